import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/domain/edtf-bounds.js';
import { passes } from '../../../src/domain/filter/conditions.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../../src/domain/filter/relationship-filter.js';
import { UNDATED, UNSUPPORTED } from '../../../src/domain/filter/statement-filter.js';
import type { Evidence, Relationship } from '../../../src/domain/relationship.js';
import { timeSpan } from '../../../src/domain/time-span.js';
import { day, evidence, on, relationship } from '../given.js';

const does = (given: Partial<Relationship>, filter: Partial<RelationshipFilter>): boolean =>
  passes(relationship(given), { ...ANY_RELATIONSHIP, ...filter });

describe('no condition', () => {
  it('lets everything pass', () => {
    for (const given of [
      {},
      { polarity: 'NEGATED' },
      { modality: 'PLANNED' },
      { when: on('2018') },
    ] as const) {
      expect(does(given, {})).toBe(true);
    }
  });
});

describe('a condition on what is said', () => {
  const qualified = {
    qualifiers: [
      { role: 'ADDRESSEE' as const, entities: ['trump'], relationships: [] },
      { role: 'OCCASION' as const, entities: [], relationships: ['the-visit'] },
    ],
  };
  it.each<[string, Partial<Relationship>, Partial<RelationshipFilter>, boolean]>([
    ['its type', {}, { types: ['MET', 'ADVOCATED_FOR'] }, true],
    ['another type', {}, { types: ['MET'] }, false],
    ['no type at all', {}, { types: [] }, false],
    ['its polarity', { polarity: 'NEGATED' }, { polarity: ['NEGATED'] }, true],
    ['the other polarity', { polarity: 'NEGATED' }, { polarity: ['AFFIRMED'] }, false],
    ['no polarity', {}, { polarity: [] }, false],
    ['its modality', { modality: 'PLANNED' }, { modality: ['POSSIBLE', 'PLANNED'] }, true],
    ['another modality', { modality: 'PLANNED' }, { modality: ['ACTUAL'] }, false],
    ['its subject', {}, { subject: 'kim' }, true],
    ['its object as subject', {}, { subject: 'alice' }, false],
    ['its object', {}, { object: 'alice' }, true],
    ['both ends', {}, { subject: 'kim', object: 'alice' }, true],
    ['both ends swapped', {}, { subject: 'alice', object: 'kim' }, false],
    ['the object as subject of a symmetric type', { type: 'MET' }, { subject: 'alice' }, true],
    ['both ends swapped of a symmetric type', { type: 'MET' }, { subject: 'alice', object: 'kim' }, true],
    ['one end twice of a symmetric type', { type: 'MET' }, { subject: 'kim', object: 'kim' }, false],
    ['about its subject', {}, { about: ['kim'] }, true],
    ['about its object, or another', {}, { about: ['nobody', 'alice'] }, true],
    ['about a qualifying entity', qualified, { about: ['trump'] }, true],
    ['about a qualifying relationship', qualified, { about: ['the-visit'] }, true],
    ['about somebody else', qualified, { about: ['nobody'] }, false],
    ['about nobody', {}, { about: [] }, false],
    ['a qualifier', qualified, { qualifiedBy: { role: 'ADDRESSEE', id: 'trump' } }, true],
    ['a qualifying relationship', qualified, { qualifiedBy: { role: 'OCCASION', id: 'the-visit' } }, true],
    ['a qualifier in another role', qualified, { qualifiedBy: { role: 'OCCASION', id: 'trump' } }, false],
    ['an end as qualifier', qualified, { qualifiedBy: { role: 'ADDRESSEE', id: 'kim' } }, false],
  ])('%s', (_what, given, filter, expected) => expect(does(given, filter)).toBe(expected));
});

describe('possibly true on', () => {
  const seen = timeSpan({ asOf: '2018-05-29' });
  it.each([
    ['2018-05-30', '2018-05-30', true],
    ['2018-05-30', '2018-05-29', false],
    ['2018-05', '2018-05-31', true],
    ['2018-05', '2018', true],
    ['2018', '2018-05-30', true],
    ['1996~', '1997', false],
    ['2017-01-20/..', '2030', true],
    ['2017-01-20/..', '2017-01-19', false],
    ['../2018-05-29', '1066', true],
    ['../2018-05-29', '2018-05-30', false],
    ['2005/2006', '2006-12-31/2007', true],
  ])('%s meets %s: %s', (when, trueOn, expected) => {
    expect(does({ when: on(when) }, { trueOn: boundsOf(trueOn) })).toBe(expected);
  });

  it('a state seen to hold once may hold at any time', () => {
    expect(does({ when: seen }, { trueOn: boundsOf('1066') })).toBe(true);
  });

  it.each([
    ['INCLUDE', true, true],
    ['EXCLUDE', false, true],
    ['ONLY', true, false],
  ] as const)('undated %s: undated %s, dated %s', (undated, none, dated) => {
    for (const trueOn of [null, boundsOf('2018')]) {
      expect(does({ when: on('2018-05/..') }, { trueOn, undated })).toBe(dated);
      for (const when of [null, seen, timeSpan({ words: 'in her youth' })])
        expect(does({ when }, { trueOn, undated })).toBe(none);
    }
  });

  it('undated ONLY and EXCLUDE share out what INCLUDE finds', () => {
    const when = fc.constantFrom(
      null,
      seen,
      timeSpan({ words: 'then' }),
      on('2017'),
      on('2018-05/..'),
      on('../2018'),
    );
    const trueOn = fc.constantFrom(null, boundsOf('2018-01'), boundsOf('2016/2017'));
    fc.assert(
      fc.property(when, trueOn, (when, trueOn) => {
        const [include, exclude, only] = UNDATED.map((undated) => does({ when }, { trueOn, undated }));
        expect(Number(exclude) + Number(only)).toBe(Number(include));
      }),
    );
  });
});

describe('a condition on the evidence', () => {
  const two = [
    evidence({
      id: 'e_1',
      source: 'story',
      origin: 'axios',
      reportedOn: on('2018-05-01'),
      assertion: 'HEDGED',
    }),
    evidence({ id: 'e_2', source: 'article', origin: 'kim', reportedOn: on('2018-05-29') }),
  ] as [Evidence, Evidence];
  const may1 = day('2018-05-01');
  const disputed = [...two, evidence({ id: 'e_3', source: 'denial', stance: 'DISPUTES' })] as [
    Evidence,
    ...Evidence[],
  ];

  it.each<[string, Relationship['evidence'], Partial<RelationshipFilter>, boolean]>([
    ['at least its origins', two, { minOrigins: 2 }, true],
    ['more than its origins', two, { minOrigins: 3 }, false],
    ['at most its origins', two, { maxOrigins: 2 }, true],
    ['fewer than its origins', two, { maxOrigins: 1 }, false],
    ['one origin only, by that day', two, { maxOrigins: 1, knownOn: may1 }, true],
    ['two origins, by that day', two, { minOrigins: 2, knownOn: may1 }, false],
    ['an independent origin', two, { independent: true }, true],
    ['own word only', two, { independent: false }, false],
    ['own word only, of whom it is', [two[1]], { independent: false }, true],
    [
      'own word only, where the origin is unknown',
      [evidence({ origin: null })],
      { independent: false },
      true,
    ],
    ['some of it stated', two, { assertions: ['STATED'] }, true],
    ['some of it stated, by that day', two, { assertions: ['STATED'], knownOn: may1 }, false],
    [
      'either assertion, where none counts',
      [evidence({ withdrawnOn: 0 })],
      { assertions: ['STATED', 'HEDGED'] },
      false,
    ],
    ['no assertion', two, { assertions: [] }, false],
    ['disputed, where it is not', two, { disputed: true }, false],
    ['disputed', disputed, { disputed: true }, true],
    ['not disputed, by that day', disputed, { disputed: false, knownOn: may1 }, true],
    ['a source', two, { sources: ['nothing', 'article'] }, true],
    ['a source, by that day', two, { sources: ['article'], knownOn: may1 }, false],
    ['a source that disputes', disputed, { sources: ['denial'] }, true],
    [
      'a source that was retracted',
      [evidence({ source: 'story', withdrawnOn: 0 })],
      { sources: ['story'] },
      true,
    ],
    ['no source', two, { sources: [] }, false],
  ])('%s', (_what, given, filter, expected) => expect(does({ evidence: given }, filter)).toBe(expected));

  it.each<[string, string | null, boolean]>([
    ['before both were reported', '2018-05-28', false],
    ['from the day on which both were', '2018-05-29', true],
    ['the day before one was withdrawn', '2018-06-01', true],
    ['from the day on which one was', '2018-06-02', false],
    ['once another was reported', '2018-07-01', true],
    ['now', null, false],
  ])('contested: %s', (_when, date, expected) => {
    const changes = ['2018-05-29', '2018-06-02', '2018-07-01'].map(day);
    const contested = { now: false, changes, changesWithUndated: [] };
    const given = { contested, evidence: [evidence({ reportedOn: on('2018-01') })] as [Evidence] };
    const knownOn = date === null ? null : day(date);
    const passing = [true, false, null].map((asked) => does(given, { knownOn, contested: asked }));
    expect(passing).toEqual([expected, !expected, true]);
  });

  it('known on: with what is said of it, from the last day of its report', () => {
    const dates = ['2018-04-30', '2018-05-01', '2018-05-29'];
    expect(dates.map((date) => does({ evidence: two }, { knownOn: day(date) }))).toEqual([false, true, true]);
  });

  it('known on: never by a report of unknown date', () => {
    expect(does({ evidence: [evidence({ reportedOn: null })] }, { knownOn: day('9999-12-31') })).toBe(false);
  });

  const withdrawn = [evidence({ reportedOn: on('2018-05-29'), withdrawnOn: day('2018-06-02') })] as [
    Evidence,
  ];
  const onlyDisputed = [evidence({ stance: 'DISPUTES', reportedOn: on('2018-05-29') })] as [Evidence];
  it.each<[string, Relationship['evidence'], string | null, boolean, boolean]>([
    ['what stands, now', two, null, true, false],
    ['what stands, before it was reported', two, '2018-04-30', false, false],
    ['what is withdrawn, now', withdrawn, null, false, true],
    ['what is withdrawn, from that day on', withdrawn, '2018-06-02', false, true],
    ['what is withdrawn, before that day', withdrawn, '2018-06-01', true, false],
    ['what is withdrawn, before it was reported', withdrawn, '2018-05-28', false, false],
    ['what is only disputed', onlyDisputed, null, false, true],
    ['what is only disputed, once it was', onlyDisputed, '2018-05-29', false, true],
  ])('unsupported: %s', (_what, given, date, supported, unsupported) => {
    const knownOn = date === null ? null : day(date);
    const passing = UNSUPPORTED.map((unsupported) => does({ evidence: given }, { knownOn, unsupported }));
    expect(passing).toEqual([supported || unsupported, supported, unsupported]);
  });

  it('what is withdrawn is of no origin', () => {
    expect(does({ evidence: withdrawn }, { minOrigins: 1 })).toBe(false);
  });
});
