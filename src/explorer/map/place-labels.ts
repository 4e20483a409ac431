import { type Box, between, boxAround, overlap, type Point, within } from './geometry.js';

/** An arrow and the room that its words take. */
export interface LabeledLine {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly height: number;
}

/** Where on its line a label may be, the middle first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const GAP = 3;

export interface PlacedLabels {
  /** The middle of each label, in the order of the lines. */
  readonly places: readonly Point[];
  /** How many of them cover something for want of room. */
  readonly covering: number;
}

/**
 * Puts each label onto its line, where it covers none of the boxes and none of the labels before it, and as few other lines as
 * can be. The shortest lines choose first: they have least choice.
 */
export function placeLabels(lines: readonly LabeledLine[], boxes: readonly Box[]): PlacedLabels {
  const places: Point[] = lines.map(({ from, to }) => between(from, to, 0.5));
  const taken: Box[] = [...boxes];
  let covering = 0;
  const length = ({ from, to }: LabeledLine) => Math.hypot(to.x - from.x, to.y - from.y);
  const order = [...lines.entries()].sort(([, a], [, b]) => length(a) - length(b));
  for (const [i, line] of order) {
    if (line.width === 0) continue;
    let best: { readonly place: Point; readonly box: Box; readonly cost: number } | null = null;
    for (const [rank, t] of PLACES.entries()) {
      const place = between(line.from, line.to, t);
      const box = boxAround(place, line.width + 2 * GAP, line.height + 2 * GAP);
      const covered = count(taken, (other) => overlap(box, other));
      const crossed = count(lines, (other) => other !== line && within(other.from, other.to, box) !== null);
      const cost = covered * 1_000 + crossed * 10 + rank;
      if (best === null || cost < best.cost) best = { place, box, cost };
      if (cost === rank) break;
    }
    if (best === null) continue;
    if (best.cost >= 1_000) covering++;
    places[i] = best.place;
    taken.push(best.box);
  }
  return { places, covering };
}

function count<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let found = 0;
  for (const one of all) if (holds(one)) found++;
  return found;
}
