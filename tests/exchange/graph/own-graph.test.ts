import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { counts, isDisputed, isSupported } from '../../../src/domain/support.js';
import { graphml } from '../../../src/exchange/export/graphml.js';
import { readGraphMapping } from '../../../src/exchange/graph/graph-mapping.js';
import { importGraph } from '../../../src/exchange/graph/import-graph.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { anyDataset } from '../../arbitraries/datasets.js';
import { folderOf } from '../../dataset/problems-in.js';
import { exported, exportTo } from '../export/export-to.js';

/* What comes back of our GraphML is what its list of losses leaves: nodes and edges with their fields, and which sources support them. */

async function outAndIn(dataset: Dataset): Promise<Dataset> {
  const folder = await folderOf({});
  const from = await exportTo(join(folder, 'out.graphml'), await exported(memoryStore(dataset), graphml));
  await importGraph([from], join(folder, 'back'));
  return readDataset(join(folder, 'back'));
}

/** XML holds no control characters. */
const text = (of: string) => of.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');

const textIf = (of: string | null) => (of === null ? null : text(of));

function carriedOf({ entities, relationships }: Dataset) {
  // What nothing supports is not taken over, nor is what joins it to others.
  const kept = entities.filter((entity) => entity.kind !== 'Event' || isSupported(entity, null));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    entities: kept.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: text(entity.name),
      unnamed: entity.unnamed,
      description: textIf(entity.description),
      aliases: entity.aliases.flatMap((alias) => text(alias).split('; ')),
      url: entity.kind === 'Work' ? entity.url : null,
      when: entity.kind === 'Event' ? (entity.when?.edtf ?? null) : null,
      modality: entity.kind === 'Event' ? entity.modality : null,
    })),
    relationships: relationships
      .filter(
        (it) => isSupported(it, null) && !isDisputed(it, null) && ids.has(it.subject) && ids.has(it.object),
      )
      .map((it) => ({
        id: it.id.replace('_', '-'),
        subject: it.subject,
        type: it.type,
        object: it.object,
        polarity: it.polarity,
        modality: it.modality,
        detail: textIf(it.detail ?? (it.type === 'OTHER' ? (it.narrowerType?.name ?? null) : null)),
        when: it.when?.edtf ?? null,
        asOf: it.when?.asOf ?? null,
        sources: [
          ...new Set(it.evidence.filter((one) => counts(one, null)).map(({ source }) => source)),
        ].toSorted(),
      })),
  };
}

it('each of 200 random datasets comes back as far as GraphML carries it', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      expect(carriedOf(await outAndIn(dataset))).toEqual(carriedOf(dataset));
    }),
    { numRuns: 200 },
  );
}, 300_000);

it('the seed too, and what is disputed or only denied is held', async () => {
  const seed = await readDataset('seed');
  const back = await outAndIn(seed);
  expect(carriedOf(back)).toEqual(carriedOf(seed));
  expect(back.relationships.length).toBeLessThan(seed.relationships.length);
});

it('needs no mapping, and refuses one', async () => {
  const folder = await folderOf({});
  const seed = await readDataset('seed');
  const from = await exportTo(join(folder, 'out.graphml'), await exported(memoryStore(seed), graphml));
  await expect(
    importGraph([from], join(folder, 'back'), { mapping: readGraphMapping('{}', 'm.yaml') }),
  ).rejects.toThrow('run it again without --mapping');
});
