import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Format } from '../../src/dataset/formats/format.js';
import { jsonLines } from '../../src/dataset/formats/json-lines.js';
import { yaml } from '../../src/dataset/formats/yaml.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { datasetRecord, fromDataset } from '../../src/dataset/records/from-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { anyDataset } from '../arbitraries/datasets.js';
import { folderOf } from './problems-in.js';

async function writtenAndRead(dataset: Dataset, format: Format, file: string): Promise<Dataset> {
  const folder = await folderOf({
    'dataset.yaml': stringify(datasetRecord(dataset), { schema: 'core', lineWidth: 0 }),
    [file]: [...format.write(fromDataset(dataset))].join(''),
  });
  return readDataset(folder);
}

describe.each([
  [yaml, 'records.yaml'],
  [jsonLines, 'records.jsonl'],
] as const)('$name', (format, file) => {
  it('is read as the dataset that was written, ids and revision included', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        expect(await writtenAndRead(dataset, format, file)).toEqual(dataset);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each(['a\u2028b', 'a\u2029b', 'a\rb', 'a\n\n  b\n', '\u0085', '# no comment', '- no list'])(
    'keeps the text %j',
    async (description) => {
      const written = await readDataset(
        await folderOf({
          'dataset.yaml': 'title: Texts\n',
          'one.jsonl': `${JSON.stringify({ entity: { id: 'one', kind: 'Person', name: 'One', description } })}\n`,
        }),
      );
      expect(await writtenAndRead(written, format, file)).toEqual(written);
    },
  );

  it('keeps the example questions, with all that they ask for', async () => {
    const written = await readDataset(
      await folderOf({
        'dataset.yaml': `title: Questions
questions:
  - { ask: Who?, shows: All., entity: was-one, check: disputed }
  - { ask: How?, connection: { from: one, to: two }, filter: { types: MET, independent: false, minOrigins: 2 } }
  - { ask: Where?, map: [two, was-one], filter: { polarity: [AFFIRMED, NEGATED], disputed: true, trueOn: 2018 } }
`,
        'all.yaml':
          'entities: [{ id: one, kind: Person, name: One, formerIds: [was-one] }, { id: two, kind: Person, name: Two }]\n',
      }),
    );
    expect(written.questions.map(({ about }) => about)).toEqual([['one'], ['one', 'two'], ['two', 'one']]);
    expect(await writtenAndRead(written, format, file)).toEqual(written);
  });

  it('is read as the seed that was written', async () => {
    const seed = await readDataset('seed/article');
    expect(await writtenAndRead(seed, format, file)).toEqual(seed);
  });
});
