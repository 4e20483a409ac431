import type { Entity } from '../../domain/entity.js';
import { entitySortValue } from '../../domain/entity-order.js';
import type { Pausable } from '../../domain/pausable.js';
import { type Ordering, orderingOf } from './ordering.js';

/** The better connected first. @param byId entities sorted by id. @param degrees see `degreesOf`. */
export function mostConnected(
  byId: readonly Entity[],
  degrees: ReadonlyMap<string, number>,
): Pausable<Ordering<Entity>> {
  return orderingOf(byId, ({ id }) => entitySortValue('MOST_CONNECTED_FIRST', degrees.get(id) ?? 0));
}
