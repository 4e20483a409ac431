import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startImportedNeo4j } from '../../../scripts/start-neo4j.mjs';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { resolve } from '../../../src/domain/resolve.js';
import { timeSpan } from '../../../src/domain/time-span.js';
import { draft } from '../../../src/store/audits/draft.js';
import { load as loadAsItIs } from '../../../src/store/neo4j/load.js';
import type { Neo4jConnection } from '../../../src/store/neo4j/neo4j-connection.js';
import { writeImport } from '../../../src/store/neo4j/write-import.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { cypher, testNeo4j } from '../../neo4j/driver.js';
import { emptyDatabase, storedGraph } from '../../neo4j/graph.js';
import { load } from '../../neo4j/load.js';

const { plain, work, event, evidence, relationship, attribute, text } = draft;

/** What CSV and lists could lose. */
const ODD: Dataset = resolve({
  title: 'Odd; "quoted", and \\ escaped',
  description: null,
  entities: [
    plain('Person', 'ada', 'Ada "the\nfirst", \\"so\\" called', {
      aliases: ['a;b', ' spaced ', "d'Or", '名'],
    }),
    plain('Group', 'ben', 'Ben, and others'),
    work('paper', 'The paper', { publishedOn: timeSpan({ edtf: '-0043-03' }) }),
    work('note', 'A note', { workKind: 'letter' }),
    event('gala', 'The gala', [evidence('note', 'A gala\r\nthere was.', { attributedTo: ['ben', 'ada'] })]),
  ],
  relationships: [
    relationship('met', ['ben', 'MET', 'ada'], [evidence('paper', '"They" met;'), evidence('note', '\t.')], {
      when: timeSpan({ edtf: '-0044-03-15/-0043' }),
      qualifiers: [{ role: 'OCCASION', entities: ['gala'], relationships: [] }],
    }),
    relationship('again', ['ben', 'MET', 'ada'], [evidence('note', 'Again.')], {
      qualifiers: [{ role: 'AFTER', entities: [], relationships: ['met'] }],
    }),
  ],
  attributes: [
    attribute('named', ['ada', 'NAME', text('=A,"d\n"a')], [evidence('note', 'So.')]),
    attribute('there', ['ada', 'RESIDENCE', { kind: 'ENTITY', entity: 'ben' }], [evidence('note', 'There.')]),
    ...[62, 62.5].map((min) =>
      attribute(
        `aged-${String(min).replace('.', '-')}`,
        [
          'ada',
          'AGE',
          { kind: 'QUANTITY', quantity: { measure: 'AGE', min, max: 63, unit: 'years', words: null } },
        ],
        [evidence('note', 'Old.')],
      ),
    ),
  ],
});

describeNeo4j('files for neo4j-admin', () => {
  it.for([
    ['of texts that CSV could break', async () => ODD] as const,
    ['of the seed', () => readDataset('seed')] as const,
  ])(
    '%s make the graph that a load makes, with its indexes',
    { timeout: 300_000 },
    async ([, read], context) => {
      const dataset = await read();
      await emptyDatabase();
      await load(dataset, testNeo4j());
      const { importArguments, schemaFile } = await writeImport(dataset, await emptyFolder());
      const imported = await startImportedNeo4j(importArguments);
      if ('missing' in imported) {
        context.skip(`NOT TESTED: files for neo4j-admin (${imported.missing}).`);
        return;
      }
      try {
        expect(await storedGraph(imported)).toEqual(await storedGraph());
        expect(await cypher(TYPES, {}, imported)).toEqual(await cypher(TYPES));
        for (const statement of (await readFile(schemaFile, 'utf8')).split(';\n').filter(Boolean)) {
          await cypher(statement, {}, imported);
        }
        expect(await cypher(INDEXES, {}, imported)).toEqual(await cypher(INDEXES));
        expect(await loadAsItIs(dataset, imported as Neo4jConnection)).toMatchObject({
          transactions: 'NONE',
        });
      } finally {
        await imported.stop();
      }
    },
  );
});

/** Whole numbers and floats, which the driver gives alike. */
const TYPES = `
  MATCH (n) WHERE NOT n:AttestTests UNWIND keys(n) AS key
  WITH COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS sort, key, valueType(n[key]) AS type WHERE NOT key IN ['version', 'leaseKey', 'leaseHolder', 'leaseUntil']
  RETURN DISTINCT sort, key, type ORDER BY sort, key, type
  UNION
  MATCH ()-[r]->() UNWIND keys(r) AS key
  WITH [type(r)] AS sort, key, valueType(r[key]) AS type
  RETURN DISTINCT sort, key, type ORDER BY sort, key, type`;

const INDEXES = `
  SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state
  WHERE name STARTS WITH 'attest' RETURN name, type, labelsOrTypes, properties, state ORDER BY name`;

describe('files for neo4j-admin', () => {
  it('are not written where the folder holds something', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'notes.txt'), '');
    await expect(writeImport(ODD, folder)).rejects.toThrow(
      `Expected an empty folder, or none, at ${folder}, but it holds "notes.txt"; name another.`,
    );
  });

  it('are not written where they cannot be, nor where neo4j-admin would not find them', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(writeImport(ODD, join(folder, 'file'))).rejects.toThrow(
      /^Cannot write into \S+file \(EEXIST: .+\); what is there is not whole\. Make room, or name another folder\.$/,
    );
    await expect(writeImport(ODD, join(folder, 'a,b'))).rejects.toThrow(
      /^Expected a folder without a comma, at which neo4j-admin parts names of files, but got \S+a,b\.$/,
    );
  });

  it('refuse a text that has what separates the elements of lists', async () => {
    const [ada] = ODD.entities;
    const broken = { ...ODD, entities: [{ ...ada, aliases: ['a\u001fb'] }] } as Dataset;
    await expect(
      writeImport({ ...broken, relationships: [], attributes: [] }, await emptyFolder()),
    ).rejects.toThrow(/^Expected no list with the control character U\+001F in a text/);
  });
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
