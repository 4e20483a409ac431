import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODALITIES } from '../../src/domain/modality.js';
import type { Evidence, Relationship } from '../../src/domain/relationship.js';
import { LAST, RELATIONSHIP_ORDERS, sortValue, strengthOf } from '../../src/domain/relationship-order.js';
import { supportOf } from '../../src/domain/support.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { evidence, on, relationship } from './given.js';

const by = (...origins: (string | null)[]): Relationship['evidence'] => {
  const given = origins.map((origin, i) => evidence({ id: `e_${i}`, origin }));
  return given as [Evidence, ...Evidence[]];
};
const hedged = (given: Relationship['evidence']) =>
  given.map((each) => ({ ...each, assertion: 'HEDGED' as const })) as [Evidence, ...Evidence[]];

it('counts of evidence compare as numbers up to 9,999, and beyond as equal', () => {
  const of = (count: number) => strengthOf(relationship({ evidence: by(...Array(count).fill('a')) }), null);
  expect(of(9_990) < of(9_500)).toBe(true);
  expect(of(9_999) < of(9_998)).toBe(true);
  expect(of(10_000)).toBe(of(9_999));
});

describe('the stronger relationship is the one', () => {
  it.each<[string, Partial<Relationship>, Partial<Relationship>]>([
    [
      'that something counts for, though it is disputed',
      {
        modality: 'POSSIBLE',
        evidence: [evidence({ stance: 'DISPUTES' }), ...by(null)] as [Evidence, ...Evidence[]],
      },
      { evidence: [evidence({ withdrawnOn: 0 })] },
    ],
    [
      'not disputed, though little supported',
      { modality: 'POSSIBLE', evidence: by(null) },
      { evidence: [evidence({ stance: 'DISPUTES' }), ...by('a', 'b', 'c')] },
    ],
    ['actual, before planned', { evidence: by('a') }, { modality: 'PLANNED', evidence: by('a', 'b', 'c') }],
    ['planned, before possible', { modality: 'PLANNED' }, { modality: 'POSSIBLE', evidence: by('a', 'b') }],
    ['of more independent origins', { evidence: by('a', 'b') }, { evidence: by('a', 'kim', 'alice') }],
    [
      'of more origins, where as many are independent',
      { evidence: by('a', 'kim') },
      { evidence: by('a', 'a', 'a') },
    ],
    ['stated, where the origins are as many', { evidence: by('a') }, { evidence: hedged(by('a', 'a')) }],
    ['of more citations, where all else is equal', { evidence: by('a', 'a') }, { evidence: by('a') }],
    ['of ten origins rather than nine', { evidence: by(...'abcdefghij') }, { evidence: by(...'abcdefghi') }],
  ])('%s', (_which, stronger, weaker) => {
    expect(strengthOf(relationship(stronger), null) < strengthOf(relationship(weaker), null)).toBe(true);
  });

  it('sorts as the list of comparisons does', () => {
    const origin = fc.constantFrom('kim', 'a', 'b', null);
    const anyEvidence = fc
      .record({
        origin,
        stance: fc.constantFrom(
          'SUPPORTS' as const,
          'SUPPORTS' as const,
          'SUPPORTS' as const,
          'DISPUTES' as const,
        ),
        assertion: fc.constantFrom('STATED' as const, 'HEDGED' as const),
      })
      .map(evidence);
    const any = fc
      .record({
        modality: fc.constantFrom(...MODALITIES),
        evidence: fc
          .array(anyEvidence, { minLength: 1, maxLength: 12 })
          .map((e) => e as [Evidence, ...Evidence[]]),
      })
      .map(relationship);
    const compared = (a: Relationship, b: Relationship): number => {
      const [s, t] = [supportOf(a, null), supportOf(b, null)];
      return (
        Number(t.citations > 0) - Number(s.citations > 0) ||
        Number(s.disputed) - Number(t.disputed) ||
        MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality) ||
        t.independent - s.independent ||
        t.origins - s.origins ||
        Number(t.firm) - Number(s.firm) ||
        t.citations - s.citations
      );
    };
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [s, t] = [strengthOf(a, null), strengthOf(b, null)];
        expect(Math.sign(compared(a, b))).toBe(s < t ? -1 : s > t ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a relationship is sorted', () => {
  const span = relationship({ when: on('1970-01-03/1970-01-05') });
  it.each([
    ['ID', ''],
    ['EARLIEST_FIRST', 2],
    ['LATEST_FIRST', -4],
    ['FIRST_REPORTED_FIRST', 17_680],
    ['NEWEST_FIRST', -17_680],
    ['BEST_SUPPORTED_FIRST', '0.0.0.9998.9998.0.9998'],
  ] as const)('by %s as %s', (order, value) => expect(sortValue(span, order, null)).toBe(value));

  it.each([
    ['what has only an end', '../1970-01-05', 4, -4],
    ['what has only a start, its end unknown', '1970-01-03/', 2, -2],
    ['what goes on', '1970-01-03/..', 2, -LAST],
  ])('by the bound that it has, and as the latest where it goes on: %s', (_which, edtf, earliest, latest) => {
    const given = relationship({ when: on(edtf) });
    expect(sortValue(given, 'EARLIEST_FIRST', null)).toBe(earliest);
    expect(sortValue(given, 'LATEST_FIRST', null)).toBe(latest);
  });

  it.each([
    ['without a date', null],
    ['in words alone', timeSpan({ words: 'in her youth' })],
    ['seen on a day', timeSpan({ asOf: '2018' })],
  ])('last by either date, %s', (_which, when) => {
    const undated = relationship({ when });
    expect(
      ['EARLIEST_FIRST', 'LATEST_FIRST'].map((o) => sortValue(undated, o as 'LATEST_FIRST', null)),
    ).toEqual([LAST, LAST]);
  });

  it('after all dates where it was not yet reported', () => {
    expect(sortValue(span, 'FIRST_REPORTED_FIRST', 17_679)).toBe(LAST);
    expect(sortValue(span, 'NEWEST_FIRST', 17_679)).toBe(LAST);
  });

  it('by a value that survives JSON, on the first day of 1970 too', () => {
    const first = relationship({ when: on('1970-01-01') });
    for (const order of RELATIONSHIP_ORDERS) {
      const value = sortValue(first, order, null);
      expect(Object.is(JSON.parse(JSON.stringify(value)), value), order).toBe(true);
    }
  });
});
