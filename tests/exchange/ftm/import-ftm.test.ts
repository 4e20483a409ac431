import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Attribute } from '../../../src/domain/attribute.js';
import { InputError } from '../../../src/domain/errors.js';
import { importFtm } from '../../../src/exchange/ftm/import-ftm.js';
import { readTable } from '../../../src/exchange/table-file.js';
import { folderOf } from '../../dataset/problems-in.js';

const HARBOR = 'docs/examples/ftm/harbor.ftm.jsonl';

async function importedOf(text: string) {
  const folder = await folderOf({});
  const file = join(folder, 'made.jsonl');
  await writeFile(file, text);
  const out = join(folder, 'out');
  const report = await importFtm(file, out);
  return { report, out, file, dataset: await readDataset(out) };
}

const linesOf = (...values: readonly object[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');

const valueText = ({ value }: Attribute): string => {
  if (value.kind === 'DATE') return value.date.edtf ?? '';
  const { kind, ...rest } = value;
  return Object.values(rest)
    .filter((part) => part !== null)
    .join(' ');
};

it('keeps names, births, registrations and addresses as attributes with their sources', async () => {
  const { dataset } = await importedOf(await readFile(HARBOR, 'utf8'));
  const of = (entity: string) =>
    dataset.attributes
      .filter((row) => row.entity === entity)
      .map((row) =>
        [
          row.type,
          valueText(row),
          row.detail ?? '',
          ...row.qualifiers.flatMap(({ entities }) => entities),
          row.evidence
            .map(({ source }) => source)
            .toSorted()
            .join(' '),
        ].join(' | '),
      )
      .toSorted();
  const both = 'source-made-up-register source-made-up-sanctions';
  expect(of('nk-ada')).toEqual([
    `BIRTH | 1961-04-02 |  | place-port-merrow | place-westland | ${both}`,
    `NAME | Ada Harrow |  | ${both}`,
    `NAME | Ada Lindqvist FORMER |  | ${both}`,
    `NAME | HARROW, Ada |  | ${both}`,
    `NAME | Ада Харроу |  | ${both}`,
    `NATIONALITY | DE |  | ${both}`,
    `OTHER | female | gender | ${both}`,
    `REGISTRATION | X0001 passport |  | ${both}`,
    `TOPIC | sanction |  | ${both}`,
  ]);
  expect(of('nk-ben')).toEqual([
    'BIRTH | place-port-merrow |  | source-made-up-register',
    'NAME | Ben Harrow |  | source-made-up-register',
    'NATIONALITY | atlantis |  | source-made-up-register',
    'REGISTRATION | Y0002 passport |  | source-made-up-register',
  ]);
  expect(of('nk-tugs')).toContain('ADDRESS | 1 Quay Street, Port Merrow |  | source-made-up-register');
});

it('keeps what joins two as relationships', async () => {
  const { dataset } = await importedOf(await readFile(HARBOR, 'utf8'));
  const shown = dataset.relationships.map(({ subject, type, object, when, detail, quantities }) =>
    [subject, type, object, when?.edtf, detail, quantities.map(({ min, unit }) => `${min} ${unit}`)].join(
      ' | ',
    ),
  );
  expect(shown.toSorted()).toEqual([
    'authority-treasury-of-westland | SANCTIONED | nk-ada | 2023-07-01/2033-07-01 | Harbors | ',
    'nk-ada | MARRIED_TO | nk-cal |  | husband | ',
    'nk-ada | OWNED | nk-tugs | 2001-01-01/2010-12-31 |  | 50 percent',
    'nk-ada | RELATED_TO | nk-ben |  | sibling or cousin | ',
    'nk-ben | DIRECTOR_OF | nk-tugs | 2011-02-01/ | chair | ',
    'nk-ben | HELD_OFFICE_IN | nk-port | 2014/ | Harbor master | ',
    'nk-ben | OWNED | nk-tugs | 2001-01-01/2010-12-31 |  | 50 percent',
    'nk-fund | OWNED | nk-tugs |  |  | ',
    'nk-tugs | PAID | nk-fund | 2009-06-30 |  | 50000.5 EUR',
  ]);
  expect(dataset.entities.find(({ id }) => id === 'nk-port')?.formerIds).toEqual(['old-port']);
});

it('accounts for every record, and for each property that it leaves out', async () => {
  const { report, out } = await importedOf(await readFile(HARBOR, 'utf8'));
  expect(report.items).toBe(22);
  expect(report.byStatus).toEqual({ entity: 7, statements: 9, OTHER: 0, part: 2, held: 3, refused: 1 });
  expect(report.reasons).toEqual([
    ['held', 'the object of the UnknownLink is not an entity of the file', 1],
    ['held', 'the Passport has no number', 1],
    ['held', 'the schema CourtCase is not known', 1],
    ['refused', 'no entity of FollowTheMoney: it has no id, schema and properties', 1],
  ]);
  expect(report.leftOut.map(({ what, count }) => [what, count])).toEqual([
    ['Ownership.startDate', 1],
    ['Person.birthDate', 1],
    ['Person.country', 1],
    ['Person.eyeColor', 1],
    ['Person.firstName', 1],
  ]);
  const review = (await readTable(join(out, 'import', 'review.csv'), ['line', 'status'])) ?? [];
  expect(review).toHaveLength(22);
  expect(review.find(({ id }) => id === 'own-1')?.records).toBe('own-1-nk-ada; own-1-nk-ben');
});

it('puts statements together, each value with the dataset that says it and since when', async () => {
  const common = { canonical_id: 'Q-1', schema: 'Company', lang: null };
  const { dataset, report } = await importedOf(
    linesOf(
      { ...common, entity_id: 'a-1', prop: 'id', value: 'a-1', dataset: 'first', first_seen: '2020-01-01' },
      {
        ...common,
        entity_id: 'a-1',
        prop: 'name',
        value: 'Merrow Tugs',
        dataset: 'first',
        first_seen: '2020-01-01T08:00:00',
        last_seen: '2024-02-03T00:00:00',
      },
      {
        ...common,
        entity_id: 'b-1',
        prop: 'name',
        value: 'Merrow Tugs',
        dataset: 'second',
        first_seen: '2021-05-06',
      },
      {
        ...common,
        entity_id: 'b-1',
        prop: 'legalForm',
        value: 'GmbH',
        dataset: 'second',
        first_seen: '2021-05-06',
      },
    ),
  );
  expect(report.items).toBe(1);
  expect(dataset.entities.find(({ id }) => id === 'q-1')?.formerIds).toEqual(['a-1', 'b-1']);
  const shown = dataset.attributes.map(
    (row) =>
      `${row.type} ${valueText(row)}: ${row.evidence.map(({ source, reportedOn, locator }) => `${source} ${reportedOn?.edtf} ${locator}`).join(' + ')}`,
  );
  expect(shown.toSorted()).toEqual([
    'LEGAL_FORM GmbH: source-second 2021-05-06 Q-1',
    'NAME Merrow Tugs: source-first 2020-01-01 Q-1, last seen 2024-02-03 + source-second 2021-05-06 Q-1',
  ]);
});

it('gives the same ids at each run, and says what a newer file changes', async () => {
  const person = (name: string) => ({ id: 'P1', schema: 'Person', properties: { name: [name] } });
  const { out, file, dataset } = await importedOf(linesOf(person('Ada'), { ...person('Other'), id: 'p1' }));
  expect((await importFtm(file, out)).changes).toEqual({ came: [], went: [], changed: [] });
  expect((await readDataset(out)).revision).toBe(dataset.revision);
  await writeFile(file, linesOf(person('Ada'), { ...person('Another'), id: 'p1' }));
  const { changes } = await importFtm(file, out);
  expect(changes?.changed).toEqual(['p1-2']);
  expect([changes?.came.length, changes?.went.length]).toEqual([1, 1]);
});

it('refuses a file without entities, and a folder with another dataset, and leaves both as they were', async () => {
  const folder = await folderOf({ 'dataset.yaml': 'title: Mine' });
  await expect(importFtm(HARBOR, folder)).rejects.toThrow(InputError);
  expect(await readdir(folder)).toEqual(['dataset.yaml']);
  await writeFile(join(folder, 'none.jsonl'), '{"a":1}\n');
  const out = join(folder, 'out');
  await expect(importFtm(join(folder, 'none.jsonl'), out)).rejects.toThrow('no line is one');
  expect(await readdir(out)).toEqual([]);
});
