import { between, moved, type Point, within } from './geometry.js';
import type { FigureArrow, FigureNode } from './map-figure.js';

/** Between the tip of an arrow and what it points at. */
const GAP = 2;

/** Each arrow from where it leaves the room of its source, its name among that, to where it reaches that of its target. */
export function fitArrows(
  {
    nodes,
    arrows,
  }: {
    readonly nodes: readonly Pick<FigureNode, 'id' | 'boxes'>[];
    readonly arrows: readonly Pick<FigureArrow, 'source' | 'target'>[];
  },
  places: ReadonlyMap<string, Point>,
): readonly { readonly from: Point; readonly to: Point }[] {
  const boxes = new Map(nodes.map(({ id, boxes }) => [id, boxes]));
  return arrows.map(({ source, target }) => {
    const [a, b] = [places.get(source) ?? { x: 0, y: 0 }, places.get(target) ?? { x: 0, y: 0 }];
    const room = (id: string, place: Point, other: Point) =>
      Math.max(0, ...(boxes.get(id) ?? []).map((box) => within(place, other, moved(box, place))?.[1] ?? 0));
    const gap = GAP / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
    const [starts, ends] = [room(source, a, b) + gap, 1 - room(target, b, a) - gap];
    return starts < ends ? { from: between(a, b, starts), to: between(a, b, ends) } : { from: a, to: b };
  });
}
