import type { Attribute } from '../domain/attribute.js';
import type { Entity, WorkEntity } from '../domain/entity.js';
import { invariant } from '../domain/errors.js';
import { type MaybePromise, mapMaybe } from '../domain/maybe-promise.js';
import type { Relationship } from '../domain/relationship.js';
import type { Statement } from '../domain/statement.js';
import type { Level } from '../store/graph-store.js';
import type { Loaders } from './request/loaders.js';
import type { Lookup } from './request/lookup.js';

/*
 * Looking up by an id that a reader gives (it may be unknown, or a former one), and by one that a record of the store
 * names (it is there, else the store is broken).
 */

/** Null where unknown. A former id gives the current record. */
export function findEntity(id: string, loaders: Loaders): MaybePromise<Entity | null> {
  return find(id, loaders.entity, loaders);
}

/** The same, where the levels are looked up too. */
export function findEntityWith(
  levels: readonly Level[],
  id: string,
  loaders: Loaders,
): MaybePromise<Entity | null> {
  return find(id, loaders.entityWith(levels), loaders);
}

/** Null where unknown. A former id gives the current record. */
export function findRelationship(id: string, loaders: Loaders): MaybePromise<Relationship | null> {
  return find(id, loaders.relationship, loaders);
}

/** Null where unknown. A former id gives the current record. */
export function findAttribute(id: string, loaders: Loaders): MaybePromise<Attribute | null> {
  return find(id, loaders.attribute, loaders);
}

function find<T>(id: string, records: Lookup<T | null>, loaders: Loaders): MaybePromise<T | null> {
  return mapMaybe(records.load(id), (found) =>
    found !== null
      ? found
      : mapMaybe(loaders.currentId.load(id), (current) =>
          current === null || current === id ? null : records.load(current),
        ),
  );
}

export function entityOf(id: string, { entity }: Loaders): MaybePromise<Entity> {
  return mapMaybe(entity.load(id), (found) => {
    invariant(found, `the store names the entity ${id} and does not have it`);
    return found;
  });
}

export function workOf(id: string, loaders: Loaders): MaybePromise<WorkEntity> {
  return mapMaybe(entityOf(id, loaders), (found) => {
    invariant(found.kind === 'Work', `the store names ${id} as a work, but it is a ${found.kind}`);
    return found;
  });
}

export function relationshipOf(id: string, { relationship }: Loaders): MaybePromise<Relationship> {
  return mapMaybe(relationship.load(id), (found) => {
    invariant(found, `the store names the relationship ${id} and does not have it`);
    return found;
  });
}

export function statementOf(id: string, { relationship, attribute }: Loaders): MaybePromise<Statement> {
  const either = mapMaybe(
    relationship.load(id),
    (found): MaybePromise<Statement | null> => (found !== null ? found : attribute.load(id)),
  );
  return mapMaybe(either, (found) => {
    invariant(found, `the store names the statement ${id} and does not have it`);
    return found;
  });
}
