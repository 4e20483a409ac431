import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../src/domain/day-range.js';
import { boundsOf } from '../../src/domain/edtf-bounds.js';
import type { RelationshipType } from '../../src/explorer/generated/operations.js';
import { markOf, partOf, placeOf, rangeOf } from '../../src/explorer/timeline/timeline-marks.js';
import { ticksOf } from '../../src/explorer/timeline/timeline-scale.js';
import type { TimelineItem } from '../../src/explorer/view/timeline-shown.js';
import { relationship, span } from './records.js';

const item = (type: RelationshipType, edtf: string | null): TimelineItem => ({
  __typename: 'Relationship',
  ...relationship('ada', 'bruno', { type, when: edtf === null ? null : span(edtf) }),
});
const day = (edtf: string) => boundsOf(edtf).earliest as number;

describe('the mark of a date', () => {
  it.each([
    ['MET', '2018-05-30', 'point'],
    ['MET', '2018-05', 'within'],
    ['MET', '../2018-05-30', 'within'],
    ['WORKED_FOR', '2018-05-30', 'bar'],
    ['WORKED_FOR', '2005/..', 'bar'],
  ] as const)('of %s on %s is a %s', (type, edtf, shape) => {
    const { earliest, latest } = boundsOf(edtf);
    expect(markOf(item(type, edtf))).toEqual({ shape, from: earliest, to: latest, isApproximate: false });
  });

  it('says that a date is approximate, and is none where there is no date', () => {
    expect(markOf(item('MET', '1996~'))?.isApproximate).toBe(true);
    expect(markOf(item('MET', null))).toBeNull();
  });
});

describe('the range of a timeline', () => {
  const marks = ['2018-01-01', '2018-12-31'].flatMap((edtf) => markOf(item('MET', edtf)) ?? []);

  it('holds all marks and the day of what was known', () => {
    const [from, to] = rangeOf(marks, null) ?? [0, 0];
    expect(from).toBeLessThan(day('2018-01-01') * MS_PER_DAY);
    expect(to).toBeGreaterThan(day('2019-01-01') * MS_PER_DAY);
    const [, later] = rangeOf(marks, '2020') ?? [0, 0];
    expect(later).toBeGreaterThan(day('2021-01-01') * MS_PER_DAY);
    expect(rangeOf([], null)).toBeNull();
    expect(rangeOf(marks, 'no date')).toEqual([from, to]);
  });

  it('puts a mark where its days are, and what is open at the end', () => {
    const range = [0, 100 * MS_PER_DAY] as const;
    const mark = { shape: 'bar', isApproximate: false } as const;
    expect(placeOf({ ...mark, from: 10, to: 19 }, range)).toEqual({ start: 10, width: 10 });
    expect(placeOf({ ...mark, from: null, to: 9 }, range)).toEqual({ start: 0, width: 10 });
    expect(placeOf({ ...mark, from: 90, to: null }, range)).toEqual({ start: 90, width: 10 });
  });

  it('has round dates as ticks, in their order', () => {
    const ticks = ticksOf([day('2010') * MS_PER_DAY, day('2020') * MS_PER_DAY], 5);
    expect(ticks.map(({ label }) => label)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020']);
    expect(ticks.map(({ at }) => Math.round(at))).toEqual([0, 20, 40, 60, 80, 100]);
  });
});

it('tells plans and denials from what happened', () => {
  const met = item('MET', '2018');
  expect(partOf(met)).toBe('facts');
  expect(partOf({ ...met, modality: 'PLANNED' } as TimelineItem)).toBe('plans');
  expect(partOf({ ...met, polarity: 'NEGATED' } as TimelineItem)).toBe('denials');
  expect(partOf({ ...met, polarity: 'NEGATED', modality: 'PLANNED' } as TimelineItem)).toBe('plans');
});
