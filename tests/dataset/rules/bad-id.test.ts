import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses an id that is not safe in a URL, also a former one', async () => {
  expect(
    await problemsIn(`entities:
  - { id: Ann Smith, kind: Person, name: Ann, formerIds: [-ann, r_cc3dc4e392bcb459] }
`),
  ).toEqual([
    'test.yaml:2:11 bad-id Expected an id of 1 to 128 characters a-z, 0-9 and "-", the first of them no "-", but got "Ann Smith"; write it so.',
    'test.yaml:2:59 bad-id Expected an id of 1 to 128 characters a-z, 0-9 and "-", the first of them no "-", but got "-ann"; write it so.',
  ]);
});
