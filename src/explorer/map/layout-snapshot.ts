import type { EdgeMark } from './edge-mark.js';
import type { NodeMark } from './node-mark.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Point, NodeMark {}

/** Its label is empty where the map shows none. */
export interface PlacedEdge extends EdgeMark {
  readonly from: Point;
  readonly to: Point;
  /** Through which it bends; none: a straight line. */
  readonly bend: Point | null;
  readonly middle: Point;
}

/** The map as it is on the screen, wherever Cytoscape placed things. */
export interface LayoutSnapshot {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}
