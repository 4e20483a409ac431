import type { EventEntity } from './entity.js';
import { asksForTypeOrScope, passes, passesAsStatement } from './filter/conditions.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from './filter/relationship-filter.js';
import type { Relationship } from './relationship.js';
import { asStated } from './statement.js';

/** A condition on events. */
export interface EventFilter {
  /** Of these entities; of all where null. */
  readonly of: readonly string[] | null;
  /** What the event, as far as it can, and the relationship that leads to it must be. */
  readonly filter: RelationshipFilter;
}

/**
 * Whether an event is one of those of some entities. It must meet the conditions that are not on type, ends and
 * qualifiers; and a relationship of one of these entities that passes must have it at an end, or it is one of them
 * itself and there are no such conditions.
 * @param relationships all that have the event at an end.
 */
export function eventPasses(
  event: EventEntity,
  { of, filter }: EventFilter,
  relationships: readonly Relationship[],
): boolean {
  if (!passesAsStatement(asStated(event), filter)) return false;
  const isItself = (of === null || of.includes(event.id)) && !asksForTypeOrScope(filter);
  return isItself || relationships.some((it) => isOfOne(it, of) && passes(it, filter));
}

function isOfOne(relationship: Relationship, of: readonly string[] | null): boolean {
  return passes(relationship, { ...ANY_RELATIONSHIP, touching: of });
}
