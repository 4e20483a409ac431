import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses relationships that qualify one another, each loop once', async () => {
  expect(
    await problemsIn(`relationships:
  - { id: a, subject: ann, type: MET, object: bob, qualifiers: { AFTER: b }, evidence: [{ source: paper, says: So it was. }] }
  - { id: b, subject: ann, type: MET, object: bob, qualifiers: { TOPIC: [town, a] }, evidence: [{ source: paper, says: So it was. }] }
  - { id: c, subject: ann, type: MET, object: bob, qualifiers: { CAUSE: c }, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:73 qualifier-loop Expected qualifiers that end somewhere, but these go round: a → b → a; remove one of them.',
    'test.yaml:4:73 qualifier-loop Expected qualifiers that end somewhere, but these go round: c → c; remove one of them.',
  ]);
});

test('accepts two that share a qualifier', async () => {
  expect(
    await problemsIn(`relationships:
  - { id: a, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { id: b, subject: ann, type: MET, object: bob, qualifiers: { AFTER: a }, evidence: [{ source: paper, says: So it was. }] }
  - { id: c, subject: ann, type: MET, object: bob, qualifiers: { AFTER: [a, b] }, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([]);
});
