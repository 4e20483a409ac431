import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { DatasetError } from '../../src/domain/errors.js';

const SAMPLE = {
  'dataset.yaml': 'title: A test\ndescription: To be broken.\n',
  'people.yaml': `# People.
entities:
  - { id: ann, kind: Person, name: Ann, aliases: [Annie, "Änne 🎉"], formerIds: [a] }
  - { id: bob, kind: Person, name: Bob, externalIds: [{ scheme: x, value: 007 }] }
  - id: paper
    kind: Work
    name: A paper
    publishedOn: 2018-05
    url: https://example.org/
    retracted: { on: 2018-06-02, note: Wrong. }
  - { id: copy, kind: Work, name: A copy, derivedFrom: paper, publisher: bob }
relationships:
  - id: plan
    subject: a
    type: MET
    object: bob
    modality: PLANNED
    when: { edtf: 2018-05-30/.., words: from Wednesday, basis: INFERRED, because: The paper says so. }
    quantities: [{ measure: COUNT, min: 2, max: 3 }]
    qualifiers: { TOPIC: copy }
    evidence:
      - { source: copy, assertion: HEDGED, says: |
          They will meet., attributedTo: ann, locator: paragraph 2 }
`.replace('|\n          ', ''),
  'lines.jsonl': `{"entity": {"id": "town", "kind": "Place", "name": "A town"}}
{"relationship": {"subject": "ann", "type": "OTHER", "object": "town", "detail": "\\"hid\\" in", "conflictsWith": ["plan"], "evidence": [{"source": "paper", "says": "So it was.", "selector": {"start": 0, "end": 9, "sha256": "${'0'.repeat(64)}"}}]}}
{"coverage": {"source": "paper", "sentences": [{"selector": {"start": 0, "end": 9, "sha256": "${'0'.repeat(64)}"}, "models": ["plan"]}]}}
`,
} as const;

const folder = mkdtempSync(join(tmpdir(), 'attest-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = Object.keys(SAMPLE) as (keyof typeof SAMPLE)[];
const FRAGMENTS = [
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '\n',
    '\t',
    ' ',
    '#',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '---\n',
    '\\',
    '\\ud800',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u2028',
    'é',
    '🎉',
    'null',
    'true',
    '0',
    '-1',
    '1e400',
    '__proto__',
    'ann',
    'paper',
    'plan',
    'id: ann',
  ],
  ...['"id": "ann", ', 'evidence: []', 'MET', '2018-02-30', '..', '{}', '[]'],
];

/** Cuts a piece out of a file and puts something else there: bytes, a fragment of syntax, or a piece of the sample. */
const mutation = fc.record({
  file: fc.constantFrom(...NAMES),
  at: fc.nat(10_000),
  cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)),
  put: fc.oneof(
    fc.constantFrom(...FRAGMENTS).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.nat(1_000), fc.nat(120))
      .map(([name, start, length]) => Buffer.from(SAMPLE[name].slice(start, start + length))),
  ),
});

test('the sample is a dataset', async () => {
  for (const name of NAMES) writeFileSync(join(folder, name), SAMPLE[name]);
  await expect(readDataset(folder)).resolves.toMatchObject({ title: 'A test' });
});

test('whatever is done to a dataset, it loads or each problem has a place in its file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const files = new Map<string, Buffer>(NAMES.map((name) => [name, Buffer.from(SAMPLE[name])]));
      for (const { file, at, cut, put } of mutations) {
        const before = files.get(file) ?? Buffer.alloc(0);
        const start = at % (before.length + 1);
        files.set(file, Buffer.concat([before.subarray(0, start), put, before.subarray(start + cut)]));
      }
      for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);

      const error = await readDataset(folder).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) return;
      if (!(error instanceof DatasetError)) throw error;
      expect(error.issues.length).toBeGreaterThan(0);
      for (const { file, line, column, code, message } of error.issues) {
        const text = files.get(file.slice(folder.length + 1))?.toString() ?? '';
        const lines = text.split('\n');
        expect({ line: line >= 1 && line <= lines.length, code, message }).toMatchObject({ line: true });
        // One behind the last character is where something is missing.
        const width = (lines[line - 1]?.length ?? 0) + 1;
        expect({ column: column >= 1 && column <= width, line, code, message }).toMatchObject({
          column: true,
        });
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
