import type { Entity } from '../domain/entity.js';
import type { Viewpoint } from '../domain/phrase.js';
import type { Relationship } from '../domain/relationship.js';

/** A relationship where a reader meets it: on its own, or under an entity. */
export interface SeenRelationship {
  readonly relationship: Relationship;
  /** The entity that lists it, one of its ends; null where it stands on its own. */
  readonly from: Entity | null;
}

export function onItsOwn(relationship: Relationship): SeenRelationship {
  return { relationship, from: null };
}

/** The end that the reader stands at: the subject, except where the relationship is listed under its object. */
export function viewedEnd({ relationship, from }: SeenRelationship): Viewpoint['end'] {
  return from === null || from.id === relationship.subject ? 'subject' : 'object';
}
