import type { EntityKind } from './entity-kind.js';

/** What may be in the middle of a path: to have a place, a group, a work or a topic in common is no connection. */
export const WAYPOINT_KINDS: readonly EntityKind[] = ['Person', 'Organization', 'Event'];
