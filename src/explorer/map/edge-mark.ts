import type { ClaimFragment } from '../generated/operations.js';
import { type Standing, standingOf } from '../words/standing.js';
import type { Line } from './node-shape.js';
import { SIGNS } from './signs.js';

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

/** The line of each standing: no two are alike, and none differs by its colour alone. */
export const STANDING_LINES: Readonly<Record<Standing, Pick<EdgeMark, 'colour' | 'line' | 'end'>>> = {
  said: { colour: 'edge', line: 'solid', end: 'triangle' },
  denied: { colour: 'denied', line: 'solid', end: 'tee' },
  planned: { colour: 'planned', line: 'dashed', end: 'triangle' },
  possible: { colour: 'possible', line: 'dotted', end: 'triangle' },
  'not-planned': { colour: 'denied', line: 'dashed', end: 'tee' },
  'possibly-not': { colour: 'denied', line: 'dotted', end: 'tee' },
  unsupported: { colour: 'edge', line: 'solid', end: 'none' },
};

const THINNEST = 1.25;
const WIDEST_AT = 4;

/** How a relationship is drawn, by its polarity, modality, support and dispute. */
export function edgeMark(claim: ClaimFragment): EdgeMark {
  const signs = SIGNS.filter(({ marks }) => marks(claim)).map(({ sign }) => sign);
  return {
    ...STANDING_LINES[standingOf(claim)],
    width: THINNEST + Math.min(claim.support.independent, WIDEST_AT),
    signs: signs.join(' '),
    label: [...signs, claim.phrase].join(' '),
  };
}
