import type { RelationshipFragment } from '../generated/operations.js';
import type { Bundle } from '../view/bundle.js';
import { CHECK_TABLE } from '../view/checks.js';
import { type DisplayForm, displayFormOf } from '../view/display-form.js';
import type { Line } from './node-shape.js';

type Color = 'edge' | 'denied' | 'planned' | 'possible';

/** How a relationship is drawn: no difference is shown by color alone. */
export interface EdgeMark {
  readonly color: Color;
  readonly line: Line;
  /** What its end looks like: an arrow; for a denial a bar; where it is unsupported, nothing. */
  readonly end: 'triangle' | 'tee' | 'none';
  /** In pixels: the more independent origins, the wider. */
  readonly width: number;
  /** Of what must not be overlooked, also where the map has no room for words. */
  readonly markers: string;
  /** Its words, after the markers. */
  readonly label: string;
}

/** The line of each form: no two are alike, and none differs by its color alone. */
export const FORM_LINES: Readonly<Record<DisplayForm, Pick<EdgeMark, 'color' | 'line' | 'end'>>> = {
  affirmed: { color: 'edge', line: 'solid', end: 'triangle' },
  negated: { color: 'denied', line: 'solid', end: 'tee' },
  planned: { color: 'planned', line: 'dashed', end: 'triangle' },
  possible: { color: 'possible', line: 'dotted', end: 'triangle' },
  'planned-not': { color: 'denied', line: 'dashed', end: 'tee' },
  'possibly-not': { color: 'denied', line: 'dotted', end: 'tee' },
  unsupported: { color: 'edge', line: 'dotted', end: 'none' },
};

const THINNEST = 1.25;
const WIDEST_AT = 4;

/** How a relationship is drawn, by its polarity, modality, support and dispute. */
export function edgeMark(relationship: RelationshipFragment): EdgeMark {
  const markers = MARKERS.filter(({ holds }) => holds(relationship)).map(({ marker }) => marker);
  return {
    ...FORM_LINES[displayFormOf(relationship)],
    width: THINNEST + Math.min(relationship.support.independent, WIDEST_AT),
    markers: markers.join(' '),
    label: [...markers, relationship.phrase].join(' '),
  };
}

interface Marker {
  readonly marker: string;
  /** What it means, as the legend has it. */
  readonly words: string;
  readonly holds: (relationship: RelationshipFragment) => boolean;
}

/** What must not be overlooked of a relationship, before its words on the map: one row a marker, in their order. */
export const MARKERS: readonly Marker[] = [
  { marker: '⊘', words: 'no evidence counts', holds: CHECK_TABLE.unsupported.holds },
  { marker: '✕', words: 'negated', holds: ({ polarity }) => polarity === 'NEGATED' },
  { marker: '⚖', words: 'disputed', holds: CHECK_TABLE.disputed.holds },
  { marker: '≠', words: 'contradicted', holds: CHECK_TABLE.contradicted.holds },
  { marker: '≈', words: 'hedged', holds: CHECK_TABLE.hedged.holds },
];

/** How all relationships of a pair are drawn: one arrow. */
export interface BundleMark extends EdgeMark {
  /** What its start looks like: an arrow where some of them go the other way. */
  readonly start: 'triangle' | 'none';
}

/** The line of the most telling one, the markers of all, and how many more there are: "advocated for +3". */
export function bundleMark({ source, relationships }: Bundle): BundleMark {
  const [lead, ...rest] = relationships;
  const mark = edgeMark(lead);
  const markers = MARKERS.filter(({ holds }) => relationships.some(holds)).map(({ marker }) => marker);
  const isBothWays = rest.some(
    (one) => one.subject.id !== source && FORM_LINES[displayFormOf(one)].end === 'triangle',
  );
  return {
    ...mark,
    start: isBothWays && mark.end === 'triangle' ? 'triangle' : 'none',
    markers: markers.join(' '),
    label: rest.length === 0 ? mark.label : `${mark.label} +${rest.length}`,
  };
}
