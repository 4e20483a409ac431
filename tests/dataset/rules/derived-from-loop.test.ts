import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses works that derive from one another, each loop once', async () => {
  expect(
    await problemsIn(`entities:
  - { id: a, kind: Work, name: A, derivedFrom: b }
  - { id: b, kind: Work, name: B, derivedFrom: old-c }
  - { id: c, kind: Work, name: C, derivedFrom: a, formerIds: [old-c] }
  - { id: d, kind: Work, name: D, derivedFrom: a }
  - { id: e, kind: Work, name: E, derivedFrom: e }
`),
  ).toEqual([
    'test.yaml:2:48 derived-from-loop Expected a first work, but these derive from one another: a → b → c → a; remove one of the links.',
    'test.yaml:6:48 derived-from-loop Expected a first work, but these derive from one another: e → e; remove one of the links.',
  ]);
});

test('accepts a long chain', async () => {
  expect(
    await problemsIn(`entities:
  - { id: w0, kind: Work, name: W, derivedFrom: w1 }
  - { id: w1, kind: Work, name: W, derivedFrom: w2 }
  - { id: w2, kind: Work, name: W, derivedFrom: w3 }
  - { id: w3, kind: Work, name: W }
`),
  ).toEqual([]);
});
