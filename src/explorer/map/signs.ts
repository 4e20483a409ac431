import type { ClaimFragment } from '../generated/operations.js';
import { CHECK_TABLE } from '../view/checks.js';

interface Sign {
  readonly sign: string;
  /** What it means, as the legend has it. */
  readonly words: string;
  readonly marks: (claim: ClaimFragment) => boolean;
}

/** What must not be overlooked of a relationship, before its words on the map: one row a sign, in their order. */
export const SIGNS: readonly Sign[] = [
  { sign: '⊘', words: 'no report of it stands', marks: CHECK_TABLE.unsupported.finds },
  { sign: '✕', words: 'not: what follows is denied', marks: ({ polarity }) => polarity === 'NEGATED' },
  { sign: '⚖', words: 'disputed', marks: CHECK_TABLE.disputed.finds },
  { sign: '≠', words: 'contradicted', marks: CHECK_TABLE.contradicted.finds },
  { sign: '≈', words: 'hedged', marks: CHECK_TABLE.hedged.finds },
];
