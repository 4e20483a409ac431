import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Relationship } from '../../../src/domain/relationship.js';
import { VOCABULARY } from '../../../src/domain/vocabulary.js';
import { draftMapping } from '../../../src/exchange/sheet/draft-mapping.js';
import { importSheet } from '../../../src/exchange/sheet/import-sheet.js';
import { readMapping } from '../../../src/exchange/sheet/mapping.js';
import { folderOf } from '../../dataset/problems-in.js';

const SHEET = 'tests/exchange/sheet/untidy.csv';
const rowsOf = async (file: string) =>
  Papa.parse<Record<string, string>>((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What may be said of each row: "A OFFICER_OF B past", several with ";". */
const TRUE = new Map(
  (await rowsOf('tests/exchange/sheet/untidy-truth.csv')).map((row) => [
    row.row,
    (row.true ?? '').split('; '),
  ]),
);

/** As the truth is written; either way round where the type has no direction. */
function saidOf(relationship: Relationship, names: ReadonlyMap<string, string>, a: string): string[] {
  const { type, modality, when, evidence } = relationship;
  const marks = [
    ...(VOCABULARY[type].nature === 'STATE' && (when?.latest ?? null) !== null ? ['past'] : []),
    ...(modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...(evidence.some(
      ({ assertion, source }) => assertion === 'HEDGED' && source !== 'source-general-knowledge',
    )
      ? ['hedged']
      : []),
  ];
  const side = (id: string) => (names.get(id)?.toLowerCase() === a.toLowerCase() ? 'A' : 'B');
  const said = (from: string, to: string) => [side(from), type, side(to), ...marks].join(' ');
  const { subject, object } = relationship;
  return VOCABULARY[type].symmetric
    ? [said(subject, object), said(object, subject)]
    : [said(subject, object)];
}

async function published(mapping: string) {
  const out = await folderOf({});
  const report = await importSheet(SHEET, out, { mapping: readMapping(mapping, 'mapping.yaml') });
  const { entities, relationships } = await readDataset(out);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const review = new Map((await rowsOf(join(out, 'import', 'review.csv'))).map((row) => [row.row, row]));
  const rows = new Set<string>();
  const untrue: string[] = [];
  for (const relationship of relationships) {
    for (const { locator } of relationship.evidence) {
      const row = /row (\d+)/.exec(locator ?? '')?.[1] ?? '';
      rows.add(row);
      const said = saidOf(relationship, names, review.get(row)?.a ?? '');
      if (!said.some((it) => TRUE.get(row)?.includes(it)))
        untrue.push(`row ${row}, ${review.get(row)?.words}: ${said[0]}`);
    }
  }
  return { report, rows: rows.size, untrue };
}

it('publishes nothing false of an untidy sheet by the first mapping, and holds what it cannot decide', async () => {
  const draft = await draftMapping(SHEET);
  const { report, rows, untrue } = await published(`${draft}published: 2020-01-01\n`);
  expect(untrue).toEqual([]);
  const { statements, OTHER, held, refused } = report.byStatus;
  expect(statements + OTHER + held + refused).toBe(200);
  expect({ OTHER, refused }).toEqual({ OTHER: 0, refused: 3 });
  expect(rows).toBe(statements);
  expect(statements).toBeGreaterThanOrEqual(90);
});

it('would show a direction that is taken for granted', async () => {
  const draft = (await draftMapping(SHEET)).replaceAll('direction: by words', 'direction: a to b');
  const { untrue } = await published(`${draft}published: 2020-01-01\n`);
  expect(untrue.length).toBeGreaterThan(10);
});

it('drafts a mapping that says which rows wait, and what no rule reads', async () => {
  const draft = await draftMapping('docs/examples/sheet/links.csv');
  const lines = draft.split('\n');
  expect(lines.slice(0, 14)).toEqual([
    '# A first mapping of links.csv (20 rows). Check each line; docs/importing.md says what they mean.',
    'title: "links"',
    '# published: 2019-03-01    # the day of the sheet: without it "former" is held for review',
    '# publisher: Who made the sheet',
    'a: { name: "{Who}", kind: "{Who is}" }',
    'b: { name: "{With}", kind: "{With is}" }',
    'kinds:               # what the sheet calls a kind: check each',
    '  "Company": Organization',
    '  "Agency": Organization',
    '  "Law firm": Organization',
    '  "Party": Organization',
    'words: "{Connection}"',
    'source: { cell: "{Source}", separator: [" | ", "; "], none: [General knowledge, n/a, unknown] }',
    'when: { from: "{Since}" }',
  ]);
  expect(draft).toContain('#   1: no rule reads "gave him a prize" between Person and Person\n');
  expect(lines).toContain(
    '  # 0 read; 1 held: which end is the subject? Look at some, then write "a to b" or "b to a"',
  );
});

it('drafts names to decide on where no column tells the kinds', async () => {
  const folder = await folderOf({});
  const file = join(folder, 'links.csv');
  await writeFile(file, 'A,B,How\nAda Harrow,Quay Bank,CEO\nBen Roe,Quay Bank,director\n');
  const draft = await draftMapping(file);
  expect(draft).toContain('a: { name: "{A}", kind: by name }');
  expect(draft).toContain('#  "Ada Harrow": Person    # or Organization? In 1 rows');
  const filled = draft.replaceAll(/^# {2}(".*": Person)/gm, '  $1');
  const statuses = async (mapping: string, out: string) =>
    (await importSheet(file, join(folder, out), { mapping: readMapping(mapping, 'm.yaml') })).byStatus;
  expect(await statuses(draft, 'as-drafted')).toMatchObject({ statements: 0, held: 2 });
  expect(await statuses(filled, 'filled')).toMatchObject({ statements: 2, held: 0 });
});

it('drafts a direction where the names of the columns tell it', async () => {
  const folder = await folderOf({});
  const file = join(folder, 'gifts.csv');
  await writeFile(
    file,
    'Donor,Recipient,Amount (EUR),Year\nHarbor Hotels Inc.,Party of the Isles,5000,2018\n',
  );
  const draft = await draftMapping(file);
  expect(draft).toContain('when: { on: "{Year}" }\n');
  expect(draft).toContain('  - { measure: AMOUNT, value: "{Amount (EUR)}", unit: EUR }');
  expect(draft).toContain('  - { type: DONATED_TO, direction: a to b }');
});
