import { readAddress, writeAddress } from './address.js';
import type { View } from './view.js';

/** A view of the map that was saved under a name. */
export interface Board {
  readonly title: string;
  /** The query part of its address, which holds all of it. */
  readonly view: string;
}

const KIND = 'attest-board';
const KEY = 'attest-boards';

/** A board as a file. */
export const boardFile = ({ title, view }: Board): string =>
  `${JSON.stringify({ kind: KIND, version: 1, title, view }, null, 2)}\n`;

/** What a file of a board holds. @throws Error where it is none, which says what was expected. */
export function readBoard(text: string): Board {
  const read = parsed(text);
  if (read === null || read.kind !== KIND || read.version !== 1)
    throw new Error(
      'Expected a board that was saved as a file here: JSON with kind "attest-board", version 1.',
    );
  const { title, view } = read;
  if (typeof title !== 'string' || typeof view !== 'string' || readAddress(view).page.name !== 'map')
    throw new Error('Expected a board with a title and the address of a map ("?map=…") as its view.');
  return { title, view: writeAddress(readAddress(view)) };
}

export const boardOf = (view: View, title: string): Board => ({ title, view: writeAddress(view) });

/** What a browser keeps for a page. */
interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** Those saved in this browser, in the order of their titles. What cannot be read is none. */
export function savedBoards(storage: Storage): readonly Board[] {
  const read = parsed(storage.getItem(KEY) ?? '{}') ?? {};
  return Object.entries(read)
    .flatMap(([title, view]) => (typeof view === 'string' ? [{ title, view }] : []))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Saves a board; one of that title is replaced. @throws DOMException where the browser keeps nothing. */
export function saveBoard(storage: Storage, board: Board): void {
  const others = savedBoards(storage).filter(({ title }) => title !== board.title);
  keep(storage, [...others, board]);
}

export function deleteBoard(storage: Storage, title: string): void {
  keep(
    storage,
    savedBoards(storage).filter((board) => board.title !== title),
  );
}

const keep = (storage: Storage, boards: readonly Board[]) =>
  storage.setItem(KEY, JSON.stringify(Object.fromEntries(boards.map(({ title, view }) => [title, view]))));

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
