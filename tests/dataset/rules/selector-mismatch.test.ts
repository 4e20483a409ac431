import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/domain/content-hash.js';
import { problemsIn } from '../problems-in.js';

const TEXT = 'Ann and Bob met. It was “lovely” 🎉.';

const relationship = (start: number, end: number, sha256: string) => `relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., selector: { start: ${start}, end: ${end}, sha256: ${sha256} } }]
`;
const texts = new Map([['paper', TEXT]]);

test('refuses a passage that is not what was hashed, and says what it should be', async () => {
  const wrong = sha256Hex('something else');
  expect(await problemsIn(relationship(0, 16, wrong), { texts })).toEqual([
    `test.yaml:5:90 selector-mismatch Expected the sha256 of characters 0 to 16 of "paper", which is ${sha256Hex('Ann and Bob met.')}, but got ${wrong}.`,
  ]);
});

test('refuses a passage behind the end of the text', async () => {
  expect(await problemsIn(relationship(0, 99, sha256Hex(TEXT)), { texts })).toEqual([
    'test.yaml:5:78 selector-mismatch Expected a passage of "paper", which has 36 characters, but it ends at 99.',
  ]);
});

test('refuses a sentence of a coverage in the same way', async () => {
  const coverage = `coverage:
  - { source: paper, sentences: [{ selector: { start: 0, end: 3, sha256: ${sha256Hex('Bob')} }, models: [ann] }] }
`;
  expect(await problemsIn(coverage, { texts })).toEqual([
    `test.yaml:2:74 selector-mismatch Expected the sha256 of characters 0 to 3 of "paper", which is ${sha256Hex('Ann')}, but got ${sha256Hex('Bob')}.`,
  ]);
});

test('accepts the passage, counted in UTF-16 code units', async () => {
  expect(await problemsIn(relationship(17, 36, sha256Hex('It was “lovely” 🎉.')), { texts })).toEqual([]);
});

test('says nothing of a source whose text is not given', async () => {
  expect(await problemsIn(relationship(0, 99, sha256Hex('x')))).toEqual([]);
});

test('says nothing of a passage that is none', async () => {
  for (const [start, end] of [
    [12, 12],
    [12, 3],
    [-1, 3],
  ] as const) {
    const problems = await problemsIn(relationship(start, end, sha256Hex('else')), { texts });
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['bad-selector']);
  }
});
