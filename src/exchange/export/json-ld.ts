import { datasetRecord } from '../../dataset/records/from-dataset.js';
import { CONTEXT } from '../json-ld/context.js';
import { nodeOf } from '../json-ld/nodes.js';
import type { ExportFormat, Piece } from './export-format.js';
import { sourceRecords } from './source-records.js';

/** One graph of JSON-LD 1.1, a node a line; `context.ts` has its vocabularies. */
export const jsonLd: ExportFormat = {
  name: 'jsonld',
  title: 'JSON-LD 1.1',
  ending: '.jsonld',
  mediaType: 'application/ld+json',
  files: [],
  losses: [
    'As triples: the order of names, of evidence and of those who fill a role, which only the file keeps. attest import jsonld reads the file.',
    'Plain triples such as “A schema:spouse B”: each statement is a node with its evidence, so that a denial is no fact.',
  ],
  hasManifest: true,
  async *write(source, manifest): AsyncGenerator<Piece> {
    const { title, description, revision } = source.about;
    const dataset = {
      '@id': `urn:attest:revision:${revision}`,
      '@type': ['Dataset', 'schema:Dataset', 'prov:Entity'],
      name: title,
      ...(description !== null && { description }),
      version: revision,
      export: manifest,
      record: datasetRecord(source.about),
    };
    yield ['', `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${JSON.stringify(dataset)}`];
    for await (const record of sourceRecords(source))
      yield ['', `,\n${JSON.stringify(nodeOf(record, record.id))}`];
    yield ['', '\n]}\n'];
  },
};
