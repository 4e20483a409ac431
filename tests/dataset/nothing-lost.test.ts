import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { BASE, folderOf, problemsIn, problemsOf } from './problems-in.js';

const met = (fields: string) => `relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: They met. }]
${fields}`;

describe('what is written is read, or is a problem', () => {
  test('a "#" after a blank in words without quotes', async () => {
    expect(
      await problemsIn(`entities:
  - id: carl   # an id
    kind: Person # a kind
    name: Carl #2
    aliases:
      - The #1
      - Al #1
relationships:
  - subject: ann # not prose
    type: MET
    object: bob
    detail: "room #7" # in quotes nothing is lost
    evidence:
      - source: paper
        says: She met inmate #12345 in cell #7
`),
    ).toEqual([
      'test.yaml:4:16 text-cut After a blank, "#" begins a comment, which is not read: “#2”. Put the text in quotes, or the comment on a line of its own.',
      'test.yaml:6:13 text-cut After a blank, "#" begins a comment, which is not read: “#1”. Put the text in quotes, or the comment on a line of its own.',
      'test.yaml:7:12 text-cut After a blank, "#" begins a comment, which is not read: “#1”. Put the text in quotes, or the comment on a line of its own.',
      'test.yaml:15:30 text-cut After a blank, "#" begins a comment, which is not read: “#12345 in cell #7”. Put the text in quotes, or the comment on a line of its own.',
    ]);
  });

  test('the words Null and NULL, which YAML takes for nothing', async () => {
    expect(
      await problemsIn(`entities:
  - { id: carl, kind: Person, name: Null, aliases: [NULL, "Null"], description: null }
  - { id: dora, kind: Person, name: null }
`),
    ).toEqual([
      'test.yaml:2:37 wrong-type Expected text here, but got Null; where text is meant, put it in quotes.',
      'test.yaml:2:53 wrong-type Expected text here, but got NULL; where text is meant, put it in quotes.',
      'test.yaml:3:31 missing-field Expected the field "name" here, but it is empty or null; add it, in quotes where the word is meant.',
    ]);
  });

  test.each(['\u202e', '\u2066', '\u200f', '\u061c'])('an invisible mark of direction (%j)', async (mark) => {
    const code = mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const folder = await folderOf({
      ...BASE,
      'test.jsonl': `${JSON.stringify({ entity: { id: 'carl', kind: 'Person', name: `Ann ${mark}not guilty` } })}\n`,
    });
    expect(await problemsOf(folder)).toEqual([
      `test.jsonl:1:47 direction-mark Expected text, but an invisible mark of direction stands in it (U+${code}); remove it.`,
    ]);
  });

  test('a number that is not kept to its last digit', async () => {
    const quantity = (written: string) =>
      problemsIn(met(`    quantities: [{ measure: AMOUNT, min: ${written} }]\n`));
    for (const written of ['12345678901234567890', '-9007199254740992', '1e300'])
      expect(await quantity(written), written).toEqual([
        'test.yaml:6:42 unsafe-number Expected a number of at most 9007199254740991 (2^53 - 1): greater ones are not kept to the last digit; write it in `words`.',
      ]);
    expect(await quantity('9007199254740991')).toEqual([]);
  });

  test('a file of another encoding, once', async () => {
    const utf16 = Buffer.from('\ufeffentities: []\n', 'utf16le');
    expect(
      await problemsOf(await folderOf({ 'dataset.yaml': 'title: A test\n', 'people.yaml': utf16 })),
    ).toEqual(['people.yaml:1:1 not-utf8 This is not UTF-8; save the file as UTF-8.']);
  });
});

test('blanks around a text are taken away, and what looks alike is equal', async () => {
  const { entities } = await readDataset(
    await folderOf({
      ...BASE,
      'test.yaml': `entities:
  - { id: carl, kind: Person, name: "  Carl\\u00a0", aliases: ["Rene\\u0301e"] }
`,
    }),
  );
  expect(entities.find(({ id }) => id === 'carl')).toMatchObject({
    name: 'Carl',
    aliases: ['Renée'.normalize('NFC')],
  });
});
