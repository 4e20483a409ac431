import type { Entity } from '../domain/entity.js';
import type { EntityOf } from './hop-sentence.js';

/** Reads entities as `entityOf` does; one that shares its name with another among these has its id behind it. */
export function toldApart(among: readonly string[], entityOf: EntityOf): EntityOf {
  return async (id) => {
    const [entity, others] = await Promise.all([entityOf(id), Promise.all(among.map(entityOf))]);
    return hasNamesake(entity, others) ? { ...entity, name: `${entity.name} (${id})` } : entity;
  };
}

type Named = Pick<Entity, 'id' | 'name'>;

const hasNamesake = ({ id, name }: Named, others: readonly Named[]): boolean =>
  others.some((other) => other.name === name && other.id !== id);

/** The names of some entities by their ids, told apart in the same way. */
export function namesToldApart(entities: readonly Named[]): (entity: Named) => string {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, name } of entities) idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id));
  return ({ id, name }) => ((idsByName.get(name)?.size ?? 0) > 1 ? `${name} (${id})` : name);
}
