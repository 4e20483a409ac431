import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDataset, readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { readGraphMapping } from '../../../src/exchange/graph/graph-mapping.js';
import { importGraph } from '../../../src/exchange/graph/import-graph.js';
import { importTarget } from '../../../src/exchange/import/import-target.js';
import { proposeMatches } from '../../../src/exchange/import/propose-matches.js';
import { importSheet } from '../../../src/exchange/sheet/import-sheet.js';
import { readMapping } from '../../../src/exchange/sheet/mapping.js';
import { readTable } from '../../../src/exchange/table-file.js';
import { folderOf } from '../../dataset/problems-in.js';

const MAPPING = readMapping(
  [
    'title: links',
    'a: { name: "{A}", kind: Person }',
    'b: { name: "{B}", kind: "{Kind}" }',
    'words: "{How}"',
    'source: { cell: "{Source}" }',
    'rules:',
    '  - { words: director, type: DIRECTOR_OF, direction: by kind }',
    '  - { words: friend, type: CLOSE_TO }',
  ].join('\n'),
  'mapping.yaml',
);

const FIRST =
  'A,B,Kind,How,Source\nAda Harrow,Quay Bank,Organization,director,Port Merrow Times\nAda Harrow,Ben Roe,Person,friend,Port Merrow Times\n';
const SECOND =
  'A,B,Kind,How,Source\nAda Harrow,Quay Bank,Organization,director,The Gazette\nEva Roe,Ada Harrow,Person,friend,Port Merrow Times\n';

/** A dataset of one sheet, and a second one imported into a folder of it. */
async function twoSheets() {
  const folder = await folderOf({ 'first.csv': FIRST, 'second.csv': SECOND });
  const harbor = join(folder, 'harbor');
  await importSheet(join(folder, 'first.csv'), harbor, { mapping: MAPPING });
  const before = await readDataset(harbor);
  const second = async (file = 'second.csv') => {
    const { out, reserved } = await importTarget('second', harbor);
    return importSheet(join(folder, file), out, { mapping: MAPPING, reserved });
  };
  return { folder, harbor, before, second };
}

const statements = ({ relationships }: Dataset) =>
  new Map(
    relationships.map((it) => [
      it.id,
      [it.subject, it.type, it.object, it.evidence.map(({ source }) => source)],
    ]),
  );

it('two sheets in one dataset: the first keeps its ids, its statements and its sources', async () => {
  const { harbor, before, second } = await twoSheets();
  await second();
  const { dataset: after, warnings } = await checkDataset(harbor);
  expect(after.entities.filter(({ id }) => before.entities.some((it) => it.id === id))).toEqual(
    before.entities,
  );
  for (const [id, said] of statements(before)) expect(statements(after).get(id)).toEqual(said);
  expect(after.relationships).toHaveLength(before.relationships.length + 2);
  expect(warnings.map(({ code }) => code)).not.toContain('unread-file');
});

it('nothing is merged by the import, and each pair that may be one is listed for a person', async () => {
  const { harbor, second } = await twoSheets();
  await second();
  const { same, unsure } = await proposeMatches(harbor, join(harbor, 'second'));
  const rows = await readTable(join(harbor, 'second/import/matches.csv'), ['new', 'known', 'verdict']);
  expect(rows).toHaveLength(same + unsure);
  expect(rows?.map((row) => `${row.verdict} ${row.new} ${row.known}`)).toContain(
    'UNSURE ada-harrow-2 ada-harrow',
  );
  const { entities } = await readDataset(harbor);
  expect(entities.filter(({ name }) => name === 'Ada Harrow').map(({ id }) => id)).toEqual([
    'ada-harrow',
    'ada-harrow-2',
  ]);
});

it('what is surely the same is proposed; saved as a decision it is one, with what both sources say', async () => {
  const nodes =
    'id,name,type,birth,number\n1,Ada Harrow,Person,1961-04-02,X-100200\n2,Quay Bank,Organization,,Q-77\n';
  const edges = 'source,target,relation\n1,2,DIRECTOR_OF\n';
  const folder = await folderOf({ 'nodes.csv': nodes, 'edges.csv': edges });
  const mapping = readGraphMapping('attributes: { birth: BIRTH, number: REGISTRATION }\n', 'm.yaml');
  const files = ['nodes.csv', 'edges.csv'].map((file) => join(folder, file));
  const harbor = join(folder, 'harbor');
  await importGraph(files, harbor, { mapping, title: 'first' });
  const { out, reserved } = await importTarget('more', harbor);
  await importGraph(files, out, { mapping, title: 'second', reserved });

  expect((await proposeMatches(harbor, out)).same).toBeGreaterThan(0);
  const apart = await readDataset(harbor);
  expect(apart.entities.filter(({ name }) => name === 'Ada Harrow')).toHaveLength(2);

  const proposed = await readFile(join(out, 'import/proposed-decisions.txt'), 'utf8');
  expect(proposed).toContain('- ada-harrow\n      - ada-harrow-2');
  const decided = proposed.replaceAll('because:', 'by: Dana Ruiz\n    on: 2024-05-01\n    because:');
  await mkdir(join(harbor, 'decisions'));
  await writeFile(join(harbor, 'decisions/matches.yaml'), decided);
  const one = await readDataset(harbor);
  expect(one.entities.filter(({ name }) => name === 'Ada Harrow').map(({ id }) => id)).toEqual([
    'ada-harrow',
  ]);
  const directed = one.relationships.filter(({ type }) => type === 'DIRECTOR_OF');
  expect(directed.map(({ subject }) => subject)).toEqual(['ada-harrow', 'ada-harrow']);
  expect(new Set(directed.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size).toBe(2);
  expect((await proposeMatches(harbor, out)).same).toBe(0);
});

it('a second run of the second sheet keeps its ids too', async () => {
  const { folder, harbor, second } = await twoSheets();
  await second();
  const before = await readDataset(harbor);
  await cp(join(folder, 'second.csv'), join(folder, 'again.csv'));
  const { changes } = await second('again.csv');
  expect(changes?.records).toMatchObject({ came: [], went: [] });
  expect((await readDataset(harbor)).entities.map(({ id }) => id)).toEqual(
    before.entities.map(({ id }) => id),
  );
});
