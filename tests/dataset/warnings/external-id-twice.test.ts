import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

test('names two entities with one external id', async () => {
  expect(
    await warningsIn(`entities:
  - { id: carl, kind: Person, name: Carl, externalIds: [{ scheme: wikidata, value: Q1 }, { scheme: viaf, value: Q1 }] }
  - { id: dora, kind: Person, name: Dora, externalIds: [{ scheme: wikidata, value: Q2 }, { scheme: wikidata, value: Q1 }] }
`),
  ).toEqual([
    'test.yaml:3:90 external-id-twice "carl" at test.yaml:2 has the same wikidata id "Q1"; if the two are one, merge them, and list the id that goes in `formerIds`.',
  ]);
});
