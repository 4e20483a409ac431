import type { Entity } from '../domain/entity.js';

/** The names of some entities, in their order; those of one name have their ids behind it. */
export function namesToldApart(entities: readonly Pick<Entity, 'id' | 'name'>[]): string[] {
  return entities.map(({ id, name }) =>
    entities.some((other) => other.name === name && other.id !== id) ? `${name} (${id})` : name,
  );
}
