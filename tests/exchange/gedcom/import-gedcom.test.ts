import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { InputError } from '../../../src/domain/errors.js';
import { edtfOf } from '../../../src/exchange/gedcom/gedcom-date.js';
import { importGedcom } from '../../../src/exchange/gedcom/import-gedcom.js';
import { folderOf } from '../../dataset/problems-in.js';

const HARROW = 'docs/examples/gedcom/harrow.ged';

async function importedOf(text: string | Uint8Array) {
  const folder = await folderOf({});
  const file = join(folder, 'made.ged');
  await writeFile(file, text);
  const out = join(folder, 'out');
  const report = await importGedcom(file, out);
  return { report, dataset: await readDataset(out) };
}

const family = (...lines: readonly string[]) =>
  [
    '0 HEAD',
    '0 @I1@ INDI',
    '1 NAME Ada /A/',
    '0 @I2@ INDI',
    '1 NAME Ben /B/',
    '0 @I3@ INDI',
    '1 NAME Cai /C/',
    ...lines,
    '0 TRLR',
  ].join('\n');
const shown = ({ relationships }: Awaited<ReturnType<typeof readDataset>>) =>
  relationships
    .map(({ subject, type, object, polarity, modality, when, detail }) =>
      [subject, type, object, polarity, modality, when?.edtf ?? '', detail ?? ''].join(' | '),
    )
    .toSorted();

it('makes marriages and parents of a family, and holds what is confidential', async () => {
  const { dataset, report } = await importedOf(await readFile(HARROW, 'utf8'));
  expect(shown(dataset)).toEqual([
    'ada-harrow | PARENT_OF | carl-harrow | AFFIRMED | ACTUAL |  | adopted',
    'ben-harrow-ii | MARRIED_TO | ada-harrow | AFFIRMED | ACTUAL | 1882/1899 | ',
    'ben-harrow-ii | PARENT_OF | carl-harrow | AFFIRMED | ACTUAL |  | adopted',
    'carl-harrow | AFFILIATED_WITH | ben-harrow-ii | AFFIRMED | ACTUAL |  | godfather',
  ]);
  expect(JSON.stringify(dataset)).not.toContain('Dora');
  expect(report.byStatus).toMatchObject({ entity: 3, statements: 1, part: 3, held: 2, refused: 0 });
});

it('cites what a line cites, with its page, and hedges what the file calls unreliable', async () => {
  const { dataset } = await importedOf(await readFile(HARROW, 'utf8'));
  const married = dataset.relationships.find(({ type }) => type === 'MARRIED_TO');
  expect(married?.evidence).toMatchObject([
    { source: 'source-registers-of-port-merrow', assertion: 'HEDGED' },
  ]);
  const born = dataset.attributes.find(({ type, entity }) => type === 'BIRTH' && entity === 'ada-harrow');
  expect(born).toMatchObject({
    value: { date: { edtf: '1861-04-02' } },
    qualifiers: [{ role: 'PLACE', entities: ['place-port-merrow-westland'] }],
    evidence: [{ locator: 'folio 12, @I1@, line 10', assertion: 'STATED' }],
  });
});

it.each([
  [
    'parents who are not said to have married',
    ['0 @F1@ FAM', '1 HUSB @I2@', '1 WIFE @I1@', '1 CHIL @I3@'],
    ['a-a | PARENT_OF', 'b-b | PARENT_OF'],
  ],
  [
    'a marriage without a date',
    ['0 @F1@ FAM', '1 HUSB @I2@', '1 WIFE @I1@', '1 MARR Y'],
    ['b-b | MARRIED_TO'],
  ],
])('says no more than the file of %s', async (_, lines, expected) => {
  const { dataset } = await importedOf(
    family(...lines)
      .replace('Ada /A/', 'A /A/')
      .replace('Ben /B/', 'B /B/'),
  );
  expect(shown(dataset).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(expected);
});

it.each([
  ['disproven', 'NEGATED | ACTUAL'],
  ['challenged', 'AFFIRMED | POSSIBLE'],
  ['proven', 'AFFIRMED | ACTUAL'],
])('takes a child whose link is %s as %s', async (status, expected) => {
  const { dataset } = await importedOf(
    family('1 FAMC @F1@', `2 STAT ${status}`, '0 @F1@ FAM', '1 WIFE @I1@', '1 CHIL @I3@'),
  );
  expect(shown(dataset)).toEqual([`ada-a | PARENT_OF | cai-c | ${expected} |  | `]);
});

it.each([
  ['2 APR 1861', '1861-04-02'],
  ['APR 1861', '1861-04'],
  ['1861', '1861'],
  ['ABT 1861', '1861~'],
  ['EST APR 1861', '1861-04~'],
  ['BEF 1930', '../1930'],
  ['AFT 3 MAR 1930', '1930-03-03/..'],
  ['BET 1880 AND 1882', '1880/1882'],
  ['FROM 1890 TO 1902', '1890/1902'],
  ['FROM 1890', '1890/'],
  ['TO 1902', '/1902'],
  ['INT 1861 (about Easter)', '1861~'],
  ['@#DJULIAN@ 11 FEB 1700', '1700-02-21'],
  ['JULIAN 11 FEB 1700', '1700-02-21'],
  ['@#DJULIAN@ 1700', '1700~'],
  ['11 FEB 1731/32', '1732-02-11'],
  ['44 B.C.', '-0043'],
  ['@#DFRENCH R@ 3 VEND 2', null],
  ['HEBREW 2 TVT 5758', null],
  ['(a Sunday in spring)', null],
  ['31 FEB 1861', null],
  ['BET 1882 AND 1880', null],
])('reads the date %s as %s', (given, edtf) => {
  expect(edtfOf(given)).toBe(edtf);
});

it('reads UTF-16, lines that go on, and a tag of a program of its own, which it counts', async () => {
  const text =
    '\ufeff0 HEAD\r\n0 @I1@ INDI\r\n1 NAME Zoë /Å/\r\n1 DSCR tall\r\n2 CONC  and slim\r\n1 _MILT yes\r\n0 TRLR\r\n';
  const { dataset, report } = await importedOf(Buffer.from(text, 'utf16le'));
  expect(dataset.entities.map(({ name }) => name)).toContain('Zoë Å');
  expect(dataset.attributes.find(({ type }) => type === 'DESCRIBED_AS')?.value).toMatchObject({
    text: 'tall and slim',
  });
  expect(report.leftOut).toEqual([{ what: 'INDI._MILT', reason: 'not a known tag', count: 1 }]);
});

it.each([
  ['no file of GEDCOM', 'hello', 'begins with the line "0 HEAD"'],
  ['one without persons', '0 HEAD\n0 TRLR', 'Expected persons (INDI)'],
  ['one in letters of its own', new Uint8Array([0x30, 0x20, 0xe2, 0x28]), 'save it as UTF-8'],
])('refuses %s', async (_, given, message) => {
  const refused = importedOf(given);
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow(message);
});
