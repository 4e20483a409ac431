import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import { ENTITY_ORDERS } from '../../src/domain/entity-order.js';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { type OtherEnd, soughtWords } from '../../src/domain/other-end.js';
import {
  LAST,
  RELATIONSHIP_ORDERS,
  type RelationshipOrder,
  STATEMENT_ORDERS,
  sortValue,
} from '../../src/domain/relationship-order.js';
import type { Statement } from '../../src/domain/statement.js';
import type { KnownOn } from '../../src/domain/support.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary.js';
import { queryTerms } from '../../src/names/query-terms.js';
import { sourcedNames } from '../../src/names/sourced-names.js';
import {
  type AttributeQuery,
  DIRECTIONS,
  type GraphStore,
  type Level,
  MAX_HOPS,
  type Place,
  type RelationshipQuery,
  ROLES,
} from '../../src/store/graph-store.js';
import type { ReadName } from '../../src/store/wrap-store.js';
import { naiveSuccessors } from '../store/naive-successors.js';
import { anyAttributeFilter, anyEntityFilter, anyIdOf, anyRelationshipFilter } from './filters.js';
import { anyName } from './texts.js';
import { anyDay } from './times.js';

/** A method of the port and what it is asked: one row a method, so that none is left out. */
export type Question = {
  [M in ReadName]: {
    readonly method: M;
    readonly given: Parameters<GraphStore[M]>;
  };
}[ReadName];

/** Anything that the port can be asked about this dataset. */
export function anyQuestion(dataset: Dataset): fc.Arbitrary<Question> {
  return fc.oneof(
    { weight: 24, arbitrary: anyQuestionOfRecords(dataset) },
    { weight: 4, arbitrary: anyQuestionOfPaths(dataset, fc.tuple(anyIdOf(dataset), anyIdOf(dataset))) },
  );
}

/** @param anyPair two ids, which may be one and the same. */
export function anyQuestionOfPaths(
  dataset: Dataset,
  anyPair: fc.Arbitrary<readonly [string, string]>,
): fc.Arbitrary<Question> {
  const pair = anyPair.filter(([a, b]) => a !== b);
  // Most conditions leave too few ties for a path.
  const filter = fc.oneof(fc.constant(ANY_RELATIONSHIP), anyRelationshipFilter(dataset));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record({
          ends: pair,
          filter,
          maxHops: fc.integer({ min: 1, max: MAX_HOPS }),
          wanted: fc.integer({ min: 1, max: 20 }),
          maxDegree: fc.option(fc.nat(8), { freq: 2 }),
        })
        .map(
          ({ ends: [from, to], filter, maxHops, wanted, maxDegree }): Question => ({
            method: 'findPaths',
            given: [
              {
                ...{ from, to, filter, maxDegree, maxHops, wanted },
                // Of more than that, which ones are given is up to the store.
                limit: 1_000_000,
                timeoutMs: 60_000,
              },
            ],
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(pair, { maxLength: 6 }), filter)
        .map((given): Question => ({ method: 'findTies', given })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ ends: pair, filter, maxDegree: fc.nat(5) })
        .map((query): Question => ({ method: 'findHubs', given: [query] })),
    },
  );
}

function anyQuestionOfRecords(dataset: Dataset): fc.Arbitrary<Question> {
  const ids = fc.array(anyIdOf(dataset), { maxLength: 6 });
  const earlier = [...naiveSuccessors(dataset).keys()];
  const anyIds = fc.array(
    fc.oneof(anyIdOf(dataset), anyOtherIdOf(dataset), fc.constantFrom('r_0000000000000000', ...earlier)),
    { maxLength: 6 },
  );
  const evidence = [...dataset.relationships, ...dataset.attributes, ...dataset.entities].flatMap((record) =>
    'evidence' in record ? record.evidence.map(({ id }) => id) : [],
  );
  const anyEvidenceIds = fc.array(
    fc.oneof(fc.constantFrom('e_0000000000000000', ...evidence), anyIdOf(dataset)),
    {
      maxLength: 6,
    },
  );
  const terms = fc.oneof(
    anyName,
    fc.constantFrom(...dataset.entities.map(({ name }) => name), ...sourcedNames(dataset.attributes)),
    anyIdOf(dataset),
  );
  const relationships = anyRelationshipQuery(dataset);
  const attributes = anyAttributeQuery(dataset);
  const filter = anyRelationshipFilter(dataset);
  const role = fc.constantFrom(...ROLES);
  const events = { of: fc.option(ids), filter: fc.oneof(fc.constant(ANY_RELATIONSHIP), filter) };
  const eventPlace = fc.record({ value: fc.oneof(anyDay, fc.constant(LAST)), id: anyIdOf(dataset) });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Question>({ method: 'dataset', given: [] }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(dataset.revision, 'never-there')
        .map((given): Question => ({ method: 'changesSince', given: [given] })),
    },
    { weight: 1, arbitrary: anyIds.map((given): Question => ({ method: 'currentIds', given: [given] })) },
    { weight: 1, arbitrary: anyIds.map((given): Question => ({ method: 'entities', given: [given] })) },
    { weight: 1, arbitrary: anyIds.map((given): Question => ({ method: 'relationships', given: [given] })) },
    {
      weight: 1,
      arbitrary: anyEvidenceIds.map((given): Question => ({ method: 'evidenceOwners', given: [given] })),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          filter: anyEntityFilter(dataset),
          order: fc.constantFrom(...ENTITY_ORDERS),
          first: fc.integer({ min: 2, max: 12 }),
          after: fc.option(anyIdOf(dataset)),
        })
        .map(({ after, ...query }) => ({
          ...query,
          after: after === null ? null : { value: query.order === 'ID' ? '' : -1, id: after },
        }))
        .map((query): Question => ({ method: 'findEntities', given: [query] })),
    },
    {
      weight: 1,
      arbitrary: anyEntityFilter(dataset).map(
        (given): Question => ({ method: 'countEntities', given: [given] }),
      ),
    },
    {
      weight: 6,
      arbitrary: relationships.map((query): Question => ({ method: 'findRelationships', given: [query] })),
    },
    {
      weight: 2,
      arbitrary: filter.map((given): Question => ({ method: 'countRelationships', given: [given] })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(ids, role, relationships)
        .map((given): Question => ({ method: 'findRelationshipsOf', given })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(ids, fc.array(anyLevel(relationships), { maxLength: 2 }))
        .map((given): Question => ({ method: 'findLevels', given })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(ids, role, filter, anyOtherEnd(dataset))
        .map((given): Question => ({ method: 'countRelationshipsOf', given })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          ids,
          fc.constantFrom(...DIRECTIONS),
          filter,
          fc.integer({ min: 1, max: 6 }),
          anyOtherEnd(dataset),
        )
        .map((given): Question => ({ method: 'countFacets', given })),
    },
    { weight: 1, arbitrary: anyIds.map((given): Question => ({ method: 'attributes', given: [given] })) },
    {
      weight: 4,
      arbitrary: attributes.map((query): Question => ({ method: 'findAttributes', given: [query] })),
    },
    {
      weight: 1,
      arbitrary: anyAttributeFilter(dataset).map(
        (given): Question => ({ method: 'countAttributes', given: [given] }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(ids, attributes).map((given): Question => ({ method: 'findAttributesOf', given })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(ids, anyAttributeFilter(dataset))
        .map((given): Question => ({ method: 'countAttributesOf', given })),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          ...events,
          first: fc.integer({ min: 1, max: 3 }),
          after: fc.option(eventPlace, { freq: 2 }),
        })
        .map((query): Question => ({ method: 'findEvents', given: [query] })),
    },
    {
      weight: 1,
      arbitrary: fc.record(events).map((given): Question => ({ method: 'countEvents', given: [given] })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(ids, filter, fc.nat(4))
        .map((given): Question => ({ method: 'findNeighbors', given })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          terms: terms.map(queryTerms),
          kinds: fc.option(fc.subarray([...ENTITY_KINDS]), { freq: 2 }),
          types: fc.option(fc.subarray([...RELATIONSHIP_TYPES]), { freq: 2 }),
          limit: fc.integer({ min: 1, max: 10 }),
        })
        .map((query): Question => ({ method: 'candidates', given: [query] })),
    },
  );
}

function anyRelationshipQuery(dataset: Dataset): fc.Arbitrary<RelationshipQuery> {
  return fc
    .record({
      filter: anyRelationshipFilter(dataset),
      order: fc.constantFrom(...RELATIONSHIP_ORDERS),
      first: fc.integer({ min: 2, max: 12 }),
      // What a page brings besides is up to the store.
      withEnds: fc.constant(false),
      other: anyOtherEnd(dataset),
    })
    .chain((query) =>
      fc
        .option(anyPlace(dataset.relationships, query.order, query.filter.knownOn), { freq: 2 })
        .map((after) => ({ ...query, after })),
    );
}

function anyOtherEnd({ entities, relationships, types }: Dataset): fc.Arbitrary<OtherEnd> {
  const texts = [
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...relationships.flatMap(({ detail }) => detail ?? []),
    'employed',
  ];
  const text = fc
    .tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 8 }))
    .map(([whole, length]) => whole.slice(0, length));
  return fc.record({
    kinds: fc.option(fc.subarray([...ENTITY_KINDS]), { freq: 2 }),
    words: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.oneof(text, anyName).map((sought) => soughtWords(sought, types)) },
    ),
  });
}

/** With at most two below it, one below the other. */
function anyLevel(query: fc.Arbitrary<RelationshipQuery>): fc.Arbitrary<Level> {
  const direction = fc.constantFrom(...DIRECTIONS);
  const above = (below: fc.Arbitrary<Level>): fc.Arbitrary<Level> =>
    fc.record({ direction, query, below: fc.array(below, { maxLength: 1 }) });
  return above(above(fc.record({ direction, query, below: fc.constant([]) })));
}

function anyAttributeQuery(dataset: Dataset): fc.Arbitrary<AttributeQuery> {
  return fc
    .record({
      filter: anyAttributeFilter(dataset),
      order: fc.constantFrom(...STATEMENT_ORDERS),
      first: fc.integer({ min: 2, max: 12 }),
    })
    .chain((query) =>
      fc
        .option(anyPlace(dataset.attributes, query.order, query.filter.knownOn), { freq: 2 })
        .map((after) => ({ ...query, after })),
    );
}

/** A place at which a row stands, passing or not, or none. */
function anyPlace(
  statements: readonly Statement[],
  order: RelationshipOrder,
  knownOn: KnownOn,
): fc.Arbitrary<Place> {
  const elsewhere = anyValue(order).map((value) => ({ value, id: 'claim-1x' }));
  if (statements.length === 0) return elsewhere;
  const value = fc.constantFrom(...statements).map((row) => sortValue(row, order, knownOn));
  const id = fc.constantFrom(...statements.map((row) => row.id), 'claim-1x');
  return fc.oneof({ weight: 3, arbitrary: fc.record({ value, id }) }, { weight: 1, arbitrary: elsewhere });
}

function anyValue(order: RelationshipOrder): fc.Arbitrary<Place['value']> {
  if (order === 'ID') return fc.constant('');
  if (order === 'BEST_SUPPORTED_FIRST') return fc.constant('0.1.9998.9998.0.9997');
  if (order === 'RELEVANCE') return fc.constant('0.1.0.050.9998.9998.0.9997');
  return fc.oneof(anyDay, fc.constant(LAST));
}

/** Of a statement, or a former one. */
const anyOtherIdOf = ({ entities, relationships, attributes }: Dataset): fc.Arbitrary<string> =>
  fc.constantFrom(
    'was-nobody',
    ...[...relationships, ...attributes].map(({ id }) => id),
    ...[...entities, ...relationships, ...attributes].flatMap(({ formerIds }) => formerIds),
  );
