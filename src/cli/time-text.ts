import type { TimeSpan } from '../domain/time-span.js';
import { labelled } from './labelled.js';

/** As `TIME` selects it. */
export type ShownTimeSpan = Pick<TimeSpan, 'edtf' | 'words' | 'asOf' | 'basis' | 'because'>;

export const TIME = `
  fragment time on TimeSpan { edtf words earliest latest asOf basis because }`;

/** A date for a reader who knows no EDTF, and where it comes from: "no later than 2018-05-30 (“former”; inferred)". */
export function timeText({ edtf, words, asOf, basis }: ShownTimeSpan): string {
  const dates = [
    ...(edtf === null ? [] : [dateText(edtf)]),
    ...(asOf === null ? [] : [`as of ${dateText(asOf)}`]),
  ];
  const remarks = [...(words === null ? [] : [`“${words}”`]), ...(basis === 'INFERRED' ? ['inferred'] : [])];
  if (dates.length === 0) return remarks.join('; ');
  return `${dates.join(', ')}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}

/** The same on a line of its own, and, where it was inferred, why on another; none for null. */
export function timeLines(label: string, span: ShownTimeSpan | null): string[] {
  return span === null
    ? []
    : [...labelled(label, timeText(span)), ...labelled('inferred because', span.because)];
}

function dateText(edtf: string): string {
  const [start = '', end] = edtf.split('/').map(dayText);
  if (end === undefined) return start;
  if (start === '') return end === '' ? 'an unknown day' : `no later than ${end}`;
  return end === '' ? `no earlier than ${start}` : `${start} to ${end}`;
}

/** Empty where an interval is open. */
function dayText(edtf: string): string {
  if (edtf === '..') return '';
  const last = edtf.at(-1) ?? '';
  return last in ROUGHLY ? `${ROUGHLY[last]} ${edtf.slice(0, -1)}` : edtf;
}

const ROUGHLY: Readonly<Record<string, string>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };
