import type { Pausable } from './pausable.js';
import { SHA256 } from './sha256.js';

/** sha256 of a text's UTF-8, in hex. */
export function sha256Hex(text: string): string {
  return SHA256.of(text);
}

/** The first 16 hex digits: enough to tell apart the records of any dataset that fits a machine. */
export function shortHash(value: unknown): string {
  return sha256Hex(canonicalJson(value)).slice(0, 16);
}

/** The same over values one by one, a line each, so that a large graph is never one text. */
export function* shortHashOfAll(values: Iterable<unknown>): Pausable<string> {
  const hash = SHA256.begin();
  // A call of the hash for each of a million lines would take longer than the hashing.
  let piece = '';
  for (const value of values) {
    piece += `${canonicalJson(value)}\n`;
    if (piece.length < PIECE) continue;
    hash.update(piece);
    piece = '';
    yield;
  }
  hash.update(piece);
  return hash.digest().slice(0, 16);
}

/** In characters: some ten milliseconds of work. */
const PIECE = 256 * 1024;

/** JSON with sorted keys: equal values give equal text. Objects skip `undefined`, which is null elsewhere. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let items = '';
    for (const item of value) {
      const text = canonicalJson(item);
      items += items === '' ? text : `,${text}`;
    }
    return `[${items}]`;
  }
  let members = '';
  for (const { key, text } of sortedMembers(Object.keys(value))) {
    const member: unknown = Reflect.get(value, key);
    if (member === undefined) continue;
    members += members === '' ? text : `,${text}`;
    members += canonicalJson(member);
  }
  return `{${members}}`;
}

/** What JSON escapes, and the halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

interface Member {
  readonly key: string;
  /** With quotes and the colon. */
  readonly text: string;
}

/** The records of a kind have the same keys in the same order: they are sorted once. */
interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly Member[];
}

/** By their number of keys, those met last first. */
const shapes: Shape[][] = [];
/** Of a number of keys: objects of many shapes would make a search longer than a sort. */
const MOST_SHAPES = 8;

function sortedMembers(keys: readonly string[]): readonly Member[] {
  shapes[keys.length] ??= [];
  const known = shapes[keys.length] as Shape[];
  for (const [at, shape] of known.entries()) {
    if (!isSame(shape.keys, keys)) continue;
    if (at > 0) known.unshift(...known.splice(at, 1));
    return shape.sorted;
  }
  const sorted = [...keys].sort().map((key) => ({ key, text: `${JSON.stringify(key)}:` }));
  known.unshift({ keys, sorted });
  if (known.length > MOST_SHAPES) known.pop();
  return sorted;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
