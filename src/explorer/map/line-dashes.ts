import type { Line } from './node-shape.js';

/** Lengths of dashes and gaps, as SVG takes them; none: one line. */
export const DASHES: Readonly<Record<Line, string>> = {
  solid: 'none',
  dashed: '7 5',
  dotted: '1.5 4',
};
