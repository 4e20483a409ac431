import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { DEFAULT_FILTER } from '../../src/domain/filter/relationship-filter.js';
import { openSource, type Selection } from '../../src/exchange/export/export-source.js';
import { jsonLines } from '../../src/exchange/export/json-lines.js';
import { importJsonLines } from '../../src/exchange/import-json-lines.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { folderOf } from '../dataset/problems-in.js';
import { exported, exportTo } from '../exchange/export/export-to.js';
import { onEachStore } from '../stores.js';

const seed = await readDataset('seed');
const advocacy: Selection = {
  filter: { ...DEFAULT_FILTER, types: ['ADVOCATED_FOR'], polarity: ['AFFIRMED', 'NEGATED'] },
  words: 'types=ADVOCATED_FOR',
};

async function outAndIn(store: GraphStore, selection: Selection | null) {
  const folder = await folderOf({});
  const from = await exportTo(join(folder, 'export.jsonl'), await exported(store, jsonLines, selection));
  return importJsonLines(from, join(folder, 'dataset'));
}

onEachStore('an export', (open) => {
  it('is the dataset of the store', async () => {
    expect((await outAndIn(await open(seed), null)).revision).toBe(seed.revision);
  });

  it('of a filter is a dataset of what passes, with all that it refers to', async () => {
    const { relationships, attributes, entities, title } = await outAndIn(await open(seed), advocacy);
    const passing = seed.relationships.filter(({ type }) => type === 'ADVOCATED_FOR');
    const ids = new Set(relationships.map(({ id }) => id));
    expect(title).toBe(seed.title);
    expect(passing.filter(({ id }) => !ids.has(id))).toEqual([]);
    const qualifying = new Set(
      [...relationships, ...attributes].flatMap(({ qualifiers }) =>
        qualifiers.flatMap((one) => one.relationships),
      ),
    );
    expect(relationships.filter(({ id, type }) => type !== 'ADVOCATED_FOR' && !qualifying.has(id))).toEqual(
      [],
    );
    expect(entities.length).toBeLessThan(seed.entities.length);
  });

  it('is of one revision, or fails', async () => {
    const store = await open(seed);
    let reads = 0;
    const changing: GraphStore = {
      ...store,
      findEntities: async (query) => {
        const answer = await store.findEntities(query);
        return { ...answer, revision: reads++ === 0 ? 'another' : answer.revision };
      },
    };
    const source = await openSource(changing, null);
    await expect(async () => {
      for await (const _page of source.entities());
    }).rejects.toThrow('but it changed. Export it again.');
  });
});
