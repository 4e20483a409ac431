import type { EntityLineFragment, RelationshipFragment } from '../generated/operations.js';

/** The ends of a relationship in the direction in which its phrase reads. */
export function readAs({
  subject,
  object,
  other,
}: Pick<RelationshipFragment, 'subject' | 'object' | 'other'>): {
  readonly from: EntityLineFragment;
  readonly to: EntityLineFragment;
} {
  return { from: other.id === object.id ? subject : object, to: other };
}

/** The relationship as a sentence without its full stop. */
export function sentenceOf(
  relationship: Pick<RelationshipFragment, 'subject' | 'object' | 'other' | 'phrase'>,
): string {
  const { from, to } = readAs(relationship);
  return `${from.label} ${relationship.phrase} ${to.label}`;
}
