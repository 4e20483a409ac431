import { scaleUtc } from 'd3-scale';
import type { TimelineRange } from './timeline-marks.js';

export interface TimelineTick {
  readonly label: string;
  /** In percent of the range. */
  readonly at: number;
}

/** Round dates of a range, about as many as asked for, in words that differ: years, months or days, as the range is long. */
export function ticksOf([from, to]: TimelineRange, about: number): TimelineTick[] {
  const scale = scaleUtc()
    .domain([new Date(from), new Date(to)])
    .range([0, 100]);
  const label = scale.tickFormat();
  return scale.ticks(about).map((date) => ({ label: label(date), at: scale(date) }));
}
