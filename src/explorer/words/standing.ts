import type { ClaimFragment } from '../generated/operations.js';

export type Standing =
  | 'said'
  | 'denied'
  | 'planned'
  | 'possible'
  | 'not-planned'
  | 'possibly-not'
  | 'unsupported';

/** What a reader must not overlook: that something is denied, planned, possible, or that no report of it stands. Null: it is said to be so. */
export const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  said: null,
  denied: 'Said not to be so',
  planned: 'Planned',
  possible: 'Possible',
  'not-planned': 'Planned not to be',
  'possibly-not': 'Possibly not',
  unsupported: 'Without support',
};

const BY_MODALITY = {
  ACTUAL: { AFFIRMED: 'said', NEGATED: 'denied' },
  PLANNED: { AFFIRMED: 'planned', NEGATED: 'not-planned' },
  POSSIBLE: { AFFIRMED: 'possible', NEGATED: 'possibly-not' },
} as const;

/** What its standing is told from; without `support`, as if a report of it stood. */
export interface Standable extends Pick<ClaimFragment, 'polarity' | 'modality'> {
  readonly support?: Pick<ClaimFragment['support'], 'citations'>;
}

/** How a relationship stands: said, denied, planned, possible, the denial of the latter two, or by no report any more. */
export function standingOf({ polarity, modality, support }: Standable): Standing {
  return support?.citations === 0 ? 'unsupported' : BY_MODALITY[modality][polarity];
}

/** How many of some relationships are not plainly said to be so, and how they stand; empty where all are: "2 planned". */
export function standingsWords(claims: readonly Standable[]): string {
  return Object.entries(STANDING_WORDS)
    .flatMap(([standing, words]) => {
      const count = claims.filter((claim) => standingOf(claim) === standing).length;
      return words === null || count === 0 ? [] : [`${count} ${words.toLowerCase()}`];
    })
    .join(', ');
}
