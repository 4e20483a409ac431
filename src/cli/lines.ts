import { Help } from 'commander';
import type { TimeBasis } from '../domain/time-span.js';
import type { Nature } from '../domain/vocabulary.js';
import { type DateLike, formatDateWithBasis } from '../text/format-date.js';

/** "label: value", several values with commas between; no line where there is no value. */
export function labeled(label: string, value: string | null | readonly string[]): string[] {
  const text = value === null || typeof value === 'string' ? value : value.join(', ');
  return text === null || text === '' ? [] : [`${label}: ${text}`];
}

/** Lines under a title, after a blank line; nothing where there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

interface ShownDate extends DateLike {
  readonly basis: TimeBasis;
  readonly because: string | null;
}

/** A date on a line of its own, and, where it was inferred, why on another; none for null. */
export function dateLines(label: string, date: ShownDate | null, nature: Nature = 'EVENT'): string[] {
  if (date === null) return [];
  return [...labeled(label, formatDateWithBasis(date, nature)), ...labeled('inferred because', date.because)];
}

/** Rows of a help text in two columns, wrapped as commander wraps its own; the second begins after the longest of the first. */
export function helpRows(rows: readonly (readonly [term: string, description: string])[]): string {
  const help = new Help();
  help.helpWidth = process.stdout.columns ?? 80;
  help.minWidthToWrap = 20;
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, description]) => help.formatItem(term, width, description, help)).join('\n');
}

/** One line, and nothing that a terminal would obey: what came from a file is quoted, never acted on. */
export function escapeControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
