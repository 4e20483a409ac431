import type { ClaimFragment } from '../generated/questions.js';
import { CHECK_TABLE } from '../view/checks.js';
import { type Standing, standingOf } from '../words/standing.js';
import type { Line } from './node-shape.js';

type Colour = 'edge' | 'denied' | 'planned' | 'possible';

/** How a relationship is drawn: no difference is told by colour alone. */
export interface EdgeMark {
  readonly colour: Colour;
  readonly line: Line;
  /** What its end looks like: an arrow; for a denial a bar; where no report of it stands, nothing. */
  readonly end: 'triangle' | 'tee' | 'none';
  /** In pixels: the more independent origins, the wider. */
  readonly width: number;
  /** Of what must not be overlooked, also where the map has no room for words. */
  readonly signs: string;
  /** Its words, after the signs. */
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
  unsupported: { colour: 'edge', line: 'solid', end: 'none', sign: '⊘ ' },
};

const SIGNS = [
  ['disputed', '⚖ '],
  ['contradicted', '≠ '],
  ['hedged', '≈ '],
] as const;

const THINNEST = 1.25;
const WIDEST_AT = 4;

/** How a relationship is drawn, by its polarity, modality, support and dispute. */
export function edgeMark(claim: ClaimFragment): EdgeMark {
  const { sign, ...drawn } = BY_STANDING[standingOf(claim)];
  const checked = SIGNS.flatMap(([check, mark]) => (CHECK_TABLE[check].finds(claim) ? [mark] : []));
  const signs = `${sign}${checked.join('')}`;
  return {
    ...drawn,
    width: THINNEST + Math.min(claim.support.independent, WIDEST_AT),
    signs: signs.trimEnd(),
    label: `${signs}${claim.phrase}`,
  };
}
