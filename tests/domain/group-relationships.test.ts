import { expect, it } from 'vitest';
import { groupRelationships } from '../../src/domain/group-relationships.js';
import { neighborsAmong } from '../../src/domain/neighbors.js';

const VOCABULARY = [
  { type: 'PAID', symmetric: false },
  { type: 'MET', symmetric: true },
] as const;
type Type = 'PAID' | 'MET' | 'SUED';
type Polarity = 'AFFIRMED' | 'NEGATED';

const given = (id: string, type: Type, subject: string, polarity: Polarity = 'AFFIRMED') => ({
  id,
  type,
  subject,
  polarity,
});

it('groups by type and end: by the vocabulary, from the entity first, then what is affirmed', () => {
  const groups = groupRelationships<Type, ReturnType<typeof given>>(
    [
      given('sued', 'SUED', 'ann'),
      given('met-1', 'MET', 'bob', 'NEGATED'),
      given('was-paid', 'PAID', 'bob'),
      given('paid-1', 'PAID', 'ann'),
      given('met-2', 'MET', 'ann'),
      given('met-3', 'MET', 'bob'),
      given('paid-2', 'PAID', 'ann'),
    ],
    ({ subject }) => subject === 'ann',
    VOCABULARY,
  );
  expect(
    groups.map(({ type, end, relationships }) => [type, end, relationships.map(({ id }) => id).join(' ')]),
  ).toEqual([
    ['PAID', 'subject', 'paid-1 paid-2'],
    ['PAID', 'object', 'was-paid'],
    ['MET', 'subject', 'met-2 met-3 met-1'],
    ['SUED', 'subject', 'sued'],
  ]);
  expect(groupRelationships([], () => true, VOCABULARY)).toEqual([]);
});

it('counts a neighbor once, whatever connects the two and which way', () => {
  const neighbors = neighborsAmong([
    ['ann', 'bob'],
    ['bob', 'ann'],
    ['ann', 'cid'],
  ]);
  expect(neighbors).toEqual(
    new Map([
      ['ann', new Set(['bob', 'cid'])],
      ['bob', new Set(['ann'])],
      ['cid', new Set(['ann'])],
    ]),
  );
  expect(neighborsAmong([]).size).toBe(0);
});
