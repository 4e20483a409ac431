import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { compareDatasets } from '../../src/exchange/diff/compare-datasets.js';
import { contentOf } from '../../src/exchange/diff/dataset-content.js';
import { openSource } from '../../src/exchange/export/export-source.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { onEachStore } from '../stores.js';

const [seed, article] = [await readDataset('seed'), await readDataset('seed/article')];
const content = async (store: GraphStore) => contentOf(await openSource(store, null));

onEachStore('a comparison', (open) => {
  it('finds no difference between a folder and what a store holds of it', async () => {
    const difference = compareDatasets(await content(memoryStore(seed)), await content(await open(seed)));
    const none = { added: [], removed: [], changed: [] };
    expect(difference).toEqual({ dataset: [], entities: none, statements: none, merged: [] });
  });

  it('finds what came since', async () => {
    const { entities, statements } = compareDatasets(
      await content(memoryStore(article)),
      await content(await open(seed)),
    );
    const before = new Set(
      [...article.entities, ...article.relationships, ...article.attributes].map(({ id }) => id),
    );
    const idsOf = (items: readonly { readonly id: string }[]) =>
      items.flatMap(({ id }) => (before.has(id) ? [] : [id])).sort();
    expect(entities.added).toEqual(idsOf(seed.entities));
    expect(statements.added).toEqual(idsOf([...seed.relationships, ...seed.attributes]));
    expect([entities.removed, statements.removed]).toEqual([[], []]);
  });
});
