import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

const meetings = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      relationship: {
        id: `met-${i}`,
        ...{ subject: 'ann', type: 'MET', object: 'bob', when: String(1000 + i) },
        evidence: [{ source: 'paper', says: 'They met.' }],
      },
    }),
  ).join('\n');

test('names what a search for a connection skips in the middle', async () => {
  expect(await warningsIn('', { 'met.jsonl': meetings(500) })).toEqual([]);
  expect(await warningsIn('', { 'met.jsonl': meetings(501) })).toEqual([
    expect.stringMatching(/^base\.yaml:2:11 hub "ann" has 501 walkable relationships: with more than 500, /),
    expect.stringMatching(/^base\.yaml:3:11 hub "bob" has 501 /),
  ]);
});
