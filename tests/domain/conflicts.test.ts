import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsAmong } from '../../src/domain/conflicts.js';
import { POLARITIES } from '../../src/domain/modality.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { on, relationship } from './given.js';

const claim = relationship({ id: 'claim' });
const denial = relationship({ id: 'denial', polarity: 'NEGATED' });
const occasion = (...entities: string[]) => ({
  qualifiers: [{ role: 'OCCASION' as const, entities, relationships: [] }],
});
const addressee = (id: string) => ({
  qualifiers: [{ role: 'ADDRESSEE' as const, entities: [id], relationships: [] }],
});
const conflict = (a: Partial<Relationship>, b: Partial<Relationship>): boolean =>
  conflictsAmong(
    [
      { ...claim, ...a },
      { ...denial, ...b },
    ],
    [],
  ).size > 0;

describe('a claim and a denial conflict', () => {
  it.each<[string, Partial<Relationship>, Partial<Relationship>, boolean]>([
    ['of the same', {}, {}, true],
    ['where both are planned', { modality: 'PLANNED' }, { modality: 'PLANNED' }, true],
    ['where times may overlap', { when: on('2018') }, { when: on('2018-05') }, true],
    ['where one has no date', { when: on('2018') }, {}, true],
    [
      'with the ends of a symmetric type swapped',
      { type: 'MET' },
      { type: 'MET', subject: 'alice', object: 'kim' },
      true,
    ],
    ['on one occasion', occasion('the-visit'), occasion('the-visit'), true],
    ['on one occasion of several', occasion('a', 'b'), occasion('b', 'c'), true],
    ['where the denial names no occasion', occasion('the-visit'), {}, true],
    ['where the claim names no occasion', {}, occasion('the-visit'), true],
    ['where one names an occasion, the other an addressee', addressee('trump'), occasion('the-visit'), true],
    ['but not with the ends of another type swapped', {}, { subject: 'alice', object: 'kim' }, false],
    ['but not of different types', {}, { type: 'MET' }, false],
    ['but not of different ends', {}, { object: 'jack' }, false],
    [
      'but not of different ends whose ids join to the same',
      { subject: 'kim', object: 'alice' },
      { subject: 'kima', object: 'lice' },
      false,
    ],
    ['but not where one is a plan', { modality: 'PLANNED' }, {}, false],
    ['but not at different times', { when: on('2017') }, { when: on('2018') }, false],
    ['but not on different occasions', occasion('a'), occasion('b'), false],
    ['but not if the one denies nothing', {}, { polarity: 'AFFIRMED' }, false],
    ['but not if both deny', { polarity: 'NEGATED' }, {}, false],
  ])('%s', (_when, a, b, expected) => expect(conflict(a, b)).toBe(expected));

  it('an occasion may be a relationship', () => {
    const during = (id: string) => ({
      qualifiers: [{ role: 'OCCASION' as const, entities: [], relationships: [id] }],
    });
    expect([conflict(during('r_1'), during('r_2')), conflict(during('r_1'), during('r_1'))]).toEqual([
      false,
      true,
    ]);
  });

  it('other qualifiers do not part them', () => {
    expect(conflict(addressee('trump'), addressee('kushner'))).toBe(true);
  });
});

describe('conflicts are kept', () => {
  it('in both directions, declared and derived, each once, sorted', () => {
    const other = { ...claim, id: 'another' };
    const declared = [['denial', 'claim'] as const, ['b', 'a'] as const, ['a', 'b'] as const];
    expect(conflictsAmong([denial, claim, other], declared)).toEqual(
      new Map([
        ['a', ['b']],
        ['another', ['denial']],
        ['b', ['a']],
        ['claim', ['denial']],
        ['denial', ['another', 'claim']],
      ]),
    );
  });

  it('for each of many denials of many claims, whatever their order', () => {
    const given = fc.array(
      fc.record({
        polarity: fc.constantFrom(...POLARITIES),
        object: fc.constantFrom('a', 'b'),
        when: fc.constantFrom(null, on('2017'), on('2018')),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(given, (parts) => {
        const claims = parts.map((part, i) => relationship({ ...part, id: `r${i}` }));
        const found = conflictsAmong(claims, []);
        expect(conflictsAmong(claims.toReversed(), [])).toEqual(found);
        for (const [id, others] of found) {
          for (const other of others) expect(found.get(other)).toContain(id);
        }
      }),
    );
  });
});
