import type { RelationshipFragment, SpanFragment } from '../generated/operations.js';
import type { ShownEntity } from './shown.js';

/** An event or a relationship with its date. */
export type Moment =
  | { readonly when: SpanFragment; readonly event: ShownEntity }
  | { readonly when: SpanFragment; readonly relationship: RelationshipFragment };

/**
 * The events and relationships that have a date, by the first day that they may be of, then by the last; those whose
 * first day is open come first: they began before all that is told.
 */
export function inTime(
  entities: readonly ShownEntity[],
  relationships: readonly RelationshipFragment[],
): Moment[] {
  const moments: Moment[] = [
    ...entities.flatMap((event) => (event.when === null ? [] : [{ when: event.when, event }])),
    ...relationships.flatMap((relationship) =>
      relationship.when === null ? [] : [{ when: relationship.when, relationship }],
    ),
  ];
  const key = ({ when }: Moment) => `${when.earliest ?? firstSeen(when) ?? ''} ${when.latest ?? '9'}`;
  return moments.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Of a state that was only seen to hold: when. */
function firstSeen({ asOf }: SpanFragment): string | null {
  return /\d{4}(-\d{2}){0,2}/.exec(asOf ?? '')?.[0] ?? null;
}
