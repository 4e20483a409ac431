import { jsonLines as lines } from '../../dataset/formats/json-lines.js';
import { datasetRecord } from '../../dataset/records/from-dataset.js';
import type { ExportFormat } from './export-format.js';
import { sourceRecords } from './source-records.js';

/** The records of a dataset as it reads them, after two lines: of the export, and of the dataset as a whole. */
export const jsonLines: ExportFormat = {
  name: 'jsonl',
  title: 'JSON Lines of Attest',
  ending: '.jsonl',
  mediaType: 'application/jsonl',
  files: [],
  losses: [],
  hasManifest: true,
  async *write(source, manifest) {
    yield ['', `${JSON.stringify({ export: manifest })}\n`];
    yield ['', `${JSON.stringify({ dataset: datasetRecord(source.about) })}\n`];
    for await (const { list, value } of sourceRecords(source))
      for (const line of lines.write([{ list, value }])) yield ['', line];
  },
};
