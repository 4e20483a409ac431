import { isoDay } from '../domain/day-range.js';
import type { LastSeen, Tense } from '../domain/tense.js';
import type { TimeSpan } from '../domain/time-span.js';
import type { Nature } from '../domain/vocabulary.js';
import { formatDayOf, formatEdtf, formatTime } from './format-date.js';

type Span = Pick<TimeSpan, 'edtf' | 'words' | 'basis' | 'earliest' | 'latest'>;

/** What there is to say of the time of a statement. */
export interface Timing {
  readonly when: Span | null;
  readonly nature: Nature;
  readonly tense: Tense;
  /** See `boundOf`. */
  readonly bound: Pick<TimeSpan, 'latest'> | null;
}

/**
 * When it was so, and as of when that is said: "on 30 May 2018", "until 1 July 2033, as of 3 May 2024", "in an undated source".
 * Empty where neither is to be said: of an event without a date.
 */
export function formatWhen(timing: Timing): string {
  const { asOf } = timing.tense;
  return [formatOwnTime(timing), asOf === null ? '' : formatLastSeen(asOf)]
    .filter((it) => it !== '')
    .join(', ');
}

/** What is said, and when: with a comma where what follows is no time of its own. */
export function withWhen(said: string, when: string): string {
  if (when === '') return said;
  return `${said}${NO_TIME_OF_ITS_OWN.some((start) => when.startsWith(start)) ? ', ' : ' '}${when}`;
}

const AS_OF = 'as of ';
const UNDATED = 'in an undated source';
const UNSUPPORTED = 'with no supporting evidence';
const QUOTED = '“';
const NO_TIME_OF_ITS_OWN = [AS_OF, UNDATED, UNSUPPORTED, QUOTED];

function formatLastSeen(seen: LastSeen): string {
  if (seen === 'UNDATED') return UNDATED;
  return seen === 'UNSUPPORTED' ? UNSUPPORTED : `${AS_OF}${formatDayOf(seen.edtf)}`;
}

function formatOwnTime({ when, nature, tense, bound }: Timing): string {
  const end = bound === null || bound.latest === null ? '' : endOfLife(bound.latest, when);
  if (when === null || when.edtf === null) {
    return [when?.words ? `${QUOTED}${when.words}”` : '', end].filter((it) => it !== '').join(', ');
  }
  // With an end of its own it is no longer unknown.
  const edtf = end === '' ? when.edtf : when.edtf.replace(/\/$/, '/..');
  const time = formatTime(edtf, nature, tense.past);
  return `${time}${when.basis === 'INFERRED' ? ' (inferred)' : ''}${end === '' ? '' : ` ${end}`}`;
}

/** What an end of life adds to the time that the source gives: nothing where that ended before. */
function endOfLife(day: number, when: Span | null): string {
  if (when !== null && when.latest !== null && when.latest <= day) return '';
  return `until ${formatEdtf(isoDay(day), 'EVENT')} at the latest`;
}
