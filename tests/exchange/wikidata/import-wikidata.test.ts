import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { InputError } from '../../../src/domain/errors.js';
import { importWikidata, type WikidataOptions } from '../../../src/exchange/wikidata/import-wikidata.js';
import { folderOf } from '../../dataset/problems-in.js';

const HARBOR = 'docs/examples/wikidata/harbor.json';

async function importedOf(text: string, options: WikidataOptions = {}) {
  const folder = await folderOf({});
  const file = join(folder, 'made.json');
  await writeFile(file, text);
  const out = join(folder, 'out');
  const report = await importWikidata(file, out, options);
  return { report, out, file, dataset: await readDataset(out) };
}

const value = (property: string, datavalue: object) => ({ snaktype: 'value', property, datavalue });
const item = (property: string, id: string) => value(property, { type: 'wikibase-entityid', value: { id } });
const time = (property: string, text: string, precision: number, calendar = 'Q1985727') =>
  value(property, {
    type: 'time',
    value: { time: text, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
  });
const entity = (id: string, name: string, ...claims: readonly { property: string }[]) => ({
  id,
  labels: { en: { language: 'en', value: name } },
  claims: Object.fromEntries(
    [...new Set(claims.map(({ property }) => property))].map((property) => [
      property,
      claims
        .filter((claim) => claim.property === property)
        .map(({ property: _, ...claim }, i) => ({ id: `${id}$${property}-${i}`, ...claim })),
    ]),
  ),
});
const claim = (mainsnak: { property: string }, more: object = {}) => ({
  property: mainsnak.property,
  mainsnak,
  ...more,
});
const person = (...claims: readonly { property: string }[]) =>
  entity('Q1', 'Ada', claim(item('P31', 'Q5')), ...claims);

it('makes statements of claims, with the documents that they refer to as sources', async () => {
  const { dataset } = await importedOf(await readFile(HARBOR, 'utf8'));
  const married = dataset.relationships.filter(({ type }) => type === 'MARRIED_TO');
  expect(married).toMatchObject([
    { subject: 'ada-harrow', object: 'ben-harrow', when: { edtf: '1990/2003-06' } },
  ]);
  expect(
    married[0]?.evidence
      .map(({ source, locator, reportedOn }) => [source, locator, reportedOn?.edtf])
      .toSorted(),
  ).toEqual([
    ['source-ada-harrow-leaves-the-harbor', 'Wikidata Q900000001$C5', '2020-11-05'],
    ['westland-gazette', 'page 4, Wikidata Q900000002$C17', '../2021-03-01'],
  ]);
  expect(dataset.relationships.find(({ type }) => type === 'WORKED_FOR')).toMatchObject({
    object: 'harrow-tugs',
    when: { edtf: '1995-01-01/..' },
    detail: 'as: Q900000009',
  });
});

it('turns around what a property says of the other end', async () => {
  const { dataset } = await importedOf(await readFile(HARBOR, 'utf8'));
  const shown = dataset.relationships.map(({ subject, type, object, detail }) =>
    [subject, type, object, detail].join(' '),
  );
  expect(shown.toSorted()).toEqual([
    'ada-harrow MARRIED_TO ben-harrow ',
    'ada-harrow MEMBER_OF q900000012 ',
    'ada-harrow WORKED_FOR harrow-tugs as: Q900000009',
    'harrow-tugs LOCATED_IN port-merrow headquarters',
    'harrow-tugs SUBSIDIARY_OF q900000015 ',
    'port-merrow LOCATED_IN q900000016 country',
    'q900000014 FOUNDED harrow-tugs ',
    'q900000014 PARENT_OF ben-harrow father',
    'q900000017 PARTICIPATED_IN siege-of-port-merrow ',
    'siege-of-port-merrow LOCATED_IN port-merrow ',
  ]);
});

it('finds the kind of an item by its class, one above it in the file, or what is said of it', async () => {
  const { dataset } = await importedOf(await readFile(HARBOR, 'utf8'));
  const kinds = Object.fromEntries(dataset.entities.map(({ id, kind }) => [id, kind]));
  expect(kinds).toMatchObject({
    'ada-harrow': 'Person',
    'harrow-tugs': 'Organization',
    'port-merrow': 'Place',
    'siege-of-port-merrow': 'Event',
    'westland-gazette': 'Work',
    'tugboat-company': 'Topic',
    q900000014: 'Person',
  });
  const { dataset: unclassed } = await importedOf(
    JSON.stringify(entity('Q9', 'Eve', claim(time('P569', '+1950-01-01T00:00:00Z', 11)))),
  );
  expect(unclassed.entities[0]).toMatchObject({ name: 'Eve', kind: 'Person' });
});

it('keeps a deprecated claim as one that Wikidata disputes, and a hedge as a hedge', async () => {
  const cited = {
    references: [{ snaks: { P854: [value('P854', { type: 'string', value: 'https://a.example/x' })] } }],
  };
  const { dataset } = await importedOf(
    JSON.stringify(
      person(
        claim(item('P26', 'Q2'), { rank: 'deprecated', ...cited }),
        claim(item('P40', 'Q3'), { qualifiers: { P1480: [item('P1480', 'Q32188232')] } }),
      ),
    ),
  );
  const evidenceOf = (type: string) =>
    dataset.relationships
      .filter((one) => one.type === type)
      .flatMap(({ evidence }) =>
        evidence.map(({ source, stance, assertion }) => [source, stance, assertion]),
      );
  expect(evidenceOf('MARRIED_TO').toSorted()).toEqual([
    ['source-a-example-x', 'SUPPORTS', 'STATED'],
    ['wikidata', 'DISPUTES', 'STATED'],
  ]);
  expect(evidenceOf('PARENT_OF')).toEqual([['wikidata', 'SUPPORTS', 'HEDGED']]);
});

it.each([
  ['+1952-03-11T00:00:00Z', 11, 'Q1985727', '1952-03-11'],
  ['+1952-03-00T00:00:00Z', 10, 'Q1985727', '1952-03'],
  ['+1952-00-00T00:00:00Z', 9, 'Q1985727', '1952'],
  ['+1950-00-00T00:00:00Z', 8, 'Q1985727', '195X'],
  ['+1901-00-00T00:00:00Z', 7, 'Q1985727', '19XX~'],
  ['+2000-00-00T00:00:00Z', 7, 'Q1985727', '19XX~'],
  ['+1564-04-26T00:00:00Z', 11, 'Q1985786', '1564-05-06'],
  ['+1582-10-05T00:00:00Z', 11, 'Q1985786', '1582-10-15'],
  ['+1700-02-29T00:00:00Z', 11, 'Q1985786', '1700-03-11'],
  ['+1564-04-00T00:00:00Z', 10, 'Q1985786', '1564-04~'],
  ['-0044-03-15T00:00:00Z', 11, 'Q1985786', '-0043-03-13'],
  ['-0044-00-00T00:00:00Z', 9, 'Q1985727', '-0043'],
])('reads the time %s of precision %i in the calendar %s as %s', async (text, precision, calendar, edtf) => {
  const { dataset } = await importedOf(
    JSON.stringify(person(claim(time('P569', text, precision, calendar)))),
  );
  expect(dataset.attributes.find(({ type }) => type === 'BIRTH')?.value).toMatchObject({ date: { edtf } });
});

it('gives a time that a qualifier calls circa as approximate, and a state that was seen once as seen', async () => {
  const circa = { P1480: [item('P1480', 'Q5727902')] };
  const { dataset } = await importedOf(
    JSON.stringify(
      person(
        claim(time('P569', '+1952-00-00T00:00:00Z', 9), { qualifiers: circa }),
        claim(item('P108', 'Q2'), { qualifiers: { P585: [time('P585', '+1980-00-00T00:00:00Z', 9)] } }),
        claim(item('P166', 'Q4'), { qualifiers: { P585: [time('P585', '+1981-00-00T00:00:00Z', 9)] } }),
      ),
    ),
  );
  expect(dataset.attributes.find(({ type }) => type === 'BIRTH')?.value).toMatchObject({
    date: { edtf: '1952~' },
  });
  expect(dataset.relationships[0]?.when).toMatchObject({ edtf: null, asOf: '1980' });
  expect(dataset.attributes.find(({ detail }) => detail === 'award received')?.when).toMatchObject({
    edtf: '1981',
  });
});

it('takes labels and aliases in the languages asked for, the first as the name', async () => {
  const { dataset, report } = await importedOf(await readFile(HARBOR, 'utf8'), { languages: ['ru', 'en'] });
  expect(dataset.entities.map(({ name }) => name)).toContain('Ада Харроу');
  expect(
    dataset.attributes
      .filter(({ type }) => type === 'NAME')
      .flatMap(({ value: given }) => (given.kind === 'TEXT' ? `${given.text} ${given.language}` : [])),
  ).toEqual(expect.arrayContaining(['Ada Harrow en', 'Харроу, Ада ru']));
  expect(report.leftOut.map(({ reason }) => reason)).not.toContain('in languages that were not asked for');
});

it('counts what it leaves out by property, and has an outcome for each record', async () => {
  const { report } = await importedOf(await readFile(HARBOR, 'utf8'));
  expect(report).toMatchObject({ items: 9, byStatus: { entity: 7, part: 1, refused: 1, held: 0 } });
  expect(report.leftOut.map(({ what, count }) => `${count} ${what}`)).toEqual(
    expect.arrayContaining(['1 P40 (child)', '1 P26 (spouse)', '1 P9999 (twinned quay)', '2 item.labels']),
  );
});

it.each([
  ['a dump', (all: readonly object[]) => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
  ['JSON lines', (all: readonly object[]) => all.map((one) => JSON.stringify(one)).join('\n')],
  [
    'a document of entities',
    (all: readonly object[]) => JSON.stringify({ entities: { Q1: all[0], Q2: all[1] } }),
  ],
  [
    'a document laid out over lines',
    (all: readonly object[]) => JSON.stringify({ entities: { Q1: all[0], Q2: all[1] } }, null, 2),
  ],
  ['a list on one line', (all: readonly object[]) => JSON.stringify(all)],
])('reads %s', async (_, written) => {
  const { report } = await importedOf(written([person(), entity('Q2', 'Ben', claim(item('P31', 'Q5')))]));
  expect(report).toMatchObject({ items: 2, byStatus: { entity: 2 } });
});

it('gives the same ids in the next run, and a name where the file has it by then', async () => {
  const { out, file, dataset } = await importedOf(JSON.stringify(person(claim(item('P26', 'Q2')))));
  expect(dataset.entities.map(({ id, name }) => [id, name])).toContainEqual(['q2', 'Q2']);
  const ben = entity('Q2', 'Ben', claim(item('P31', 'Q5')));
  await writeFile(file, [person(claim(item('P26', 'Q2'))), ben].map((one) => JSON.stringify(one)).join('\n'));
  await importWikidata(file, out);
  const later = await readDataset(out);
  expect(later.entities.map(({ id, name }) => [id, name])).toContainEqual(['q2', 'Ben']);
  expect(later.relationships.map(({ id }) => id)).toEqual(dataset.relationships.map(({ id }) => id));
});

it.each(['', '{"a": 1}', 'no JSON'])('refuses a file with nothing of Wikidata in it: %j', async (text) => {
  await expect(importedOf(text)).rejects.toThrow(InputError);
});
