import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

test('names two entities of one kind and one name, however it is written', async () => {
  expect(
    await warningsIn(`entities:
  - { id: ann-2, kind: Person, name: ANN }
  - { id: ann-inc, kind: Organization, name: Ann }
  - { id: bob-2, kind: Person, name: Bob, unnamed: true }
`),
  ).toEqual([
    'test.yaml:2:38 same-name-twice "ann" at base.yaml:2 is a Person of the same name; if the two are one, merge them, else let a `description` tell them apart.',
  ]);
});
