import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerBytes } from '../../../src/api/bounds/answer-bytes.js';

const bytesOf = (answer: unknown) => new TextEncoder().encode(JSON.stringify(answer)).length;

it('counts as many bytes as JSON in UTF-8 has', () => {
  const json = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(fc.property(json, (answer) => answerBytes(answer, Infinity) === bytesOf(answer)));
});

it.each(['', '"', '\\', '\n\u0000\u001f\u007f', 'é', '€', '💥', '\ud83d', '\udca5\ud83d', '\u2028'])(
  'counts what JSON escapes: %j',
  (text) =>
    expect(answerBytes({ [text]: [text, { text }] }, Infinity)).toBe(bytesOf({ [text]: [text, { text }] })),
);

it('leaves out what is undefined, and ends soon above the most', () => {
  expect(answerBytes({ data: undefined, errors: [] }, Infinity)).toBe(bytesOf({ errors: [] }));
  const long = Array.from({ length: 1_000 }, () => 'x'.repeat(98));
  expect(answerBytes(long, 10_000)).toBeGreaterThan(10_000);
  expect(answerBytes(long, 10_000)).toBeLessThan(12_000);
});
