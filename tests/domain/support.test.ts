import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/domain/edtf-bounds.js';
import type { Evidence } from '../../src/domain/relationship.js';
import {
  daysOfChange,
  isSupported,
  type KnownOn,
  soleSupportsOf,
  supportOf,
} from '../../src/domain/support.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { day, evidence, on, relationship } from './given.js';

type Some = [Evidence, ...Evidence[]];
const support = (given: Some, knownOn: number | null = null) =>
  supportOf(relationship({ evidence: given }), knownOn);
const NONE = {
  citations: 0,
  origins: 0,
  independent: 0,
  firm: false,
  disputed: false,
  firstReportedOn: null,
};

describe('support', () => {
  it('of one report is one of each', () => {
    expect(support([evidence()])).toEqual({
      citations: 1,
      origins: 1,
      independent: 1,
      firm: true,
      disputed: false,
      firstReportedOn: on('2018-05-29'),
    });
  });

  it('of ten copies of one report is ten citations of one origin', () => {
    const [first, ...copies] = Array.from({ length: 10 }, (_, i) =>
      evidence({ id: `e_${i}`, source: `paper-${i}` }),
    );
    expect(support([first as Evidence, ...copies])).toMatchObject({
      citations: 10,
      origins: 1,
      independent: 1,
    });
  });

  it('of two origins is two', () => {
    expect(support([evidence(), evidence({ origin: 'axios' })])).toMatchObject({ citations: 2, origins: 2 });
  });

  it('by an end of the relationship is not independent', () => {
    expect(support([evidence({ origin: 'kim' }), evidence({ origin: 'alice' })])).toMatchObject({
      origins: 2,
      independent: 0,
    });
  });

  it('of unknown origin is a citation and no origin', () => {
    expect(support([evidence({ origin: null, assertion: 'HEDGED' })])).toMatchObject({
      citations: 1,
      origins: 0,
      independent: 0,
      firm: false,
    });
  });

  it('is firm where one of several is stated', () => {
    expect(support([evidence({ assertion: 'HEDGED' }), evidence()]).firm).toBe(true);
  });

  it('is not given by those who dispute, who make it disputed', () => {
    expect(support([evidence({ stance: 'DISPUTES' })])).toEqual({ ...NONE, disputed: true });
    expect(support([evidence({ origin: 'axios' }), evidence({ stance: 'DISPUTES' })])).toMatchObject({
      citations: 1,
      origins: 1,
      disputed: true,
    });
  });

  it('is first reported by the report that was surely out first; unknown dates never are', () => {
    const reports = ['2018-05-30', '2018', '2018-05-29', null].map((date) =>
      evidence({ reportedOn: date === null ? null : on(date) }),
    );
    expect(support(reports as Some).firstReportedOn).toEqual(on('2018-05-29'));
    expect(support([evidence({ reportedOn: timeSpan({ edtf: '2018/..' }) })]).firstReportedOn).toBe(null);
  });
});

it('of an attribute is not independent where its entity says it', () => {
  const own = (origin: string) =>
    supportOf({ entity: 'kim', evidence: [evidence({ origin })] }, null).independent;
  expect([own('kim'), own('axios')]).toEqual([0, 1]);
});

describe('support known on a day', () => {
  const dated = (reportedOn: string | null) =>
    evidence({ reportedOn: reportedOn === null ? null : on(reportedOn) });

  it.each<[string | null, string, boolean]>([
    ['2018-05-29', '2018-05-28', false],
    ['2018-05-29', '2018-05-29', true],
    ['2018-05', '2018-05-30', false],
    ['2018-05', '2018-05-31', true],
    ['2018', '2018-12-30', false],
    ['../2018-05-29', '2018-05-29', true],
    ['2018-05-29/..', '9999-12-31', false],
    [null, '9999-12-31', false],
  ])('a report of %s is known on %s: %s', (reportedOn, date, known) => {
    const given: Some = [dated(reportedOn)];
    expect(isSupported({ evidence: given }, day(date))).toBe(known);
    expect(support(given, day(date)).citations).toBe(known ? 1 : 0);
  });

  it.each(['2018-05-29', null])('a report of %s is known now', (reportedOn) => {
    expect(support([dated(reportedOn)]).citations).toBe(1);
  });

  it('a partial date is known by its last day', () => {
    expect(support([dated('2018-05-31')], lastDayOf('2018-05')).citations).toBe(1);
  });

  it('who disputes counts from the day of saying so, and supports nothing', () => {
    const disputes = { ...dated('2018-06-01'), stance: 'DISPUTES' as const };
    const given: Some = [dated('2018-05-29'), disputes];
    expect(['2018-05-31', '2018-06-01'].map((date) => support(given, day(date)).disputed)).toEqual([
      false,
      true,
    ]);
    expect(isSupported({ evidence: [disputes] }, day('2019-01-01'))).toBe(false);
  });
});

describe('a retraction', () => {
  const retracted = evidence({ withdrawnOn: day('2018-06-02') });

  it('counts from its own day, and now', () => {
    const days = [day('2018-06-01'), day('2018-06-02'), day('2018-06-03'), null];
    expect(days.map((each) => support([retracted], each).citations)).toEqual([1, 0, 0, 0]);
  });

  it('takes all support from the relationship that stood on it alone', () => {
    const days = [day('2018-05-28'), day('2018-06-01'), day('2018-06-02')];
    expect(days.map((each) => isSupported({ evidence: [retracted] }, each))).toEqual([false, true, false]);
  });

  it('leaves the support by others', () => {
    expect(isSupported({ evidence: [retracted, evidence({ origin: 'axios' })] }, null)).toBe(true);
    expect(support([retracted, evidence({ origin: 'axios' })])).toMatchObject({ citations: 1, origins: 1 });
  });

  it('of who disputed ends the dispute', () => {
    const given: Some = [evidence(), { ...retracted, stance: 'DISPUTES' }];
    expect([day('2018-06-01'), null].map((each) => support(given, each).disputed)).toEqual([true, false]);
  });
});

describe('the sole supports', () => {
  const of = (...given: Partial<Evidence>[]) => given.map((each) => evidence(each)) as Some;
  const soles = (given: Some, knownOn: KnownOn = null) => soleSupportsOf({ evidence: given }, knownOn);

  it('are none of what is only disputed', () => {
    expect(soles(of({ stance: 'DISPUTES', through: ['denial'] }))).toEqual([]);
  });

  it('are all works that the only evidence came through', () => {
    expect(soles(of({ through: ['copy', 'wire'] }))).toEqual(['copy', 'wire']);
  });

  it('are what two copies have in common', () => {
    expect(soles(of({ through: ['copy', 'wire'] }, { through: ['other', 'wire'] }))).toEqual(['wire']);
  });

  it('are none where two works support it on their own', () => {
    expect(soles(of({ through: ['story'] }, { through: ['other'] }))).toEqual([]);
  });

  it('leave out who disputes, and what is withdrawn where something else counts', () => {
    const given = of(
      { through: ['story'] },
      { through: ['denial'], stance: 'DISPUTES' },
      { through: ['hoax'], withdrawnOn: 0 },
    );
    expect(soles(given)).toEqual(['story']);
  });

  it('name each withdrawn work where nothing counts', () => {
    const given = of({ through: ['hoax'], withdrawnOn: 0 }, { through: ['forgery'], withdrawnOn: 0 });
    expect(soles(given)).toEqual(['hoax', 'forgery']);
  });

  it('are those of what was known on a day', () => {
    const given = of({ through: ['story'] }, { through: ['later'], reportedOn: on('2018-06-02') });
    const days = [day('2018-05-28'), day('2018-06-01'), null];
    expect(days.map((each) => soles(given, each))).toEqual([[], ['story'], []]);
  });
});

describe('properties of support', () => {
  const anyDay = fc.option(fc.integer({ min: 0, max: 6 }));
  const anyEvidence = (retraction: fc.Arbitrary<number | null>) =>
    fc
      .record({
        stance: fc.constantFrom('SUPPORTS' as const, 'DISPUTES' as const),
        assertion: fc.constantFrom('STATED' as const, 'HEDGED' as const),
        origin: fc.constantFrom('kim', 'alice', 'axios', 'tmz', null),
        reported: anyDay,
        withdrawnOn: retraction,
      })
      .map(({ reported, ...rest }) =>
        evidence({ ...rest, reportedOn: reported === null ? null : on(`1970-01-0${reported + 1}`) }),
      );
  const list = (retraction: fc.Arbitrary<number | null>) =>
    fc.array(anyEvidence(retraction), { minLength: 1, maxLength: 6 }).map((given) => given as Some);

  it('independent ≤ origins ≤ citations, and nothing but citations makes it firm', () => {
    fc.assert(
      fc.property(list(anyDay), anyDay, (given, knownOn) => {
        const { independent, origins, citations, firm } = support(given, knownOn);
        expect(independent <= origins && origins <= citations && (citations > 0 || !firm)).toBe(true);
      }),
    );
  });

  it('without retractions, what is known stays known and only grows', () => {
    fc.assert(
      fc.property(list(fc.constant(null)), fc.integer({ min: 0, max: 6 }), (given, knownOn) => {
        const [before, after, now] = [knownOn, knownOn + 1, null].map((each) => support(given, each));
        for (const measure of ['citations', 'origins', 'independent', 'firm', 'disputed'] as const) {
          expect(Number(before?.[measure])).toBeLessThanOrEqual(Number(after?.[measure]));
          expect(Number(after?.[measure])).toBeLessThanOrEqual(Number(now?.[measure]));
        }
      }),
    );
  });

  it('does not change between the days of change', () => {
    fc.assert(
      fc.property(list(anyDay), fc.integer({ min: 0, max: 8 }), (given, knownOn) => {
        const changes = daysOfChange({ evidence: given });
        expect(changes).toEqual([...new Set(changes)].sort((a, b) => a - b));
        const since = changes.findLast((each) => each <= knownOn) ?? -1;
        expect(support(given, knownOn)).toEqual(support(given, since));
      }),
    );
  });

  it('is the same whatever the order of the evidence', () => {
    fc.assert(
      fc.property(list(anyDay), anyDay, (given, knownOn) => {
        expect(support([...given].reverse() as Some, knownOn)).toEqual(support(given, knownOn));
      }),
    );
  });
});
