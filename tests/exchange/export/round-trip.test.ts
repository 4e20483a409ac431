import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { csv } from '../../../src/exchange/export/csv.js';
import { jsonLd } from '../../../src/exchange/export/json-ld.js';
import { jsonLines } from '../../../src/exchange/export/json-lines.js';
import { xlsx } from '../../../src/exchange/export/xlsx.js';
import { importJsonLines } from '../../../src/exchange/import-json-lines.js';
import { importJsonLd } from '../../../src/exchange/json-ld/import-json-ld.js';
import { importTables } from '../../../src/exchange/tables/import-tables.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { anyDataset } from '../../arbitraries/datasets.js';
import { folderOf } from '../../dataset/problems-in.js';
import { exported, exportTo } from './export-to.js';

const BACK = [
  { format: jsonLines, back: importJsonLines },
  { format: jsonLd, back: importJsonLd },
  { format: csv, back: async (from: string, out: string) => (await importTables(from, out, 'csv')).dataset },
  {
    format: xlsx,
    back: async (from: string, out: string) => (await importTables(from, out, 'xlsx')).dataset,
  },
] as const;

/** What a table, a spreadsheet or XML might change. */
const TEXTS = [
  "'=1+1",
  "''-1",
  '=HYPERLINK("http://x")',
  '+49 30 1',
  '007',
  '1e5',
  'TRUE',
  '2018-05-30',
  'a;b; c',
  'a\nb\r\nc\rd',
  'a\u2028b\u2029c\u0085d',
  'a\u0000b\u000bc\uffffd',
  '_x000D_ and _x005F_',
  'valueOf',
  '__proto__',
  '<&>"\'',
] as const;

type Back = (typeof BACK)[number];

async function outAndIn({ format, back }: Back, dataset: Dataset): Promise<Dataset> {
  const folder = await folderOf({});
  const files = await exported(memoryStore(dataset), format);
  const from = await exportTo(join(folder, `export${format.ending ?? ''}`), files);
  return back(from, join(folder, 'dataset'));
}

it('each of 200 random datasets is the same after it went out and came in again', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      for (const way of BACK)
        expect([way.format.name, (await outAndIn(way, dataset)).revision]).toEqual([
          way.format.name,
          dataset.revision,
        ]);
    }),
    { numRuns: 200 },
  );
}, 300_000);

describe.each(BACK)('$format.title', (way) => {
  it('keeps the seed, with its example questions', async () => {
    const seed = await readDataset('seed');
    expect(await outAndIn(way, seed)).toEqual(seed);
  });

  it.each(TEXTS)('keeps the text %j', async (text) => {
    const dataset = await readDataset(
      await folderOf({
        'dataset.yaml': JSON.stringify({ title: text, types: [] }),
        'one.jsonl': `${JSON.stringify({
          entity: {
            id: 'one',
            kind: 'Person',
            name: text,
            description: text,
            aliases: [text, 'and; one', `"${text}"`],
          },
        })}\n`,
      }),
    );
    expect(await outAndIn(way, dataset)).toEqual(dataset);
  });
});
