import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

const work = (fields: string) => `entities:
  - { id: letter, kind: Work, name: A letter, ${fields} }
`;

test.each(['retracted', 'corrected'])(
  'refuses a work that was %s before it was published',
  async (notice) => {
    expect(await problemsIn(work(`publishedOn: 2018-05-29, ${notice}: { on: 2018-05-28 }`))).toEqual([
      `test.yaml:2:89 withdrawn-too-early Expected the work to be ${notice} no earlier than it was published, but got 2018-05-28, and it was published on 2018-05-29; fix one date.`,
    ]);
  },
);

test.each([
  'publishedOn: 2018-05-29, retracted: { on: 2018-05-29 }',
  'publishedOn: 2018-05-29, retracted: { on: 2018 }',
  'publishedOn: 2018-05-29, retracted: { on: { words: soon after } }',
  'retracted: { on: 2018-05-28 }',
])('accepts %s', async (fields) => expect(await problemsIn(work(fields))).toEqual([]));
