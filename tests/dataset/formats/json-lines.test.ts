import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetOf, repeatedKeys } from '../../../src/dataset/formats/json-positions.js';
import type { Path } from '../../../src/dataset/records/located.js';
import { BASE, folderOf, problemsOf } from '../problems-in.js';

const problemsInLines = async (...lines: (string | Uint8Array)[]) => {
  const bytes = lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
  return problemsOf(await folderOf({ ...BASE, 'test.jsonl': Buffer.concat(bytes) }));
};

const CARL = '{"entity": {"id": "carl", "kind": "Person", "name": "Carl"}}';
const MET = (object: string) =>
  `{"relationship": {"subject": "ann", "type": "MET", "object": "${object}", "evidence": [{"source": "paper", "says": "So it was."}]}}`;

test('reads a record a line, passing over blank ones and the ends that other systems write', async () => {
  expect(await problemsInLines(`${CARL}\r`, '', ' \t\r', MET('carl'))).toEqual([]);
});

test('reads a last line without an end, and a byte order mark', async () => {
  const folder = await folderOf({ ...BASE, 'test.jsonl': `\ufeff${CARL}\n${MET('carl')}` });
  expect(await problemsOf(folder)).toEqual([]);
});

test('points at the field, also after the line has gone by', async () => {
  expect(
    await problemsInLines(
      '',
      '{"relationship": {"subject": "ann", "evidence": [{"says": "Ünï 🎉", "source": "papr"}], "object": "bob", "type": "MET"}}',
      '{"relationship": {"subject": "ann", "evidence": [], "object": "bob", "type": "ADVISED", "wen": 2018}}',
    ),
  ).toEqual([
    'test.jsonl:2:79 dangling-reference Nothing in this dataset has the id "papr". Did you mean "paper"?',
    'test.jsonl:3:37 no-evidence Expected a relationship to have evidence, but there is none; add at least one source and what it says.',
    'test.jsonl:3:89 unknown-field There is no field "wen" here. Did you mean "when"?',
  ]);
});

test('says where a line stops being JSON', async () => {
  expect(
    await problemsInLines('{"entity": {"id": "carl",, "kind"}}', '{"entity": ', "{'a'}", MET('carl')),
  ).toEqual([
    'test.jsonl:1:26 json-syntax This line is not JSON that can be read: expected a name in double quotes here.',
    'test.jsonl:2:12 json-syntax This line is not JSON that can be read: it ends too early.',
    'test.jsonl:3:2 json-syntax This line is not JSON that can be read: expected a value or a name in double quotes here.',
  ]);
});

test('finds repeated fields at any depth, however they are escaped', async () => {
  expect(
    await problemsInLines(
      '{"entity": {"id": "carl", "kind": "Person", "\\u0069d": "carl", "name": "{\\"id\\": 1}"}}',
    ),
  ).toEqual(['test.jsonl:1:45 duplicate-key The field "id" stands here twice; keep one.']);
});

test('refuses what is not one record', async () => {
  const message =
    'wrong-type Expected a line to be one record, {"entity": …} or {"relationship": …} or {"attribute": …} or {"evidence": …} or {"coverage": …} or {"decision": …}.';
  expect(
    await problemsInLines(
      '[1]',
      '{}',
      '{"entities": []}',
      'null',
      `${CARL.slice(0, -1)}, "relationship": {}}`,
    ),
  ).toEqual([
    `test.jsonl:1:1 ${message}`,
    `test.jsonl:2:1 ${message}`,
    `test.jsonl:3:1 ${message}`,
    `test.jsonl:4:1 ${message}`,
    `test.jsonl:5:1 ${message}`,
  ]);
});

test('refuses a line that is not UTF-8, and reads the others', async () => {
  expect(
    await problemsInLines(
      Buffer.from('{"entity": {"id": "zoe", "name": "Zoë"}}', 'latin1'),
      MET('zoe'),
      MET('nobody'),
    ),
  ).toEqual([
    'test.jsonl:1:37 not-utf8 This is not UTF-8; save the file as UTF-8.',
    'test.jsonl:3:62 dangling-reference Nothing in this dataset has the id "nobody". Add it, or fix the id.',
  ]);
});

test('takes a year for a date, but no other number for text', async () => {
  const met = (fields: string) => MET('bob').replace('"type"', `${fields}, "type"`);
  expect(await problemsInLines(met('"when": 2018'), met('"id": "b", "detail": 7'))).toEqual([
    'test.jsonl:2:58 wrong-type Expected "detail" to be text, but got 7; where text is meant, put it in quotes.',
  ]);
});

/** Every part of a value, with its path. */
function* partsOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    yield* partsOf(part, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

test('finds the place of every value that JSON can hold', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(2), (json, indent) => {
      const whole: unknown = JSON.parse(json);
      const text = JSON.stringify(whole, null, indent);
      expect(repeatedKeys(text)).toEqual([]);
      for (const [path, value] of partsOf(whole)) {
        const written = JSON.stringify(value, null, indent).replaceAll(/^\s+/gm, '');
        const found = text.slice(offsetOf(text, path)).replaceAll(/^\s+/gm, '');
        expect(found.startsWith(written)).toBe(true);
        const key = path.at(-1);
        if (typeof key !== 'string') continue;
        expect(text.slice(offsetOf(text, path, 'key')).startsWith(JSON.stringify(key))).toBe(true);
      }
    }),
  );
});

test('says of a line that is nested too deeply that it is', async () => {
  expect(await problemsInLines(`${'['.repeat(400_000)}${']'.repeat(400_000)}`, CARL)).toEqual([
    'test.jsonl:1:1 json-syntax This line is not JSON that can be read: it is nested too deeply; a record is at most six levels deep.',
  ]);
});
