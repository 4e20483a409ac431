import type { QualifierRole } from '../generated/operations.js';

/** What others are to a relationship, as the label of a row. */
export const ROLE_WORDS: Readonly<Record<QualifierRole, string>> = {
  ADDRESSEE: 'Directed to',
  AFTER: 'After (order in time, no cause)',
  BENEFICIARY: 'For',
  CAUSE: 'Because of, as the source says',
  CONDITION: 'On condition of',
  MEDIUM: 'In or through',
  OCCASION: 'On the occasion of',
  ON_BEHALF_OF: 'On behalf of',
  PLACE: 'Where',
  PURPOSE: 'To what end',
  REACTION_TO: 'In reaction to',
  ROLE: 'As',
  TOPIC: 'About',
};
