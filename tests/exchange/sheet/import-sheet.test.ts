import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/dataset/read-dataset.js';
import { supportOf } from '../../../src/domain/support.js';
import { tenseOf } from '../../../src/domain/tense.js';
import { importSheet } from '../../../src/exchange/sheet/import-sheet.js';
import { readMapping } from '../../../src/exchange/sheet/mapping.js';
import { writeWorkbook } from '../../../src/exchange/sheet/write-workbook.js';
import { folderOf } from '../../dataset/problems-in.js';

const EXAMPLE = 'docs/examples/sheet/links.csv';
const MAPPING = readMapping(await readFile('docs/examples/sheet/mapping.yaml', 'utf8'), 'mapping.yaml');

const newFolder = () => folderOf({});
const cells = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true }).data;

async function review(out: string) {
  const rows = cells(await readFile(join(out, 'import', 'review.csv'), 'utf8')).filter(({ row }) => row);
  return rows.map(({ row, status, sentence, reason }) => `${row} ${status}: ${sentence || reason}`);
}

/** The sheet with a mapping, in a folder of its own. */
async function importText(csv: string, mapping: string, name = 'sheet.csv') {
  const folder = await newFolder();
  const [file, out] = [join(folder, name), join(folder, 'out')];
  await writeFile(file, csv);
  const report = await importSheet(file, out, { mapping: readMapping(mapping, 'mapping.yaml') });
  return { file, out, report, rows: await review(out) };
}

const ENDS =
  'title: T\na: { name: "{A}", kind: "{A is}" }\nb: { name: "{B}", kind: "{B is}" }\nwords: "{How}"\n';

describe('the example sheet', () => {
  it('says of every row what became of it', async () => {
    const out = await newFolder();
    const report = await importSheet(EXAMPLE, out, { mapping: MAPPING });
    expect(await review(out)).toEqual([
      '2 statements: Ada Harrow is an officer of Quay Bank (chief executive; 2017/)',
      '3 statements: Ben Roe founded Roe Shipping (Founder); Ben Roe is an officer of Roe Shipping (chairman); Ben Roe is an officer of Roe Shipping (CEO)',
      '4 statements: Ben Roe was a director of Quay Bank (Former director; ../2019-03-01)',
      '5 statements: Cora Lindqvist works for Ada Harrow (Chief of staff to Ada Harrow, per the Isles Herald; per the Isles Herald)',
      '6 statements: Dan Okafor is to be an officer of Port Authority (nominee for harbor master)',
      '7 statements: Quay Bank lends to Roe Shipping (lender, $5 million to $10 million; 2018-05-04/)',
      '8 statements: Roe Shipping owns Merrow Tugs (owns 49% of)',
      '9 statements: North Isle Fund might invest or might have invested in Merrow Tugs (invests, if an agreement is reached)',
      '10 held: which of the two PARENT_OF is said of is not known',
      '11 statements: Eva Roe is close to Cora Lindqvist (reportedly a close friend; reportedly)',
      '12 statements: Ada Harrow is married to Finn Harrow (married; 2004/)',
      '13 held: no rule reads "gave him a prize" between Person and Person',
      '14 held: an attorney there or its attorney',
      '15 statements: Gia Voss represents Ben Roe (attorney for)',
      '16 statements: Dan Okafor is a director of Merrow Tugs (director as of 2016 filing; as of 2016)',
      '17 held: its words have a question mark',
      '18 held: its words may say that it was not so, or that it ended',
      '19 statements: Ada Harrow is an officer of Quay Bank (chief executive; 2017/)',
      '20 refused: end A has no name',
      '21 statements: Eva Roe donated to Party of the Isles (donated $2,500 to; 2018-10-01/)',
    ]);
    expect(report.byStatus).toEqual({ statements: 14, OTHER: 0, held: 5, refused: 1 });
  });

  it('becomes a dataset without a warning, in which each statement cites its row and its document', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const { dataset, warnings } = await checkDataset(out);
    expect(warnings).toEqual([]);
    const owned = dataset.relationships.find(({ type }) => type === 'OWNED');
    expect(owned?.evidence.map(({ source, says, locator }) => [source, says, locator]).toSorted()).toEqual([
      [
        'source-merrow-tugs-register-example',
        'The row says: owns 49% of',
        'links.csv, row 8, hash h194b479282bb04b7',
      ],
      [
        'source-roe-shipping-merrow-times-example',
        'The row says: owns 49% of',
        'links.csv, row 8, hash h194b479282bb04b7',
      ],
    ]);
    expect(owned?.quantities).toEqual([
      { measure: 'SHARE', min: 49, max: 49, unit: 'percent', words: '49%' },
    ]);
    const officer = dataset.relationships.find(
      ({ type, subject }) => type === 'OFFICER_OF' && subject === 'ada-harrow',
    );
    expect(officer?.evidence).toHaveLength(2);
  });

  it('says nothing of an origin where the sheet names no source', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const { dataset } = await checkDataset(out);
    const married = dataset.relationships.find(({ type }) => type === 'MARRIED_TO');
    expect(married?.evidence.map(({ source, origin }) => [source, origin])).toEqual([
      ['source-general-knowledge', null],
    ]);
  });

  it('ends what is former by the day of the sheet, also where the document is older', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const { dataset } = await checkDataset(out);
    const former = dataset.relationships.find(
      ({ type, subject }) => type === 'DIRECTOR_OF' && subject === 'ben-roe',
    );
    expect(former?.when).toMatchObject({ edtf: '../2019-03-01', basis: 'INFERRED' });
    expect(former && tenseOf(former, 'STATE', null, null)).toEqual({ past: true, asOf: null });
  });

  it('is the same from a workbook', async () => {
    const folder = await newFolder();
    const { data } = Papa.parse<string[]>(await readFile(EXAMPLE, 'utf8'), { skipEmptyLines: true });
    const [header = [], ...rows] = data;
    const file = join(folder, 'links.xlsx');
    await writeWorkbook(
      file,
      header,
      rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell]))),
    );
    await importSheet(file, join(folder, 'xlsx'), { mapping: MAPPING });
    await importSheet(EXAMPLE, join(folder, 'csv'), { mapping: MAPPING });
    expect(await review(join(folder, 'xlsx'))).toEqual(await review(join(folder, 'csv')));
  });
});

describe('a later run', () => {
  it('takes a corrected review sheet for what the rows are', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const rows = cells(await readFile(join(out, 'import', 'review.csv'), 'utf8'));
    const corrected = rows.map((row) => {
      if (row.row === '10') return { ...row, correct_type: 'PARENT_OF', correct_direction: 'a to b' };
      if (row.row === '13')
        return { ...row, correct_type: 'AWARDED', correct_direction: 'a to b', correct_detail: 'a prize' };
      return row.row === '8' ? { ...row, leave_out: 'sold since' } : row;
    });
    const file = join(out, 'import', 'corrected.csv');
    await writeFile(file, Papa.unparse(corrected));
    const report = await importSheet(EXAMPLE, out, {
      mapping: MAPPING,
      review: file,
    });
    expect((await review(out)).filter((line) => /^(8|10|13) /.test(line))).toEqual([
      '8 refused: left out: sold since',
      '10 statements: Ben Roe is a parent of Eva Roe (Parent/child)',
      '13 statements: Finn Harrow made an award to Ben Roe (a prize)',
    ]);
    expect(report.unusedCorrections).toBe(0);
    expect(report.changes?.records.came).toHaveLength(2);
    expect(report.changes?.records.went).toEqual(expect.arrayContaining(['s-8635626628a9ab8d']));
  });

  it('keeps corrections, what a person wrote into dataset.yaml, and decisions that two are one', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const question = 'questions: # ours\n  - { ask: Who is this?, entity: ada-harrow }\n';
    await appendFile(join(out, 'dataset.yaml'), question);
    await mkdir(join(out, 'decisions'));
    const decision =
      'decisions:\n  - { same: [isles-herald, isles-herald-example], by: Ada, on: 2024, because: One paper. }\n';
    await writeFile(join(out, 'decisions', 'papers.yaml'), decision);
    await importSheet(EXAMPLE, out, { mapping: MAPPING, review: 'docs/examples/sheet/corrected.csv' });
    const report = await importSheet(EXAMPLE, out, { mapping: MAPPING });
    expect(report.byStatus.statements).toBe(17);
    expect(report.changes?.records).toEqual({ came: [], went: [], changed: [] });
    expect(await readFile(join(out, 'dataset.yaml'), 'utf8')).toMatch(/questions:\n? *# ours/);
    const { dataset } = await checkDataset(out);
    expect(
      dataset.entities
        .filter(({ id }) => id.startsWith('isles-herald'))
        .map(({ id, formerIds }) => [id, formerIds]),
    ).toEqual([['isles-herald', ['isles-herald-example']]]);
  });

  it('leaves what the words say beside a corrected type', async () => {
    const head = 'A,A is,How,B,B is\n';
    const { file, out } = await importText(
      `${head}Ada,Person,reportedly nominee for chief,Quay,Organization\n`,
      `${ENDS}rules: [{ words: met, type: MET }]\n`,
    );
    const [row] = cells(await readFile(join(out, 'import', 'review.csv'), 'utf8'));
    const corrected = join(out, 'import', 'corrected.csv');
    await writeFile(
      corrected,
      Papa.unparse([{ ...row, correct_type: 'OFFICER_OF', correct_direction: 'a to b' }]),
    );
    await importSheet(file, out, {
      mapping: readMapping(`${ENDS}rules: [{ words: met, type: MET }]\n`, 'm.yaml'),
      review: corrected,
    });
    const { dataset } = await checkDataset(out);
    expect(dataset.relationships.map(({ modality, evidence }) => [modality, evidence[0]?.assertion])).toEqual(
      [['PLANNED', 'HEDGED']],
    );
  });

  it('keeps ids, and tells what came, went and changed', async () => {
    const mapping = `${ENDS}when: { on: "{On}" }\nrules: [{ words: met, type: MET }]\n`;
    const head = 'A,A is,How,B,B is,On\n';
    const first = `${head}Ada Harrow,Person,met,Ben Roe,Person,2017\nAda Harrow,Person,met,Eva Roe,Person,2018\n`;
    const { file, out } = await importText(first, mapping);
    const before = await checkDataset(out);
    await writeFile(
      file,
      `${head}Gia Voss,Person,met,Eva Roe,Person,2019\nAda Harrow,Person,met,Ben Roe,Person,2017-05\n`,
    );
    const { changes } = await importSheet(file, out, { mapping: readMapping(mapping, 'm.yaml') });
    const after = await checkDataset(out);
    const idOf = ({ dataset }: typeof before, object: string) =>
      dataset.relationships.find((it) => it.object === object)?.id;
    expect(idOf(after, 'ben-roe')).toBe(idOf(before, 'ben-roe'));
    expect(changes?.records.changed).toEqual([idOf(before, 'ben-roe')]);
    expect(changes?.records.went).toEqual([idOf(before, 'eva-roe')]);
    expect(changes?.records.came.toSorted()).toEqual(['gia-voss', idOf(after, 'eva-roe')].toSorted());
    expect(changes?.rows).toEqual({ came: 2, went: 2 });
  });

  it('asks for sources once', async () => {
    const out = await newFolder();
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const file = join(out, 'import', 'sources.csv');
    const filled = cells(await readFile(file, 'utf8'))
      .filter(({ key }) => key)
      .map((row) =>
        row.key?.endsWith('/tugs') ? { ...row, title: 'Fund looks at tugs', publisher: 'Isles Herald' } : row,
      );
    await writeFile(file, Papa.unparse(filled));
    await importSheet(EXAMPLE, out, { mapping: MAPPING });
    const { dataset } = await checkDataset(out);
    const work = dataset.entities.find(({ id }) => id === 'source-tugs-isles-herald-example');
    expect(work).toMatchObject({
      name: 'Fund looks at tugs',
      publisher: 'isles-herald',
      publishedOn: { edtf: '2019-02-20' },
    });
  });

  it('refuses a folder that holds another dataset', async () => {
    const out = await newFolder();
    await writeFile(join(out, 'dataset.yaml'), 'title: Written by hand\n');
    await expect(importSheet(EXAMPLE, out, { mapping: MAPPING })).rejects.toThrow(
      `but ${out} holds another dataset`,
    );
  });
});

describe('evidence', () => {
  it('of a sheet that cites a document is a chain with one origin', async () => {
    const mapping = `${ENDS}published: 2019-03-01\npublisher: Desk\nsource: { cell: "{Source}", cite: sheet }\nrules: [{ words: met, type: MET }]\n`;
    const { out } = await importText(
      'A,A is,How,B,B is,Source\nAda,Person,met,Ben,Person,The Register\n',
      mapping,
    );
    const { dataset } = await checkDataset(out);
    const [met] = dataset.relationships;
    expect(
      met?.evidence.map(({ source, attributedTo, origin }) => ({ source, attributedTo, origin })),
    ).toEqual([{ source: 'sheet-t', attributedTo: ['source-the-register'], origin: 'source-the-register' }]);
    expect(met && supportOf(met, null).origins).toBe(1);
  });
});

describe('a mapping', () => {
  it('is told all that is wrong with it', () => {
    const wrong = `title: T\na: { name: "{A}", kind: Persn }\nb: { name: "{B}", kind: Person }\nrules:\n  - { type: MARIED_TO }\n  - { type: WORKED_FOR }\n  - { words: "(", type: MET }\n`;
    expect(() => readMapping(wrong, 'm.yaml')).toThrow(/rules\.2\.words: expected a regular expression/);
    const fixed = wrong.replace('"("', 'met');
    expect(() => readMapping(fixed, 'm.yaml')).toThrow(
      'm.yaml has 3 problems; fix them: rules.0: there is no type "MARIED_TO". Did you mean "MARRIED_TO"?; ' +
        'rules.1: expected `direction` (a to b, b to a, by kind, by words, unknown), since WORKED_FOR says one thing of A to B and another of B to A; ' +
        'a.kind: expected one of Person, Group, Organization, Place, Event, Work, Topic, a column in braces or "by name", but got "Persn"',
    );
  });

  it('is told which of its columns the sheet lacks', async () => {
    await expect(importText('A,A is,How,B,Kind\n', `${ENDS}rules: [{ type: MET }]\n`)).rejects.toThrow(
      'Expected rows below',
    );
    await expect(
      importText('A,A is,How,B,Kind\na,b,c,d,e\n', `${ENDS}rules: [{ type: MET }]\n`),
    ).rejects.toThrow('{B is}: there is no such column.');
  });
});
