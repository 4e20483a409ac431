import DataLoader from 'dataloader';
import type { Attribute } from '../../domain/attribute.js';
import type { Entity } from '../../domain/entity.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import type {
  AttributeQuery,
  GraphStore,
  Page,
  PlacedPage,
  RelationshipQuery,
  Role,
} from '../../store/graph-store.js';

/**
 * What resolvers look up, batched: one level of a query costs the store one read for each loader, and each loader of
 * relationships is of one field and its arguments. Each key is read once a request.
 */
export interface Loaders {
  /** By current id; null where unknown. */
  readonly entity: DataLoader<string, Entity | null>;
  /** By current id; null where unknown. */
  readonly relationship: DataLoader<string, Relationship | null>;
  /** By current id; null where unknown. */
  readonly attribute: DataLoader<string, Attribute | null>;
  /** See `GraphStore.evidenceOwners`. */
  readonly evidenceOwner: DataLoader<string, string | null>;
  /** See `GraphStore.currentIds`. */
  readonly currentId: DataLoader<string, string | null>;
  /** Pages of relationships, by the id of an entity. */
  relationshipsOf(role: Role, query: RelationshipQuery): DataLoader<string, PlacedPage>;
  /** How many relationships, by the id of an entity. */
  countOf(role: Role, filter: RelationshipFilter): DataLoader<string, number | null>;
  /** Pages of attributes, by the id of an entity. */
  attributesOf(query: AttributeQuery): DataLoader<string, Page<Attribute>>;
  /** How many attributes, by the id of an entity. */
  countAttributesOf(filter: AttributeFilter): DataLoader<string, number | null>;
}

/** @param whenIdle calls back when all that is to be looked up is known. */
export function loaders(store: GraphStore, whenIdle: (look: () => void) => void): Loaders {
  const options = { batchScheduleFn: whenIdle };
  const entity = new DataLoader<string, Entity | null>(
    async (ids) => (await store.entities(ids)).value,
    options,
  );
  return {
    entity,
    relationship: new DataLoader(async (ids) => (await store.relationships(ids)).value, options),
    attribute: new DataLoader(async (ids) => (await store.attributes(ids)).value, options),
    evidenceOwner: new DataLoader(async (ids) => (await store.evidenceOwners(ids)).value, options),
    currentId: new DataLoader(async (ids) => (await store.currentIds(ids)).value, options),
    relationshipsOf: oneEach(
      (role: Role, query: RelationshipQuery) =>
        new DataLoader(async (ids) => {
          const { value } = await store.findRelationshipsOf(ids, role, query);
          for (const { ends } of value) remember(ends, { entity });
          return value;
        }, options),
    ),
    countOf: oneEach(
      (role: Role, filter: RelationshipFilter) =>
        new DataLoader(async (ids) => (await store.countRelationshipsOf(ids, role, filter)).value, options),
    ),
    attributesOf: oneEach(
      (query: AttributeQuery) =>
        new DataLoader(async (ids) => (await store.findAttributesOf(ids, query)).value, options),
    ),
    countAttributesOf: oneEach(
      (filter: AttributeFilter) =>
        new DataLoader(async (ids) => (await store.countAttributesOf(ids, filter)).value, options),
    ),
  };
}

/** What was read along is not looked up again. */
export function remember(entities: readonly Entity[], { entity }: Pick<Loaders, 'entity'>): void {
  for (const one of entities) entity.prime(one.id, one);
}

/** The same loader for equal arguments. */
function oneEach<Arguments extends readonly unknown[], Loader>(
  create: (...given: Arguments) => Loader,
): (...given: Arguments) => Loader {
  const created = new Map<string, Loader>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = created.get(key) ?? create(...given);
    created.set(key, known);
    return known;
  };
}
