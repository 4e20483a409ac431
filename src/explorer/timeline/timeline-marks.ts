import { MS_PER_DAY } from '../../domain/day-range.js';
import { boundsOf, lastDayOf } from '../../domain/edtf-bounds.js';
import { isCertain } from '../../domain/time-span.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { displayFormOf } from '../view/display-form.js';
import type { TimelineItem } from '../view/timeline-shown.js';

/**
 * How a time is drawn: an event of one day is a point, one that lies somewhere within some days a bracket around these, and a
 * state a bar from its start to its end.
 */
export interface TimelineMark {
  readonly shape: 'point' | 'within' | 'bar';
  /** Day numbers; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** The source holds back, or only nearly says when: `1996~`. */
  readonly isApproximate: boolean;
}

/** What is drawn for a dated item; null where it has no bound at all. */
export function markOf(item: TimelineItem): TimelineMark | null {
  const { when } = item;
  if (when === null || when.edtf === null) return null;
  const { earliest: from, latest: to } = boundsOf(when.edtf);
  if (from === null && to === null) return null;
  const isState = item.__typename === 'Relationship' && VOCABULARY[item.type].nature === 'STATE';
  const shape = isState ? 'bar' : from !== null && from === to ? 'point' : 'within';
  return { shape, from, to, isApproximate: !isCertain(when) };
}

/** What is told apart on a timeline, in the order in which it is shown. */
export const TIMELINE_PARTS = {
  facts: 'Happened or true',
  plans: 'Planned or possible',
  denials: 'Denied or unsupported',
} as const;
export type TimelinePart = keyof typeof TIMELINE_PARTS;

const PART_OF: Readonly<Record<ReturnType<typeof displayFormOf>, TimelinePart>> = {
  affirmed: 'facts',
  planned: 'plans',
  'planned-not': 'plans',
  possible: 'plans',
  'possibly-not': 'plans',
  negated: 'denials',
  unsupported: 'denials',
};

/** Of an event: that it takes place, or is to. */
export const statementOf = (item: TimelineItem) =>
  item.__typename === 'Event' ? ({ modality: item.modality, polarity: 'AFFIRMED' } as const) : item;

export function partOf(item: TimelineItem): TimelinePart {
  return PART_OF[displayFormOf(statementOf(item))];
}

/** From the first day that is drawn to the last, as moments. */
export type TimelineRange = readonly [from: number, to: number];

/** As many days lie beside the outermost: what is open leads there. */
const LEAST_BESIDE = 3;
const SHARE_BESIDE = 0.04;

/** The range in which all marks lie, with some room on either side; null where there is none. @param knownOn EDTF; a line there. */
export function rangeOf(marks: readonly TimelineMark[], knownOn: string | null): TimelineRange | null {
  const days = [...marks.flatMap(({ from, to }) => [from, to]), knownDayOf(knownOn)].filter(
    (day) => day !== null,
  );
  if (marks.length === 0 || days.length === 0) return null;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b)) + 1;
  const beside = Math.max(LEAST_BESIDE, (last - first) * SHARE_BESIDE);
  return [(first - beside) * MS_PER_DAY, (last + beside) * MS_PER_DAY];
}

/** The day at whose end the line of what was known is drawn; null where it is none. */
export function knownDayOf(knownOn: string | null): number | null {
  if (knownOn === null) return null;
  try {
    return lastDayOf(knownOn);
  } catch {
    return null;
  }
}

/** Where a mark begins and ends, in percent of the range; what is open ends where the range does. */
export function placeOf({ from, to }: TimelineMark, [first, last]: TimelineRange) {
  const percent = (moment: number) => ((moment - first) / (last - first)) * 100;
  const start = from === null ? 0 : percent(from * MS_PER_DAY);
  const end = to === null ? 100 : percent((to + 1) * MS_PER_DAY);
  return { start, width: Math.max(end - start, 0) };
}
