import type { DatasetIssue } from '../../domain/errors.js';
import type { ReadingCode } from './reading-codes.js';

/** Where in a value: names of fields and indexes in lists. */
export type Path = readonly (string | number)[];

/** Where in the files, and in the document. Lines and columns count from 1. */
export type Place = Pick<DatasetIssue, 'file' | 'line' | 'column' | 'pointer'>;

/** The start of a file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, pointer: '' });

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * A value read from a file, and where its parts stand. Asked for a part that is not there, `at` answers with the
 * nearest part around it; asked for the key, with that of a field.
 */
export interface Located<T> {
  readonly value: T;
  at(path: Path, part?: 'key' | 'value'): Place;
}

/** A part of a located value. */
export function within<T>(whole: Located<unknown>, path: Path, value: T): Located<T> {
  return { value, at: (inner, part) => whole.at([...path, ...inner], part) };
}

/** Takes note of what is wrong with a file or a record; the reader goes on after it. */
export type OnIssue = (issue: DatasetIssue & { readonly code: ReadingCode }) => void;
