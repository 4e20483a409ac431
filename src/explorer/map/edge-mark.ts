import type { ClaimFragment } from '../generated/questions.js';
import { CHECK_TABLE } from '../view/checks.js';
import { type Standing, standingOf } from '../words/standing.js';
import { isUnsupported } from '../words/support-words.js';

type Colour = 'edge' | 'denied' | 'planned' | 'possible';

/** How a relationship is drawn: no difference is told by colour alone. */
export interface EdgeMark {
  readonly colour: Colour;
  readonly line: 'solid' | 'dashed' | 'dotted';
  /** What its end looks like: an arrow; for a denial a bar; where no report of it stands, nothing. */
  readonly end: 'triangle' | 'tee' | 'none';
  /** In pixels: the more independent origins, the wider. */
  readonly width: number;
  /** Its words, after the signs of what must not be overlooked. */
  readonly label: string;
}

const BY_STANDING: Readonly<
  Record<Standing, Pick<EdgeMark, 'colour' | 'line' | 'end'> & { readonly sign: string }>
> = {
  said: { colour: 'edge', line: 'solid', end: 'triangle', sign: '' },
  denied: { colour: 'denied', line: 'solid', end: 'tee', sign: '✕ ' },
  planned: { colour: 'planned', line: 'dashed', end: 'triangle', sign: '' },
  possible: { colour: 'possible', line: 'dotted', end: 'triangle', sign: '' },
  'not-planned': { colour: 'denied', line: 'dashed', end: 'tee', sign: '✕ ' },
  'possibly-not': { colour: 'denied', line: 'dotted', end: 'tee', sign: '✕ ' },
};

const THINNEST = 1.25;
const WIDEST_AT = 4;

/** How a relationship is drawn, by its polarity, modality, support and dispute. */
export function edgeMark(claim: ClaimFragment): EdgeMark {
  const { sign, ...drawn } = BY_STANDING[standingOf(claim)];
  const unsupported = isUnsupported(claim);
  const disputed = CHECK_TABLE.disputed.finds(claim) ? '⚖ ' : '';
  const hedged = CHECK_TABLE.hedged.finds(claim) ? '≈ ' : '';
  return {
    ...drawn,
    end: unsupported ? 'none' : drawn.end,
    width: THINNEST + Math.min(claim.support.independent, WIDEST_AT),
    label: `${unsupported ? '⊘ ' : ''}${sign}${disputed}${hedged}${claim.phrase}`,
  };
}
