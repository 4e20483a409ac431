import type { QualifierRole } from '../domain/relationship.js';
import { type Named, type Sayable, sentence } from './sentence.js';

/** What others are to a relationship, as the label of a row. */
export const ROLE_LABELS: Readonly<Record<QualifierRole, string>> = {
  ADDRESSEE: 'Directed to',
  AFTER: 'After (order in time, no cause)',
  BENEFICIARY: 'For',
  BY_WAY_OF: 'By way of',
  CAUSE: 'Because of, as the source says',
  CONDITION: 'On condition of',
  MEDIUM: 'In or through',
  OCCASION: 'On the occasion of',
  ON_BEHALF_OF: 'On behalf of',
  PLACE: 'Where',
  PURPOSE: 'Purpose',
  REACTION_TO: 'In reaction to',
  REALIZES: 'Carries out the plan',
  ROLE: 'As',
  TOPIC: 'About',
};

export interface QualifierLike<Entity extends Named = Named> {
  readonly entities: readonly Entity[];
  readonly relationships: readonly Sayable<Entity>[];
}

/** All that fill a role, in words: "Northbridge Council; Ada Okafor met Bruno Lindqvist". @param label as in `sentence`. */
export function formatQualifier<Entity extends Named>(
  { entities, relationships }: QualifierLike<Entity>,
  label: (entity: Entity) => string = ({ name }) => name,
): string {
  return [...entities.map(label), ...relationships.map((one) => sentence(one, label))].join('; ');
}
