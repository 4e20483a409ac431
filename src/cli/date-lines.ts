import type { TimeSpan } from '../domain/time-span.js';
import { formatDateWithBasis, type Nature } from '../text/format-date.js';
import { labelled } from './labelled.js';

/** As `TIME` selects it. */
export type ShownTimeSpan = Pick<TimeSpan, 'edtf' | 'words' | 'asOf' | 'basis' | 'because'>;

export const TIME = `
  fragment time on TimeSpan { edtf words earliest latest asOf basis because }`;

/** A date on a line of its own, and, where it was inferred, why on another; none for null. */
export function dateLines(label: string, date: ShownTimeSpan | null, nature: Nature = 'EVENT'): string[] {
  return date === null
    ? []
    : [...labelled(label, formatDateWithBasis(date, nature)), ...labelled('inferred because', date.because)];
}
