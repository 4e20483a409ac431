import type { Shown } from '../view/shown.js';
import type { Point } from './geometry.js';

/** About as far apart as two names. */
const APART = 90;
const NEAREST = 70;
const ROUNDS = 30;
/** Turns such that no two of a group lie in one direction. */
const GOLDEN_ANGLE = 2.4;

/**
 * Where entities are before anything moves them, by id: those that are expanded around the middle, about each of them
 * what it alone brings, and between them what several bring. The same view gives the same places, and no two one place.
 */
export function startingPlaces({
  entities,
  relationships,
}: Pick<Shown, 'entities' | 'relationships'>): ReadonlyMap<string, Point> {
  const hubs = entities.filter(({ isExpanded }) => isExpanded).map(({ entity }) => entity.id);
  const groups = groupedByHubs(entities, relationships, new Set(hubs));
  const widest = Math.max(...groups.map(({ ids }) => radiusOf(ids.length)), APART);
  const radius = hubs.length < 2 ? 0 : widest / Math.sin(Math.PI / hubs.length);
  const hubPlaces = new Map(
    hubs.map((id, i) => [id, around({ x: 0, y: 0 }, (2 * Math.PI * i) / hubs.length, radius)]),
  );
  const places = groups.flatMap(({ of, ids }) => {
    const center = middle(of.flatMap((id) => hubPlaces.get(id) ?? []));
    return ids.map((id, i) => [id, around(center, i * GOLDEN_ANGLE, radiusOf(i + 1))] as const);
  });
  return new Map([...hubPlaces, ...spread(places)]);
}

/** Entities that are not expanded, by which of the expanded ones they are connected with. */
function groupedByHubs(
  entities: Shown['entities'],
  relationships: Shown['relationships'],
  hubs: ReadonlySet<string>,
): readonly { readonly of: readonly string[]; readonly ids: readonly string[] }[] {
  const hubsOf = new Map<string, Set<string>>();
  for (const { subject, object } of relationships)
    for (const [{ id }, other] of [
      [subject, object],
      [object, subject],
    ] as const)
      if (hubs.has(other.id)) hubsOf.set(id, (hubsOf.get(id) ?? new Set()).add(other.id));
  const groups = new Map<string, { readonly of: readonly string[]; readonly ids: string[] }>();
  for (const { entity } of entities) {
    if (hubs.has(entity.id)) continue;
    const of = [...(hubsOf.get(entity.id) ?? [])].sort();
    const group = groups.get(of.join()) ?? { of, ids: [] };
    group.ids.push(entity.id);
    groups.set(of.join(), group);
  }
  return [...groups.values()];
}

/** Moves apart what groups with one middle put onto each other. */
function spread(places: readonly (readonly [string, Point])[]): readonly (readonly [string, Point])[] {
  const points = places.map(([, { x, y }]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    for (const [i, a] of points.entries())
      for (const [j, b] of points.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= NEAREST) continue;
        // Of two in one place, each goes its own way.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(i + j), Math.sin(i + j)];
        const push = (NEAREST - distance) / 2;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
        isStill = false;
      }
    if (isStill) break;
  }
  return places.map(([id, place], i) => [id, points[i] ?? place]);
}

/** Of the disc that `count` entities take up. */
const radiusOf = (count: number) => APART * Math.sqrt(count / 2);

const around = ({ x, y }: Point, angle: number, radius: number): Point => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});

function middle(points: readonly Point[]): Point {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const count = Math.max(points.length, 1);
  return { x: sum(points.map(({ x }) => x)) / count, y: sum(points.map(({ y }) => y)) / count };
}
