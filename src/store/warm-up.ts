import { ANY_ENTITY } from '../domain/entity-filter.js';
import { type AttributeFilter, DEFAULT_ATTRIBUTE_FILTER } from '../domain/filter/attribute-filter.js';
import { DEFAULT_FILTER, type RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { RELATIONSHIP_ORDERS, STATEMENT_ORDERS } from '../domain/relationship-order.js';
import { type GraphStore, MAX_HOPS } from './graph-store.js';

/** Ids that no record has: what is asked of them costs a database its plan, and nothing else. */
const NO_ENTITY = 'warm-up-1';
const NO_OTHER = 'warm-up-2';
const FIRST_DAY = 0;

/**
 * Asks each question once in the forms that readers ask most, so that a database makes its plans before the first reader
 * waits for them. What they answer is of no interest; the first that fails ends it.
 * @throws as the port.
 */
export async function warmUp(store: GraphStore): Promise<void> {
  const ids = [NO_ENTITY];
  await store.dataset();
  await store.currentIds(ids);
  await store.entities(ids);
  await store.relationships(ids);
  await store.attributes(ids);
  await store.evidenceOwners(ids);
  await store.findEntities({ filter: { ...ANY_ENTITY, ids }, first: 1, after: null });
  await store.countEntities({ ...ANY_ENTITY, ids });
  // As often as has a store remember the names; see `NAME_LIMITS`.
  for (const terms of [ids, ids, ids]) await store.candidates({ terms, kinds: null, limit: 1 });
  await store.findEvents({ of: ids, filter: DEFAULT_FILTER, first: 1, after: null });
  await store.countEvents({ of: ids, filter: DEFAULT_FILTER });
  for (const knownOn of [null, FIRST_DAY]) {
    const filter: RelationshipFilter = { ...DEFAULT_FILTER, knownOn };
    for (const order of RELATIONSHIP_ORDERS) {
      const query = { filter, order, first: 1, after: null, withEnds: true };
      await store.findRelationshipsOf(ids, 'ANY', query);
      await store.findLevels(ids, [{ direction: 'ANY', query, below: [] }]);
    }
    await store.countRelationshipsOf(ids, 'ANY', filter);
    await store.countFacets(ids, 'ANY', filter, 1);
    await store.findRelationshipsOf(ids, 'SAYS', {
      filter,
      order: 'RELEVANCE',
      first: 1,
      after: null,
      withEnds: true,
    });
    await warmUpAttributes(store, ids, { ...DEFAULT_ATTRIBUTE_FILTER, knownOn });
    await warmUpConnections(store, { ...filter, modality: ['ACTUAL'] });
  }
}

async function warmUpAttributes(
  store: GraphStore,
  ids: readonly string[],
  filter: AttributeFilter,
): Promise<void> {
  for (const order of STATEMENT_ORDERS) {
    await store.findAttributesOf(ids, { filter, order, first: 1, after: null });
  }
  await store.countAttributesOf(ids, filter);
  // As a search does, for the names that sources give.
  const ofNames: AttributeFilter = { ...filter, types: ['NAME'] };
  await store.findAttributesOf(ids, { filter: ofNames, order: 'ID', first: 1, after: null });
  const listed: AttributeFilter = { ...filter, entities: ids };
  await store.findAttributes({ filter: listed, order: 'ID', first: 1, after: null });
  await store.countAttributes(listed);
}

async function warmUpConnections(store: GraphStore, filter: RelationshipFilter): Promise<void> {
  const walked = { ...filter, walkable: true };
  await store.findPaths({
    ...{ from: NO_ENTITY, to: NO_OTHER, filter: walked, maxDegree: 1 },
    ...{ maxHops: MAX_HOPS, wanted: 1, limit: 1, timeoutMs: 60_000 },
  });
  await store.findTies([[NO_ENTITY, NO_OTHER]], walked);
  await store.findHubs({ ends: [NO_ENTITY, NO_OTHER], filter: walked, maxDegree: 1 });
  await store.findNeighbors([NO_ENTITY], filter, 1);
  const within = { ...filter, within: [NO_ENTITY, NO_OTHER] };
  const query = { filter: within, order: 'ID', first: 1, after: null, withEnds: false } as const;
  await store.findRelationships(query);
  await store.countRelationships(within);
}
