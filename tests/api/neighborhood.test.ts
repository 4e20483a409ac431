import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask, complaints } from './ask.js';

const NEIGHBORHOOD = `query($of: [ID!]!, $hops: Int, $perEntity: Int, $filter: RelationshipFilter) {
  neighborhood(of: $of, hops: $hops, perEntity: $perEntity, filter: $filter) {
    complete
    members { entity { id } hops more }
    relationships { id }
  }
}`;

interface Shown {
  readonly members: readonly { entity: { id: string }; hops: number; more: number }[];
  readonly relationships: readonly { id: string }[];
  readonly complete: boolean;
}

onEachStore('neighborhood', (open) => {
  const shown = async (variables: Record<string, unknown>, limits = DEFAULT_LIMITS) => {
    const { data, errors } = await ask(await open(FIXTURE), NEIGHBORHOOD, variables, limits);
    expect(errors).toBeUndefined();
    const { members, relationships, complete } = (data as { neighborhood: Shown }).neighborhood;
    return {
      members: members.map(({ entity, hops, more }) => `${entity.id} at ${hops}, ${more} more`),
      relationships: relationships.map(({ id }) => id),
      complete,
    };
  };

  it('shows what has happened, the best supported first, and counts the rest', async () => {
    expect(await shown({ of: ['ella-harrow'], perEntity: 1 })).toEqual({
      members: ['ella-harrow at 0, 1 more', 'harrow-mills at 1, 1 more'],
      relationships: ['ella-owned-mill'],
      complete: true,
    });
  });

  it('shows every relationship between those shown, however they were reached', async () => {
    const filter = { modality: ['ACTUAL', 'PLANNED', 'POSSIBLE'], unsupported: 'INCLUDE' };
    expect(await shown({ of: ['dmitri-volkov'], hops: 2, filter })).toEqual({
      members: [
        'dmitri-volkov at 0, 0 more',
        'harrow-mills at 1, 0 more',
        'ella-harrow at 1, 0 more',
        'ada-okafors-sister at 2, 0 more',
        'northbridge at 2, 1 more',
        'closure at 2, 0 more',
        'ada-okafor at 2, 2 more',
      ],
      relationships: [
        'ada-on-payment',
        'dmitri-may-have-owned',
        'dmitri-paid-ella',
        'ella-for-closure',
        'ella-is-to-meet-ada',
        'ella-owned-mill',
        'mill-in-northbridge',
        'sister-works-there',
      ],
      complete: true,
    });
  });

  it('knows what was known on a day', async () => {
    expect(await shown({ of: ['ella-harrow'], filter: { knownOn: '2019-01-09' } })).toEqual({
      members: ['ella-harrow at 0, 0 more'],
      relationships: [],
      complete: true,
    });
  });

  it('starts from several, a former id among them, and from nobody', async () => {
    expect(await shown({ of: ['okafor-ada', 'weavers'], perEntity: 1 })).toMatchObject({
      members: ['ada-okafor at 0, 2 more', 'weavers at 0, 0 more'],
    });
    expect(await shown({ of: [] })).toEqual({ members: [], relationships: [], complete: true });
  });

  it('says so where an answer may hold no more entities', async () => {
    expect(await shown({ of: ['ella-harrow'] }, { ...DEFAULT_LIMITS, neighbors: 2 })).toEqual({
      members: ['ella-harrow at 0, 1 more', 'harrow-mills at 1, 1 more'],
      relationships: ['ella-owned-mill'],
      complete: false,
    });
  });

  it('refuses what it cannot answer, and says what to do', async () => {
    const store = await open(FIXTURE);
    const refusal = async (variables: Record<string, unknown>, limits = DEFAULT_LIMITS) =>
      complaints(store, NEIGHBORHOOD, variables, limits);
    expect(await refusal({ of: ['ella-harrow', 'ella-harow', 'ella-harow-2'] })).toEqual([
      'BAD_USER_INPUT: Expected an id in of, but no entity has the id "ella-harow", "ella-harow-2". Did you mean ' +
        '"ella-harrow" (Ella Harrow 𝓗 \uFFFD) or "ella-harrow-the-younger" (Ella Harrow) for "ella-harow"?',
    ]);
    expect(await refusal({ of: ['ella-harrow'], hops: 4 })).toEqual([
      'BAD_USER_INPUT: Expected "hops" to be from 1 to 3, but got 4. Give another number.',
    ]);
    expect(await refusal({ of: ['ella-harrow'], perEntity: 0 })).toEqual([
      'BAD_USER_INPUT: Expected "perEntity" to be 1 at least, but got 0. Give another number.',
    ]);
    const few = { ...DEFAULT_LIMITS, neighbors: 1, neighborhoodRelationships: 1 };
    expect(await refusal({ of: ['ella-harrow', 'closure'] }, few)).toEqual([
      'LIMIT_EXCEEDED: Expected at most 1 entities in a neighborhood, but got 2. Start from fewer, and ask in several ' +
        'requests. (The limit is neighbors; ATTEST_MAX_NEIGHBORS sets it.)',
    ]);
    expect(await refusal({ of: ['ella-harrow'] }, { ...few, neighbors: 500 })).toEqual([
      'LIMIT_EXCEEDED: Expected at most 1 relationships in a neighborhood, but got more. Lower "hops" or "perEntity", or ' +
        'narrow the filter. (The limit is neighborhoodRelationships; ATTEST_MAX_NEIGHBORHOOD_RELATIONSHIPS sets it.)',
    ]);
  });
});
