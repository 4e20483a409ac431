import { KIND_LABELS } from '../../text/entity-kind.js';
import { DISPLAY_LABELS, type DisplayForm } from '../view/display-form.js';
import { type EdgeMark, FORM_LINES, MARKERS } from './edge-mark.js';
import { CAPTION_SIGN } from './map-figure.js';
import type { NodeMark } from './node-mark.js';
import { BORDERS, NODE_SHAPES } from './node-shape.js';

type Shape = Pick<NodeMark, 'shape' | 'border' | 'isExpanded' | 'hue'>;
type Line = Pick<EdgeMark, 'color' | 'line' | 'end' | 'width'>;

/** A thing on the map, and what it means. */
export interface LegendRow {
  readonly sample: Shape | { readonly line: Line } | { readonly marker: string };
  readonly words: string;
}

interface Row extends LegendRow {
  readonly occurs: (nodes: readonly NodeMark[], edges: readonly EdgeMark[]) => boolean;
}

const USUAL_WIDTH = 2;

const KIND_ROWS = Object.keys(KIND_LABELS).map((name): Row => {
  const kind = name as keyof typeof KIND_LABELS;
  const shape = NODE_SHAPES[kind];
  return {
    sample: { shape, border: 'solid', isExpanded: false, hue: null },
    words: KIND_LABELS[kind][0],
    occurs: (nodes) => nodes.some((node) => node.shape === shape),
  };
});

const EVENT_ROWS = (['PLANNED', 'POSSIBLE'] as const).map((modality): Row => {
  const border = BORDERS[modality];
  return {
    sample: { shape: NODE_SHAPES.EVENT, border, isExpanded: false, hue: null },
    words: `${modality.toLowerCase()} event`,
    occurs: (nodes) => nodes.some((node) => node.border === border),
  };
});

const LINE_ROWS = Object.keys(FORM_LINES).map((name): Row => {
  const form = name as DisplayForm;
  const drawn = FORM_LINES[form];
  return {
    sample: { line: { ...drawn, width: USUAL_WIDTH } },
    words: DISPLAY_LABELS[form].toLowerCase(),
    occurs: (_, edges) =>
      edges.some(({ color, line, end }) => color === drawn.color && line === drawn.line && end === drawn.end),
  };
});

const MARKER_ROWS = MARKERS.map(
  ({ marker, words }): Row => ({
    sample: { marker },
    words,
    occurs: (_, edges) => edges.some(({ markers }) => markers.includes(marker)),
  }),
);

/** What everything on a map means, one row each, in the order of the legend. */
const ROWS: readonly Row[] = [
  ...KIND_ROWS,
  ...EVENT_ROWS,
  {
    sample: { shape: 'ellipse', border: 'solid', isExpanded: true, hue: null },
    words: 'ring: expanded, with its neighbors',
    occurs: (nodes) => nodes.some(({ isExpanded }) => isExpanded),
  },
  {
    sample: { marker: '+N' },
    words: 'N more neighbors, not shown',
    occurs: (nodes) => nodes.some(({ label }) => /\n\+\d/.test(label)),
  },
  {
    sample: { marker: '+N' },
    words: 'N more relationships between the two',
    occurs: (_, edges) => edges.some(({ label }) => / \+\d+$/.test(label)),
  },
  ...LINE_ROWS,
  {
    sample: { line: { color: 'edge', line: 'solid', end: 'none', width: 5 } },
    words: 'wider: more independent origins',
    occurs: (_, edges) => new Set(edges.map(({ width }) => width)).size > 1,
  },
  ...MARKER_ROWS,
  {
    sample: { marker: CAPTION_SIGN },
    words: 'note of the author',
    occurs: (nodes, edges) => [...nodes, ...edges].some(({ label }) => label.includes(CAPTION_SIGN)),
  },
];

/** What the shapes, lines and markers on a map mean: of all that a map may have, what this one has. */
export function legendOf(nodes: readonly NodeMark[], edges: readonly EdgeMark[]): readonly LegendRow[] {
  return ROWS.filter(({ occurs }) => occurs(nodes, edges)).map((row) => inHue(row, nodes));
}

/** The sample of a kind, in the color of the first of that kind, where all of it have one color. */
function inHue(row: LegendRow, nodes: readonly NodeMark[]): LegendRow {
  const { sample, words } = row;
  if (!('shape' in sample) || sample.isExpanded) return { sample, words };
  const hues = new Set(nodes.filter(({ shape }) => shape === sample.shape).map(({ hue }) => hue));
  const [hue = null, ...more] = hues;
  return { sample: { ...sample, hue: more.length > 0 ? null : hue }, words };
}
