import { KIND_WORDS } from '../words/kind-words.js';
import { STANDING_WORDS, type Standing } from '../words/standing.js';
import { type EdgeMark, STANDING_LINES } from './edge-mark.js';
import type { NodeMark } from './node-mark.js';
import { BORDERS, NODE_SHAPES } from './node-shape.js';
import { SIGNS } from './signs.js';

type Shape = Pick<NodeMark, 'shape' | 'border' | 'isExpanded'>;
type Line = Pick<EdgeMark, 'colour' | 'line' | 'end' | 'width'>;

/** A thing on the map, and what it means. */
export interface LegendRow {
  readonly sample: Shape | { readonly line: Line } | { readonly sign: string };
  readonly words: string;
}

interface Row extends LegendRow {
  readonly occurs: (nodes: readonly NodeMark[], edges: readonly EdgeMark[]) => boolean;
}

const USUAL_WIDTH = 2;

const KIND_ROWS = Object.keys(KIND_WORDS).map((name): Row => {
  const kind = name as keyof typeof KIND_WORDS;
  const shape = NODE_SHAPES[kind];
  return {
    sample: { shape, border: 'solid', isExpanded: false },
    words: KIND_WORDS[kind][0],
    occurs: (nodes) => nodes.some((node) => node.shape === shape),
  };
});

const EVENT_ROWS = (['PLANNED', 'POSSIBLE'] as const).map((modality): Row => {
  const border = BORDERS[modality];
  return {
    sample: { shape: NODE_SHAPES.EVENT, border, isExpanded: false },
    words: `${modality.toLowerCase()} event`,
    occurs: (nodes) => nodes.some((node) => node.border === border),
  };
});

const LINE_ROWS = Object.keys(STANDING_LINES).map((name): Row => {
  const standing = name as Standing;
  const drawn = STANDING_LINES[standing];
  return {
    sample: { line: { ...drawn, width: USUAL_WIDTH } },
    words: STANDING_WORDS[standing]?.toLowerCase() ?? 'said to be so',
    occurs: (_, edges) =>
      edges.some(
        ({ colour, line, end }) => colour === drawn.colour && line === drawn.line && end === drawn.end,
      ),
  };
});

const SIGN_ROWS = SIGNS.map(
  ({ sign, words }): Row => ({
    sample: { sign },
    words,
    occurs: (_, edges) => edges.some(({ signs }) => signs.includes(sign)),
  }),
);

/** What everything on a map means, one row each, in the order of the legend. */
const ROWS: readonly Row[] = [
  ...KIND_ROWS,
  ...EVENT_ROWS,
  {
    sample: { shape: 'ellipse', border: 'solid', isExpanded: true },
    words: 'filled: expanded, its neighbours are shown',
    occurs: (nodes) => nodes.some(({ isExpanded }) => isExpanded),
  },
  {
    sample: { sign: '+N' },
    words: 'so many more, not shown',
    occurs: (nodes) => nodes.some(({ label }) => /\n\+\d/.test(label)),
  },
  ...LINE_ROWS,
  {
    sample: { line: { colour: 'edge', line: 'solid', end: 'none', width: 5 } },
    words: 'wider: more independent origins',
    occurs: (_, edges) => new Set(edges.map(({ width }) => width)).size > 1,
  },
  ...SIGN_ROWS,
];

/** What the shapes, lines and signs on a map mean: of all that a map may have, what this one has. */
export function legendOf(nodes: readonly NodeMark[], edges: readonly EdgeMark[]): readonly LegendRow[] {
  return ROWS.filter(({ occurs }) => occurs(nodes, edges));
}
