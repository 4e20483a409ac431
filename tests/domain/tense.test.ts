import { describe, expect, it } from 'vitest';
import { type Tense, tenseOf } from '../../src/domain/tense.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { day, evidence, on, relationship } from './given.js';

const REPORTED = on('2018-05-30');
const reports = (...dates: (string | null)[]) =>
  dates.map((date, i) =>
    evidence({ id: `e_${i}`, reportedOn: date === null ? null : on(date) }),
  ) as unknown as ReturnType<typeof relationship>['evidence'];
const AS_OF_REPORT = { edtf: '2018-05-30' };
const over: Tense = { past: true, asOf: null };
const seen = (asOf: Tense['asOf'] = AS_OF_REPORT): Tense => ({ past: false, asOf });

const tense = (
  given: Parameters<typeof relationship>[0],
  nature: 'STATE' | 'EVENT',
  bound: Parameters<typeof tenseOf>[2] = null,
  knownOn: string | null = null,
) =>
  tenseOf(
    relationship({ evidence: [evidence({ reportedOn: REPORTED })], ...given }),
    nature,
    bound,
    knownOn === null ? null : day(knownOn),
  );

describe('the tense of a state', () => {
  it.each([
    ['without a date', null, seen()],
    ['that goes on', on('2017/..'), seen()],
    ['that ended before its report', on('2010/2016'), over],
    ['that ended on the day of its report', on('2010/2018-05-30'), over],
    ['that ends after its report', on('2010/2033-07-01'), seen()],
    ['of whose end nothing is known', on('2010/'), over],
    ['that was seen on a day', timeSpan({ asOf: '2018-05-29' }), seen({ edtf: '2018-05-29' })],
    ['of which only words are known', timeSpan({ words: 'for years' }), seen()],
  ])('%s', (_, when, expected) => expect(tense({ when }, 'STATE')).toEqual(expected));

  it('is over by the end of a life, unless its own end comes first', () => {
    const bound = { ...on('../1804-07-12'), basis: 'INFERRED' as const };
    expect(tense({ when: null }, 'STATE', bound)).toEqual(over);
    expect(tense({ when: on('1780/..') }, 'STATE', bound)).toEqual(over);
  });

  it('is as of the last report that counts', () => {
    const of = (...dates: (string | null)[]) => ({ evidence: reports(...dates) });
    expect(tense(of('2018-05-30', '2020-01-02', '2019'), 'STATE')).toEqual(seen({ edtf: '2020-01-02' }));
    expect(tense(of('2018-05-30', null), 'STATE')).toEqual(seen());
    expect(tense(of(null), 'STATE')).toEqual(seen('UNDATED'));
    // An end that only an undated source gives may be to come.
    expect(tense({ ...of(null), when: on('2010/2033') }, 'STATE')).toEqual(seen('UNDATED'));
    const withdrawn = [
      evidence({ reportedOn: REPORTED }),
      evidence({ id: 'e_2', reportedOn: on('2020'), withdrawnOn: day('2021-01-01') }),
    ] as const;
    expect(tense({ evidence: withdrawn }, 'STATE')).toEqual(seen());
    expect(tense({ evidence: withdrawn }, 'STATE', null, '2020-12-31')).toEqual(seen({ edtf: '2020' }));
    const disputed = [
      evidence({ reportedOn: REPORTED }),
      evidence({ id: 'e_2', reportedOn: on('2020'), stance: 'DISPUTES' }),
    ] as const;
    expect(tense({ evidence: disputed }, 'STATE')).toEqual(seen());
  });

  it('is of what was known by then', () => {
    const evidenceOf = { when: on('2010/2019'), evidence: reports('2018-05-30', '2020-01-02') };
    expect(tense(evidenceOf, 'STATE')).toEqual(over);
    expect(tense(evidenceOf, 'STATE', null, '2018-12-31')).toEqual(seen());
    expect(tense(evidenceOf, 'STATE', null, '2018-05-01')).toEqual(seen('UNSUPPORTED'));
  });
});

describe('the tense of an event', () => {
  it('is past, and nothing that comes later changes it', () => {
    expect(tense({ when: null }, 'EVENT')).toEqual(over);
    expect(tense({ when: on('2018-05') }, 'EVENT')).toEqual(over);
  });

  it('that did not happen is past as of the report, where no date ends the time in which it did not', () => {
    expect(tense({ polarity: 'NEGATED' }, 'EVENT')).toEqual({ past: true, asOf: AS_OF_REPORT });
    expect(tense({ polarity: 'NEGATED', when: on('2018-04') }, 'EVENT')).toEqual(over);
  });

  it('that nothing counts for says so', () => {
    expect(tense({ when: on('2018-04') }, 'EVENT', null, '2018-05-01')).toEqual({
      past: true,
      asOf: 'UNSUPPORTED',
    });
  });
});

describe('the tense of what is no fact', () => {
  it.each([
    ['a plan without a date', null, seen()],
    ['a plan for a day after the report', on('2018-06-01'), seen()],
    ['a plan for the day of the report', on('2018-05-30'), seen()],
    ['a plan for a day before the last report', on('2018-05-29'), over],
  ])('%s', (_, when, expected) => {
    expect(tense({ when, modality: 'PLANNED' }, 'EVENT')).toEqual(expected);
    expect(tense({ when, modality: 'PLANNED' }, 'STATE')).toEqual(expected);
  });

  it('a possibility is as of its report, until its time is over', () => {
    const might = { modality: 'POSSIBLE' } as const;
    expect(tense(might, 'EVENT')).toEqual({ past: true, asOf: AS_OF_REPORT });
    expect(tense(might, 'STATE')).toEqual(seen());
    expect(tense({ ...might, when: on('2016') }, 'STATE')).toEqual(over);
  });
});
