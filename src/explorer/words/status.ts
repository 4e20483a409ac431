import type { RelationshipFragment } from '../generated/operations.js';

export type Status =
  | 'said'
  | 'denied'
  | 'planned'
  | 'possible'
  | 'not-planned'
  | 'possibly-not'
  | 'unsupported';

/** What a reader must not overlook: that something is denied, planned, possible, or that no report of it stands. Null: it is said to be so. */
export const STATUS_LABELS: Readonly<Record<Status, string | null>> = {
  said: null,
  denied: 'Denied',
  planned: 'Planned',
  possible: 'Possible',
  'not-planned': 'Planned not to happen',
  'possibly-not': 'Possibly not',
  unsupported: 'Unsupported',
};

const BY_MODALITY = {
  ACTUAL: { AFFIRMED: 'said', NEGATED: 'denied' },
  PLANNED: { AFFIRMED: 'planned', NEGATED: 'not-planned' },
  POSSIBLE: { AFFIRMED: 'possible', NEGATED: 'possibly-not' },
} as const;

/** What its standing is told from; without `support`, as if a report of it stood. */
export interface HasStatus extends Pick<RelationshipFragment, 'polarity' | 'modality'> {
  readonly support?: Pick<RelationshipFragment['support'], 'citations'>;
}

/** How a relationship stands: said, denied, planned, possible, the denial of the latter two, or by no report any more. */
export function statusOf({ polarity, modality, support }: HasStatus): Status {
  return support?.citations === 0 ? 'unsupported' : BY_MODALITY[modality][polarity];
}

/** How many of some relationships are not plainly said to be so, and how they stand; empty where all are: "2 planned". */
export function statusCounts(relationships: readonly HasStatus[]): string {
  return Object.entries(STATUS_LABELS)
    .flatMap(([status, words]) => {
      const count = relationships.filter((relationship) => statusOf(relationship) === status).length;
      return words === null || count === 0 ? [] : [`${count} ${words.toLowerCase()}`];
    })
    .join(', ');
}
