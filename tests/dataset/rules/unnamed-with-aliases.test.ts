import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses aliases of somebody whom the source does not name', async () => {
  expect(
    await problemsIn(`entities:
  - { id: her-father, kind: Person, name: Ann's father, unnamed: true, aliases: [Carl] }
  - { id: her-mother, kind: Person, name: Ann's mother, unnamed: true }
`),
  ).toEqual([
    'test.yaml:2:72 unnamed-with-aliases Expected an unnamed entity to have no aliases; remove them, or `unnamed`.',
  ]);
});
