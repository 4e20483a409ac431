import { ANY_ENTITY } from '../domain/entity-filter.js';
import { type AttributeFilter, DEFAULT_ATTRIBUTE_FILTER } from '../domain/filter/attribute-filter.js';
import { DEFAULT_FILTER, type RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { RELATIONSHIP_ORDERS, STATEMENT_ORDERS } from '../domain/relationship-order.js';
import { type GraphStore, MAX_HOPS } from './graph-store.js';

/** Ids that no record has: what is asked of them costs a database its plan, and nothing else. */
const NO_ENTITY = 'warm-up-1';
const NO_OTHER = 'warm-up-2';
const FIRST_DAY = 0;

/** A database makes the plans of so many at a time, each in a transaction of its own. */
const AT_A_TIME = 8;

/**
 * Asks each question once in the forms that readers ask most, so that a database makes its plans before the first reader
 * waits for them. What they answer is of no interest; the first that fails ends it.
 * @throws as the port.
 */
export async function warmUp(store: GraphStore): Promise<void> {
  await store.dataset();
  const questions = questionsOf(store);
  const askInTurn = async () => {
    // One that fails ends the questions for all: so does whoever leaves a loop over a generator.
    for (const ask of questions) await ask();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, askInTurn));
}

type Ask = () => unknown;

function* questionsOf(store: GraphStore): Generator<Ask, void> {
  const ids = [NO_ENTITY];
  yield () => store.changesSince(NO_ENTITY);
  yield () => store.currentIds(ids);
  yield () => store.entities(ids);
  yield () => store.relationships(ids);
  yield () => store.attributes(ids);
  yield () => store.evidenceOwners(ids);
  yield () => store.findEntities({ filter: { ...ANY_ENTITY, ids }, order: 'ID', first: 1, after: null });
  yield () =>
    store.findEntities({ filter: ANY_ENTITY, order: 'MOST_CONNECTED_FIRST', first: 1, after: null });
  yield () => store.countEntities({ ...ANY_ENTITY, ids });
  // As often as has a store remember the names; see `NAME_LIMITS`.
  for (const terms of [ids, ids, ids])
    yield () => store.candidates({ terms, kinds: null, types: null, limit: 1 });
  yield () => store.findEvents({ of: ids, filter: DEFAULT_FILTER, first: 1, after: null });
  yield () => store.countEvents({ of: ids, filter: DEFAULT_FILTER });
  for (const knownOn of [null, FIRST_DAY]) {
    const filter: RelationshipFilter = { ...DEFAULT_FILTER, knownOn };
    for (const order of RELATIONSHIP_ORDERS) {
      const query = { filter, order, first: 1, after: null, withEnds: true };
      yield () => store.findRelationshipsOf(ids, 'ANY', query);
      yield () => store.findLevels(ids, [{ direction: 'ANY', query, below: [] }]);
    }
    yield () => store.countRelationshipsOf(ids, 'ANY', filter);
    yield () => store.countFacets(ids, 'ANY', filter, 1);
    const query = { filter, order: 'RELEVANCE', first: 1, after: null, withEnds: true } as const;
    yield () => store.findRelationshipsOf(ids, 'SAYS', query);
    yield* questionsOfAttributes(store, ids, { ...DEFAULT_ATTRIBUTE_FILTER, knownOn });
    yield* questionsOfConnections(store, { ...filter, modality: ['ACTUAL'] });
  }
}

function* questionsOfAttributes(
  store: GraphStore,
  ids: readonly string[],
  filter: AttributeFilter,
): Generator<Ask, void> {
  for (const order of STATEMENT_ORDERS) {
    yield () => store.findAttributesOf(ids, { filter, order, first: 1, after: null });
  }
  yield () => store.countAttributesOf(ids, filter);
  // As a search does, for the names that sources give.
  const ofNames: AttributeFilter = { ...filter, types: ['NAME'] };
  yield () => store.findAttributesOf(ids, { filter: ofNames, order: 'ID', first: 1, after: null });
  const listed: AttributeFilter = { ...filter, entities: ids };
  yield () => store.findAttributes({ filter: listed, order: 'ID', first: 1, after: null });
  yield () => store.countAttributes(listed);
}

function* questionsOfConnections(store: GraphStore, filter: RelationshipFilter): Generator<Ask, void> {
  const walked = { ...filter, walkable: true };
  yield () =>
    store.findPaths({
      ...{ from: NO_ENTITY, to: NO_OTHER, filter: walked, maxDegree: 1 },
      ...{ maxHops: MAX_HOPS, wanted: 1, limit: 1, timeoutMs: 60_000 },
    });
  yield () => store.findTies([[NO_ENTITY, NO_OTHER]], walked);
  yield () => store.findHubs({ ends: [NO_ENTITY, NO_OTHER], filter: walked, maxDegree: 1 });
  yield () => store.findNeighbors([NO_ENTITY], filter, 1);
  const within = { ...filter, within: [NO_ENTITY, NO_OTHER] };
  const query = { filter: within, order: 'ID', first: 1, after: null, withEnds: false } as const;
  yield () => store.findRelationships(query);
  yield () => store.countRelationships(within);
}
