import type { EntityKind } from '../generated/operations.js';

/** What one of a kind is called, and several; in the order in which kinds are listed. */
export const KIND_WORDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  PERSON: ['person', 'people'],
  GROUP: ['group', 'groups'],
  ORGANIZATION: ['organization', 'organizations'],
  PLACE: ['place', 'places'],
  EVENT: ['event', 'events'],
  WORK: ['work', 'works'],
  TOPIC: ['topic', 'topics'],
};
