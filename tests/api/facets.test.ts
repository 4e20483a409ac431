import { expect, it } from 'vitest';
import { edtfYear } from '../../src/domain/facets.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { HUB_GRAPH } from '../guards/hub-graph.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

interface Facets {
  readonly total: number;
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly sources: readonly { readonly entity: { readonly id: string }; readonly count: number }[];
  readonly origins: readonly { readonly entity: { readonly id: string }; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly polarities: readonly { readonly polarity: string; readonly count: number }[];
  readonly modalities: readonly { readonly modality: string; readonly count: number }[];
}

onEachStore('facets of a hub', (open) => {
  it('count what the filter finds that asks for each value, over all of its relationships', async () => {
    const store = await open(HUB_GRAPH);
    const { data, errors } = await ask(
      store,
      `{ entity(id: "hub") { relationships(first: 1) { totalCount facets(first: 5) {
        total types { type count } sources { entity { id } count } origins { entity { id } count } years { year count }
        polarities { polarity count } modalities { modality count }
      } } } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, facets } = (
      data as { entity: { relationships: { totalCount: number; facets: Facets } } }
    ).entity.relationships;
    expect(facets.total).toBe(totalCount);
    expect(facets.total).toBeGreaterThan(100);

    const asked: [filter: string, count: number][] = [
      ...facets.types.map(({ type, count }) => [`types: [${type}]`, count] as [string, number]),
      ...facets.sources.map(({ entity, count }) => [`sources: ["${entity.id}"]`, count] as [string, number]),
      ...facets.origins.map(({ entity, count }) => [`origins: ["${entity.id}"]`, count] as [string, number]),
      ...facets.years.map(
        ({ year, count }) => [`trueOn: "${edtfYear(year)}", undated: EXCLUDE`, count] as [string, number],
      ),
      ...facets.polarities.map(
        ({ polarity, count }) => [`polarity: [${polarity}]`, count] as [string, number],
      ),
      ...facets.modalities.map(
        ({ modality, count }) => [`modality: [${modality}]`, count] as [string, number],
      ),
    ];
    const fields = asked.map(([filter], i) => `_${i}: relationships(filter: { ${filter} }) { totalCount }`);
    const counted = await ask(store, `{ entity(id: "hub") { ${fields.join('\n')} } }`);
    expect(counted.errors).toBeUndefined();
    const { entity } = counted.data as { entity: Record<string, { totalCount: number }> };
    expect(asked.map(([filter], i) => [filter, entity[`_${i}`]?.totalCount])).toEqual(asked);
  });

  it('count of the other end’s kinds what a list of that kind finds, and of all else what the list finds', async () => {
    const store = await open(FIXTURE);
    const { data, errors } = await ask(
      store,
      `{ entity(id: "harrow-mills") {
        found: relationships(otherKinds: [PERSON], text: "owned volkov", filter: { modality: [ACTUAL, POSSIBLE] }) {
          totalCount edges { node { id } other { name } }
          facets(first: 9) { total kinds { kind count } modalities { modality count } }
        }
        unsought: relationships(otherKinds: [PERSON], text: " ") { totalCount }
        none: relationships(otherKinds: []) { totalCount }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect((data as { entity: unknown }).entity).toEqual({
      found: {
        totalCount: 1,
        edges: [{ node: { id: 'dmitri-may-have-owned' }, other: { name: 'Дмитрий Волков' } }],
        facets: {
          total: 1,
          kinds: [{ kind: 'PERSON', count: 1 }],
          modalities: [{ modality: 'POSSIBLE', count: 1 }],
        },
      },
      unsought: { totalCount: 3 },
      none: { totalCount: 0 },
    });
  });
});
