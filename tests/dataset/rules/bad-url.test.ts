import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses what is no address on the web', async () => {
  expect(
    await problemsIn(`entities:
  - { id: a, kind: Work, name: A, url: "javascript:alert(1)" }
  - { id: b, kind: Work, name: B, url: example.org/b }
  - { id: c, kind: Work, name: C, url: https://example.org/c }
  - { id: d, kind: Work, name: D, url: http://example.org/d }
  - { id: e, kind: Work, name: E, url: "https://example.org/e f" }
`),
  ).toEqual([
    'test.yaml:2:40 bad-url Expected a whole URL that begins with https:// or http://, but got "javascript:alert(1)".',
    'test.yaml:3:40 bad-url Expected a whole URL that begins with https:// or http://, but got "example.org/b".',
    'test.yaml:6:40 bad-url Expected a whole URL that begins with https:// or http://, but got "https://example.org/e f".',
  ]);
});
