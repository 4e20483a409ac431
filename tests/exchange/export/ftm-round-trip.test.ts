import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import type { Entity } from '../../../src/domain/entity.js';
import type { Relationship } from '../../../src/domain/relationship.js';
import { isSupported } from '../../../src/domain/support.js';
import { ftm } from '../../../src/exchange/export/ftm.js';
import { importFtm } from '../../../src/exchange/ftm/import-ftm.js';
import { cleanText } from '../../../src/exchange/slug.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { anyDataset } from '../../arbitraries/datasets.js';
import { folderOf } from '../../dataset/problems-in.js';
import { exported, exportTo } from './export-to.js';

/*
 * What comes back of FollowTheMoney is what the list of losses leaves: people, bodies and works by name, and the facts between
 * people and bodies, with their ends and, where a schema has it, their type.
 */

const KINDS: Readonly<Partial<Record<Entity['kind'], Entity['kind']>>> = {
  Person: 'Person',
  Organization: 'Organization',
  Group: 'Organization',
  Work: 'Work',
};

const isFact = (it: Relationship) =>
  it.polarity === 'AFFIRMED' && it.modality === 'ACTUAL' && isSupported(it, null);

/** The types that have a schema for two people, for a person and a body, or for two bodies. */
const KEPT: readonly (readonly [type: Relationship['type'], subject: string, object: string])[] = [
  ...(['Person', 'Organization', 'Group'] as const).flatMap((subject) => [
    ['OWNED', subject, 'Organization'] as const,
    ['DIRECTOR_OF', subject, 'Organization'] as const,
    ['MEMBER_OF', subject, 'Organization'] as const,
    ...(['Person', 'Organization', 'Group'] as const).flatMap((object) =>
      (['REPRESENTED', 'PAID', 'LENT_TO', 'SUCCEEDED'] as const).map(
        (type) => [type, subject, object] as const,
      ),
    ),
  ]),
  ['WORKED_FOR', 'Person', 'Organization'],
  ['MARRIED_TO', 'Person', 'Person'],
  ['SIBLING_OF', 'Person', 'Person'],
  ['AFFILIATED_WITH', 'Person', 'Person'],
];

function leftOf({ entities, relationships }: Dataset) {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const typeOf = ({ type, subject, object }: Relationship) => {
    const [from, to] = [kinds.get(subject), kinds.get(object)];
    if (KEPT.some((row) => row[0] === type && row[1] === from && row[2] === to)) return type;
    const isFamily = (type === 'PARENT_OF' || type === 'RELATED_TO') && from === 'Person' && to === 'Person';
    return isFamily ? 'RELATED_TO' : 'OTHER';
  };
  return {
    entities: entities.flatMap(({ id, kind, name }) =>
      KINDS[kind] === undefined ? [] : [{ id, kind: KINDS[kind], name: cleanText(name) }],
    ),
    links: relationships
      .filter(
        (it) =>
          isFact(it) && KINDS[kinds.get(it.subject) ?? 'Topic'] && KINDS[kinds.get(it.object) ?? 'Topic'],
      )
      .map((it) => `${it.subject} ${typeOf(it)} ${it.object}`)
      .sort(),
  };
}

async function outAndIn(dataset: Dataset): Promise<Dataset> {
  const folder = await folderOf({});
  const from = await exportTo(join(folder, 'out.ftm.json'), await exported(memoryStore(dataset), ftm));
  await importFtm(from, join(folder, 'back'));
  return readDataset(join(folder, 'back'));
}

function cameBack({ entities, relationships }: Dataset) {
  return {
    entities: entities
      .filter(({ externalIds }) => externalIds.some(({ scheme }) => scheme === 'followthemoney'))
      .map(({ id, kind, name }) => ({ id, kind, name })),
    links: relationships.map(({ subject, type, object }) => `${subject} ${type} ${object}`).sort(),
  };
}

it('of each of 200 random datasets comes back what the list of losses leaves, and no denial or plan', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      expect(cameBack(await outAndIn(dataset))).toEqual(leftOf(dataset));
    }),
    { numRuns: 200 },
  );
}, 300_000);

it('of the seed too, each link with the sources that support it', async () => {
  const seed = await readDataset('seed');
  const back = await outAndIn(seed);
  expect(cameBack(back)).toEqual(leftOf(seed));
  expect(back.relationships.length).toBeGreaterThan(50);
  const names = new Map(back.entities.map(({ id, name }) => [id, name]));
  const sourcesOf = (of: readonly { readonly source: string }[]) => new Set(of.map(({ source }) => source));
  const facts = new Map(seed.relationships.filter(isFact).map((fact) => [fact.id, fact]));
  for (const { evidence } of back.relationships) {
    const fact = facts.get(evidence[0].locator?.split(', ')[0] ?? '');
    const supporting = fact?.evidence.filter((one) => one.stance === 'SUPPORTS' && one.withdrawnOn === null);
    expect([...sourcesOf(evidence)].map((id) => names.get(id)).sort()).toEqual(
      [...sourcesOf(supporting ?? [])].sort(),
    );
  }
});
