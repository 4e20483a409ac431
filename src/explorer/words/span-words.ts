import type { SpanFragment } from '../generated/operations.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });

/** When something was so, in words that claim no more than the date does: "between 27 May 2018 and 30 May 2018". */
export function spanWords({ edtf, words, asOf }: Pick<SpanFragment, 'edtf' | 'words' | 'asOf'>): string {
  if (edtf !== null) return edtfWords(edtf);
  if (asOf !== null) return `seen to be so ${placed(asOf)}`;
  return words ?? 'at a time that is not told';
}

const placed = (edtf: string): string =>
  edtf.includes('/') ? edtfWords(edtf) : `${/\d-\d\d-\d/.test(edtf) ? 'on' : 'in'} ${edtfWords(edtf)}`;

function edtfWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dateWords(from);
  if (isOpen(from)) return isOpen(to) ? 'at a time that is not told' : `no later than ${dateWords(to)}`;
  return isOpen(to) ? `from ${dateWords(from)} on` : `between ${dateWords(from)} and ${dateWords(to)}`;
}

const isOpen = (end: string) => end === '' || end === '..';

/** A year, a month or a day as one says it; what else EDTF has, such as seasons, as it is written. */
function dateWords(date: string): string {
  const [, plain = '', mark = ''] = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)([~?%]?)$/.exec(date) ?? [];
  if (plain === '') return date;
  const words = plain.length === 4 ? plain : (plain.length === 7 ? MONTH : DAY).format(new Date(plain));
  return mark === '' ? words : `${mark === '?' ? 'perhaps' : 'about'} ${words}`;
}
