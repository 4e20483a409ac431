import { expect, it } from 'vitest';
import { groupRelationships } from '../../src/domain/group-relationships.js';
import { neighborsAmong } from '../../src/domain/neighbors.js';

type Type = 'PAID' | 'MET' | 'SUED';
type Polarity = 'AFFIRMED' | 'NEGATED';

const given = (id: string, type: Type, direction: 'OUT' | 'IN' | 'ANY', polarity: Polarity = 'AFFIRMED') => ({
  direction,
  node: { id, type, narrowerType: null, polarity },
});

it('groups by type and end: by the vocabulary, from the entity first, then what is affirmed', () => {
  const groups = groupRelationships<Type, ReturnType<typeof given>>(
    [
      given('sued', 'SUED', 'OUT'),
      given('met-1', 'MET', 'ANY', 'NEGATED'),
      given('was-paid', 'PAID', 'IN'),
      given('paid-1', 'PAID', 'OUT'),
      given('met-2', 'MET', 'ANY'),
      given('met-3', 'MET', 'ANY'),
      given('paid-2', 'PAID', 'OUT'),
    ],
    ['PAID', 'MET'],
  );
  expect(
    groups.map(({ type, end, edges }) => [type, end, edges.map(({ node }) => node.id).join(' ')]),
  ).toEqual([
    ['PAID', 'subject', 'paid-1 paid-2'],
    ['PAID', 'object', 'was-paid'],
    ['MET', 'subject', 'met-2 met-3 met-1'],
    ['SUED', 'subject', 'sued'],
  ]);
  expect(groupRelationships([], ['PAID'])).toEqual([]);
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
