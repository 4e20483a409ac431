import type DataLoader from 'dataloader';
import type { Attribute } from '../domain/attribute.js';
import type { Entity, WorkEntity } from '../domain/entity.js';
import { invariant } from '../domain/errors.js';
import type { Relationship } from '../domain/relationship.js';
import type { Statement } from '../domain/statement.js';
import type { Loaders } from './request/loaders.js';

/*
 * Looking up by an id that a reader gives (it may be unknown, or a former one), and by one that a record of the store
 * names (it is there, else the store is broken).
 */

/** Null where unknown. A former id gives the current record. */
export async function findEntity(id: string, loaders: Loaders): Promise<Entity | null> {
  return find(id, loaders.entity, loaders);
}

/** Null where unknown. A former id gives the current record. */
export async function findRelationship(id: string, loaders: Loaders): Promise<Relationship | null> {
  return find(id, loaders.relationship, loaders);
}

/** Null where unknown. A former id gives the current record. */
export async function findAttribute(id: string, loaders: Loaders): Promise<Attribute | null> {
  return find(id, loaders.attribute, loaders);
}

async function find<T>(
  id: string,
  records: DataLoader<string, T | null>,
  loaders: Loaders,
): Promise<T | null> {
  const found = await records.load(id);
  if (found !== null) return found;
  const current = await loaders.currentId.load(id);
  return current === null || current === id ? null : records.load(current);
}

export async function entityOf(id: string, { entity }: Loaders): Promise<Entity> {
  const found = await entity.load(id);
  invariant(found, `the store names the entity ${id} and does not have it`);
  return found;
}

export async function workOf(id: string, loaders: Loaders): Promise<WorkEntity> {
  const found = await entityOf(id, loaders);
  invariant(found.kind === 'Work', `the store names ${id} as a work, but it is a ${found.kind}`);
  return found;
}

export async function relationshipOf(id: string, { relationship }: Loaders): Promise<Relationship> {
  const found = await relationship.load(id);
  invariant(found, `the store names the relationship ${id} and does not have it`);
  return found;
}

export async function statementOf(id: string, { relationship, attribute }: Loaders): Promise<Statement> {
  const found = (await relationship.load(id)) ?? (await attribute.load(id));
  invariant(found, `the store names the statement ${id} and does not have it`);
  return found;
}
