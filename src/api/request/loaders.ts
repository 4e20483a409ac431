import type { Attribute } from '../../domain/attribute.js';
import type { Entity } from '../../domain/entity.js';
import type { Facets } from '../../domain/facets.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { mapMaybe } from '../../domain/maybe-promise.js';
import type { OtherEnd } from '../../domain/other-end.js';
import type { Relationship } from '../../domain/relationship.js';
import type {
  Answer,
  AttributeQuery,
  Direction,
  GraphStore,
  Level,
  Page,
  PlacedPage,
  RelationshipQuery,
  Role,
} from '../../store/graph-store.js';
import { everyLevel } from '../../store/levels.js';
import { type Lookup, type Lookups, lookup } from './lookup.js';

/**
 * What resolvers look up, batched: one level of a query costs the store one read for each loader, and each loader of
 * relationships is of one field and its arguments. Each key is read once a request.
 */
export interface Loaders {
  /** By current id; null where unknown. */
  readonly entity: Lookup<Entity | null>;
  /** The same, for whose levels are looked up too: they are read together. */
  entityWith(levels: readonly Level[]): Lookup<Entity | null>;
  /** By current id; null where unknown. */
  readonly relationship: Lookup<Relationship | null>;
  /** By current id; null where unknown. */
  readonly attribute: Lookup<Attribute | null>;
  /** See `GraphStore.evidenceOwners`. */
  readonly evidenceOwner: Lookup<string | null>;
  /** See `GraphStore.currentIds`. */
  readonly currentId: Lookup<string | null>;
  /** Pages of relationships, by the id of an entity. */
  relationshipsOf(role: Role, query: RelationshipQuery): Lookup<PlacedPage>;
  /** How many relationships, by the id of an entity. */
  countOf(role: Role, filter: RelationshipFilter, other?: OtherEnd): Lookup<number | null>;
  /** See `GraphStore.countFacets`, by the id of an entity. */
  facetsOf(
    direction: Direction,
    filter: RelationshipFilter,
    first: number,
    other?: OtherEnd,
  ): Lookup<Facets | null>;
  /** Pages of attributes, by the id of an entity. */
  attributesOf(query: AttributeQuery): Lookup<Page<Attribute>>;
  /** How many attributes, by the id of an entity. */
  countAttributesOf(filter: AttributeFilter): Lookup<number | null>;
  /** Nothing of what was looked up is kept. */
  clear(): void;
}

export function loaders(lookups: Lookups): Loaders {
  const all: { clearAll(): unknown }[] = [];
  const made = <T>(read: (store: GraphStore, ids: readonly string[]) => Answer<readonly T[]>): Lookup<T> => {
    const one = lookup<T>(lookups, read);
    all.push(one);
    return one;
  };
  const entity = made<Entity | null>((store, ids) => store.entities(ids));
  const relationshipsOf = oneEach((role: Role, query: RelationshipQuery) =>
    made((store, ids) =>
      mapMaybe(store.findRelationshipsOf(ids, role, query), (read) => {
        for (const { ends } of read.value) remember(ends, { entity });
        return read;
      }),
    ),
  );
  const entityWith = oneEach((levels: readonly Level[]) =>
    made<Entity | null>((store, ids) =>
      mapMaybe(store.findLevels(ids, levels), ({ revision, value: { entities, pages } }) => {
        everyLevel(levels).forEach(({ direction, query }, at) => {
          const known = relationshipsOf(direction, query);
          for (const [id, page] of pages[at] ?? []) {
            known.prime(id, page);
            remember(page.ends, { entity });
          }
        });
        return { revision, value: entities };
      }),
    ),
  );
  return {
    entity,
    entityWith: (levels) => (levels.length === 0 ? entity : entityWith(levels)),
    relationship: made((store, ids) => store.relationships(ids)),
    attribute: made((store, ids) => store.attributes(ids)),
    evidenceOwner: made((store, ids) => store.evidenceOwners(ids)),
    currentId: made((store, ids) => store.currentIds(ids)),
    relationshipsOf,
    countOf: oneEach((role: Role, filter: RelationshipFilter, other?: OtherEnd) =>
      made((store, ids) => store.countRelationshipsOf(ids, role, filter, other)),
    ),
    facetsOf: oneEach((direction: Direction, filter: RelationshipFilter, first: number, other?: OtherEnd) =>
      made((store, ids) => store.countFacets(ids, direction, filter, first, other)),
    ),
    attributesOf: oneEach((query: AttributeQuery) =>
      made((store, ids) => store.findAttributesOf(ids, query)),
    ),
    countAttributesOf: oneEach((filter: AttributeFilter) =>
      made((store, ids) => store.countAttributesOf(ids, filter)),
    ),
    clear: () => {
      for (const one of all) one.clearAll();
    },
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
