import Papa from 'papaparse';
import type { Cell } from '../../web/csv-text.js';

/** How a value of a record is one cell, and the cell that value again. A cell is read as text, whatever wrote it. */
interface Codec {
  readonly write: (value: unknown) => Cell;
  /** @returns undefined where the cell cannot mean any value. */
  readonly read: (cell: string) => unknown;
}

export const TEXT: Codec = { write: (value) => String(value), read: (cell) => cell };
export const NUMBER: Codec = { write: Number, read: Number };
export const YES: Codec = {
  write: (value) => (value === true ? 'yes' : null),
  read: (cell) => ({ yes: true, no: false })[cell.toLowerCase()],
};
/** Ids, which have no blanks. */
export const IDS: Codec = {
  write: (value) => (value as readonly string[]).join(' '),
  read: (cell) => cell.split(/\s+/),
};
/** "A; B", where a text with what would separate two is in quotes. */
export const TEXTS: Codec = {
  write: (value) => Papa.unparse([value as string[]], { delimiter: ';' }),
  read: (cell) => Papa.parse<string[]>(cell, { delimiter: ';', newline: '\n' }).data.flat(),
};
/** What is of a shape of its own, as JSON. */
export const JSON_TEXT: Codec = {
  write: (value) => JSON.stringify(value),
  read: (cell) => {
    try {
      return JSON.parse(cell);
    } catch {
      return undefined;
    }
  },
};

/** A column, and where its value is in a record. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly codec: Codec;
}

export const column = (name: string, path: string, codec: Codec = TEXT): Column => ({
  name,
  path: path.split('.'),
  codec,
});

/** The columns of a time. @param path of it in the record. */
export const timeColumns = (name: string, path: string): readonly Column[] => [
  column(name, `${path}.edtf`),
  column(`${name}_words`, `${path}.words`),
  column(`${name}_seen`, `${path}.asOf`),
  column(`${name}_basis`, `${path}.basis`),
  column(`${name}_because`, `${path}.because`),
];

/** The cells of a record; null where it has no such value. */
export function cellsOf(columns: readonly Column[], record: object): Cell[] {
  return columns.map(({ path, codec }) => {
    const value = path.reduce<unknown>(
      (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
      record,
    );
    return value === undefined || value === null ? null : codec.write(value);
  });
}

/** The record that cells are of: the inverse of `cellsOf`. @param onUnread takes what no value is written as. */
export function recordOf(
  columns: readonly Column[],
  cells: Partial<Readonly<Record<string, string>>>,
  onUnread: (column: string, cell: string) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, path, codec } of columns) {
    const cell = cells[name] ?? '';
    if (cell === '') continue;
    const value = codec.read(cell);
    if (value === undefined || Number.isNaN(value)) onUnread(name, cell);
    else put(record, path, value);
  }
  return record;
}

function put(record: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  record[name] ??= {};
  put(record[name] as Record<string, unknown>, rest, value);
}
