import type { EntityKind, Modality } from '../generated/operations.js';

/** The outline of each kind, by Cytoscape's name. */
export const NODE_SHAPES = {
  PERSON: 'ellipse',
  GROUP: 'octagon',
  ORGANIZATION: 'round-rectangle',
  PLACE: 'triangle',
  EVENT: 'diamond',
  WORK: 'rectangle',
  TOPIC: 'hexagon',
} as const satisfies Readonly<Record<EntityKind, string>>;

export type NodeShape = (typeof NODE_SHAPES)[EntityKind];

/** How a line is drawn, by Cytoscape's name. */
export type Line = 'solid' | 'dashed' | 'dotted';

/** Lengths of dashes and gaps, as SVG takes them; none: one line. */
export const DASHES: Readonly<Record<Line, string>> = {
  solid: 'none',
  dashed: '7 5',
  dotted: '1.5 4',
};

/** The line around an event, as that of a relationship: what is only planned or possible never looks like what took place. */
export const BORDERS = {
  ACTUAL: 'solid',
  PLANNED: 'dashed',
  POSSIBLE: 'dotted',
} as const satisfies Readonly<Record<Modality, Line>>;

/** The corners of an outline in a box of 2 by 2 around the origin; null where it is round. */
export const CORNERS: Readonly<Record<NodeShape, readonly (readonly [number, number])[] | null>> = {
  ellipse: null,
  octagon: corners(8, Math.PI / 8),
  'round-rectangle': null,
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: corners(4, 0),
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  hexagon: corners(6, 0),
};

function corners(count: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}
