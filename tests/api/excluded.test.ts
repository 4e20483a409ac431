import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainExclusion, hiddenBy } from '../../src/answers/explain-exclusion.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { passes, scopeOf } from '../../src/domain/filter/conditions.js';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { ask as askStore } from '../../src/store/audits/ask.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { anyRelationshipFilter } from '../arbitraries/filters.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';
import { watchedStore } from './watched-store.js';

const seed = await readDataset('seed/article');

interface Excluded {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly failed: readonly string[];
    readonly reasons: readonly string[];
  }[];
}
interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly excluded: Excluded;
}

const EXCLUDED = `
  fragment rows on ExcludedRelationshipConnection {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } failed reasons }
  }`;
const OF_ENTITY = `${EXCLUDED}
  query($id: ID!, $filter: RelationshipFilter!, $after: String) {
    entity(id: $id) { relationships(filter: $filter, first: 100) {
      totalCount edges { node { id } } excluded(first: 100, after: $after) { ...rows }
    } }
  }`;

/** As the page asks where a reader sets no condition. */
const UNFILTERED = {
  polarity: ['AFFIRMED', 'NEGATED'],
  unsupported: 'INCLUDE',
};

async function ofEntity(store: GraphStore, id: string, filter: object): Promise<Listed> {
  const { data, errors } = await ask(store, OF_ENTITY, { id, filter: { ...UNFILTERED, ...filter } });
  expect(errors).toBe(undefined);
  return (data as { entity: { relationships: Listed } }).entity.relationships;
}

const idsIn = ({ edges }: Pick<Listed, 'edges'>) => edges.map(({ node }) => node.id);
const inOrder = (ids: readonly string[]) => [...ids].sort();

onEachStore('what a filter hides', (open) => {
  it('is nothing where there is no condition', async () => {
    const { excluded } = await ofEntity(await open(FIXTURE), 'ada-okafor', {});
    expect(excluded).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] });
  });

  it('is, with what it shows, all that is said of an entity', async () => {
    const store = await open(FIXTURE);
    const everything = await ofEntity(store, 'ella-harrow', {});
    for (const filter of [
      { types: ['PAID'] },
      { modality: ['ACTUAL'], minOrigins: 2 },
      { knownOn: '2019-01-01' },
      { trueOn: '2019', undated: 'EXCLUDE', disputed: false },
      { polarity: [] },
    ]) {
      const { totalCount, edges, excluded } = await ofEntity(store, 'ella-harrow', filter);
      expect(inOrder([...idsIn({ edges }), ...idsIn(excluded)])).toEqual(idsIn(everything));
      expect(totalCount + excluded.totalCount).toBe(everything.totalCount);
      expect(excluded.totalCount).toBeGreaterThan(0);
      for (const { failed, reasons } of excluded.edges) {
        expect(failed).not.toEqual([]);
        expect(reasons.length).toBe(failed.length);
      }
    }
  });

  it('says what fails of each, and never a condition that holds', async () => {
    const store = await open(seed);
    for (const trueOn of ['2018~', '2017/2018', '2018']) {
      const { excluded } = await ofEntity(store, 'jack-johnson', { trueOn, minOrigins: 3 });
      const pardon = excluded.edges.find(({ node }) => node.id === 'trump-pardoned-jack-johnson');
      expect([pardon?.failed, pardon?.reasons]).toEqual([['MIN_ORIGINS'], ['1 origin']]);
    }
  });

  it('is, of the whole graph, about the entities that are asked for', async () => {
    const { data } = await ask(
      await open(FIXTURE),
      `${EXCLUDED} {
        relationships(filter: { subject: "ella-harrow", polarity: [NEGATED] }) {
          edges { node { id } } excluded { ...rows }
        }
      }`,
    );
    const { relationships } = data as { relationships: Listed };
    const ofElla = FIXTURE.relationships.filter((it) =>
      passes(it, { ...ANY_RELATIONSHIP, subject: 'ella-harrow' }),
    );
    expect(inOrder([...idsIn(relationships), ...idsIn(relationships.excluded)])).toEqual(
      inOrder(ofElla.map(({ id }) => id)),
    );
    expect(new Set(relationships.excluded.edges.flatMap(({ failed }) => failed))).toContain(
      'POLARITY_AFFIRMED',
    );
  });

  it('holds no relationship that is no advocacy, where those are listed', async () => {
    const { data } = await ask(
      await open(FIXTURE),
      `${EXCLUDED} { advocacies(filter: { minOrigins: 9 }) { totalCount edges { node { id } } excluded { ...rows } } }`,
    );
    const { advocacies } = data as { advocacies: Listed };
    const all = FIXTURE.relationships.filter(({ type }) => type === 'ADVOCATED_FOR');
    expect(advocacies.totalCount).toBe(0);
    expect(idsIn(advocacies.excluded)).toEqual(all.map(({ id }) => id));
  });

  it('is read page by page, in the order of what is shown', async () => {
    const store = await open(FIXTURE);
    const query = `${EXCLUDED} query($after: String) {
      relationships(filter: { minOrigins: 9 }, orderBy: EARLIEST_FIRST) { excluded(first: 5, after: $after) { ...rows } }
    }`;
    const ids: string[] = [];
    for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
      const { data } = await ask(store, query, { after });
      const { excluded } = (data as { relationships: Listed }).relationships;
      expect(excluded.totalCount).toBe(FIXTURE.relationships.length);
      ids.push(...idsIn(excluded));
      ({ hasNextPage, endCursor: after } = excluded.pageInfo);
    }
    const all = askStore.relationships({ order: 'EARLIEST_FIRST' });
    expect(ids).toEqual(askStore.ids((await store.findRelationships(all)).value));
  });

  it('is, around some entities, what the same question would show without conditions', async () => {
    const store = await open(FIXTURE);
    const around = async (filter: object) => {
      const { data, errors } = await ask(
        store,
        `${EXCLUDED} query($filter: RelationshipFilter!) {
          neighborhood(of: ["ella-harrow"], hops: 1, filter: $filter) {
            relationships { id } excluded(first: 100) { ...rows }
          }
        }`,
        { filter: { ...UNFILTERED, modality: ['ACTUAL', 'PLANNED', 'POSSIBLE'], ...filter } },
      );
      expect(errors).toBe(undefined);
      const { neighborhood } = data as {
        neighborhood: { relationships: { id: string }[]; excluded: Excluded };
      };
      return {
        shown: neighborhood.relationships.map(({ id }) => id),
        hidden: idsIn(neighborhood.excluded),
        total: neighborhood.excluded.totalCount,
      };
    };
    const all = await around({});
    expect(all.hidden).toEqual([]);
    for (const filter of [{ knownOn: '1999' }, { minOrigins: 2 }, { types: ['PAID'] }]) {
      const { shown, hidden, total } = await around(filter);
      expect(inOrder([...shown, ...hidden])).toEqual(all.shown);
      expect(total).toBe(hidden.length);
    }
  });

  it('is read only where it is selected, once for all entities of a level', async () => {
    const reads = async (selection: string) => {
      let count = 0;
      const store = watchedStore(await open(FIXTURE), (read) => {
        count += 1;
        return read();
      });
      await ask(
        store,
        `{ entities(first: 20) { edges { node { relationships(first: 1) { ${selection} } } } } }`,
      );
      return count;
    };
    const shown = await reads('edges { node { id } }');
    const rows = 'edges { node { id } failed reasons }';
    expect(await reads(`edges { node { id } } excluded { ${rows} }`)).toBe(shown + 1);
    expect(await reads(`edges { node { id } } excluded { totalCount ${rows} }`)).toBe(shown + 2);
  });
});

describe('a filter and what it hides', () => {
  it('share out its scope', () => {
    fc.assert(
      fc.property(anyRelationshipFilter(FIXTURE), (any) => {
        const filter = { ...any, not: null };
        const hidden = hiddenBy(filter);
        for (const one of FIXTURE.relationships) {
          const isHidden = passes(one, hidden);
          expect(isHidden).toBe(passes(one, scopeOf(filter)) && !passes(one, filter));
          if (isHidden) expect(explainExclusion(one, filter).failed).not.toEqual([]);
        }
      }),
      { seed: 20180530, numRuns: 300 },
    );
  });
});
