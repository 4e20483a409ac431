import { expect, it } from 'vitest';
import { answerCsv } from '../../src/playground/answer-csv.js';
import { unfinishedLists } from '../../src/playground/unfinished-lists.js';

const edges = (count: number) => Array.from({ length: count }, (_, i) => ({ node: { id: `r${i + 1}` } }));

it.each([
  { relationships: { edges: edges(2), totalCount: 2 } },
  { relationships: { edges: edges(2), pageInfo: { hasNextPage: false } } },
  { relationships: { edges: edges(2) } },
  { before: { totalCount: 9 } },
  { entity: null },
  null,
])('finds nothing missing where the answer tells of nothing: %j', (data) => {
  expect(unfinishedLists(data)).toEqual([]);
});

it('tells how much of a list is here, or that it goes on', () => {
  expect(
    unfinishedLists({
      relationships: { edges: edges(2), totalCount: 28, pageInfo: { hasNextPage: true } },
      entity: { relationships: { edges: edges(3), totalCount: null, pageInfo: { hasNextPage: true } } },
    }),
  ).toEqual(['relationships (2 of 28)', 'entity.relationships (3, and it goes on)']);
});

it('tells of lists in the items of a list together', () => {
  const node = { relationships: { edges: edges(1), totalCount: 2 } };
  const whole = { relationships: { edges: edges(1), totalCount: 1 } };
  expect(unfinishedLists({ entities: { edges: [{ node }, { node }, { node: whole }] } })).toEqual([
    'entities.relationships (2 times)',
  ]);
});

it('is told of a file that is saved', () => {
  const answer = { data: { relationships: { edges: edges(2), totalCount: 28 } } };
  expect(answerCsv(JSON.stringify(answer)).remarks).toEqual([
    '2 rows',
    'not all there is of relationships (2 of 28)',
  ]);
});
