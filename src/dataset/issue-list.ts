import type { DatasetIssue } from '../domain/errors.js';

/** As many issues are kept; the rest is only counted, so that a million of them cost no more memory. */
export const MOST_ISSUES = 10_000;

/** Issues, as far as they are kept. */
export class IssueList {
  /** Of all issues. */
  readonly codes = new Set<string>();
  #count = 0;
  readonly #kept: DatasetIssue[] = [];

  /** @param make is only called where the issue is kept: to find its place may take a look into the file. */
  add(code: string, make: () => DatasetIssue): void {
    this.#count++;
    this.codes.add(code);
    if (this.#kept.length < MOST_ISSUES) this.#kept.push(make());
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** How many are not kept. */
  get more(): number {
    return this.#count - this.#kept.length;
  }

  /** Those kept, by file, line and column. */
  sorted(): DatasetIssue[] {
    return [...this.#kept].sort(byPlace);
  }
}

function byPlace(a: DatasetIssue, b: DatasetIssue): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
