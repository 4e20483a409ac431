import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { fitArrows } from './fit-arrows.js';
import { type Box, bounds, moved, type Point, within } from './geometry.js';
import { placeLabels } from './place-labels.js';

/** What is to be arranged: an entity with its name. */
export interface Body {
  readonly id: string;
  /** The room that it takes, from its place; the name is below it. */
  readonly boxes: readonly Box[];
  /** Where it is before anything moves it. */
  readonly start: Point;
  /** It stays there. */
  readonly isFixed: boolean;
}

export interface Link {
  readonly source: string;
  readonly target: string;
  /** The room that its words take; none: 0. */
  readonly width: number;
  readonly height: number;
}

interface Mover {
  readonly id: string;
  readonly box: Box;
  readonly isFixed: boolean;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

const TICKS = 250;
const ROUNDS = 80;
const MARGIN = 10;
/** Between the two ends of an arrow, beside its words. */
const SHORTEST = 50;
const MOST_GROWTH = 10;
const GROWTH = 1.1;

/** How strongly things push each other away: each is tried, and the result kept whose words are largest in the room. */
const REPULSIONS = [300, 550, 900];
/** Of more, one is tried. */
const MOST_TRIED = 60;

/**
 * Where things go so that no name covers another, arrows pass by the names of others where they can, and their words have room.
 * What is fixed stays; where nothing is, the whole grows until all words fit. The same input gives the same places.
 * @param aspect width by height of the room that there is.
 */
export function arrange(
  bodies: readonly Body[],
  links: readonly Link[],
  aspect: number,
): ReadonlyMap<string, Point> {
  const tried = (bodies.length > MOST_TRIED ? REPULSIONS.slice(-1) : REPULSIONS).map((repulsion) =>
    arranged(bodies, links, aspect, repulsion),
  );
  const best = tried.toSorted((a, b) => sizeOf(a, aspect) - sizeOf(b, aspect))[0] ?? [];
  return new Map(best.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** The height of the smallest room of that aspect that holds all. */
function sizeOf(movers: readonly Mover[], aspect: number): number {
  const { width, height } = bounds(movers.map((mover) => moved(mover.box, mover)));
  return Math.max(height, width / aspect);
}

function arranged(
  bodies: readonly Body[],
  links: readonly Link[],
  aspect: number,
  repulsion: number,
): readonly Mover[] {
  const movers = bodies.map(moverOf);
  const known = new Map(movers.map((mover) => [mover.id, mover]));
  const degree = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const strain = Math.sqrt(Math.max(aspect, 0.2));
  forceSimulation(movers)
    .force(
      'link',
      forceLink<Mover, LinkOfMovers>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(({ width, height }) => SHORTEST + Math.max(width, height))
        .strength(({ source, target }) => {
          const ends = [source, target] as unknown as readonly Mover[];
          return 0.7 / Math.min(...ends.map(({ id }) => degree.get(id) ?? 1));
        }),
    )
    .force('apart', forceManyBody<Mover>().strength(-repulsion).distanceMax(700))
    .force('x', forceX<Mover>(0).strength(0.06 / strain))
    .force('y', forceY<Mover>(0).strength(0.06 * strain))
    .stop()
    .tick(TICKS);
  const pairs = links.flatMap(({ source, target }) => {
    const [from, to] = [known.get(source), known.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  const isFree = !movers.some(({ isFixed }) => isFixed);
  for (let i = 0; isFree && i < FILLINGS; i++) {
    fillRoom(movers, aspect);
    settle(movers, pairs);
  }
  if (!isFree) settle(movers, pairs);
  if (isFree) growUntilWordsFit(bodies, movers, links, known, pairs);
  return movers;
}

/** The simulation puts the movers in place of their ids. */
type LinkOfMovers = { source: string; target: string; width: number; height: number };

const FILLINGS = 3;
const MOST_STRAIN = 1.6;

/** Forces arrange things about as wide as tall; the room is not. */
function fillRoom(movers: readonly Mover[], aspect: number): void {
  const all = bounds(movers.map((mover) => moved(mover.box, mover)));
  const strain = Math.sqrt((aspect * all.height) / all.width);
  const by = Math.min(Math.max(strain, 1 / MOST_STRAIN), MOST_STRAIN);
  for (const mover of movers) {
    mover.x *= by;
    mover.y /= by;
  }
}

function moverOf({ id, boxes, start, isFixed }: Body): Mover {
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN / 2;
  const right = Math.max(...boxes.map((box) => box.left + box.width)) + MARGIN / 2;
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN / 2;
  const bottom = Math.max(...boxes.map((box) => box.top + box.height)) + MARGIN / 2;
  const box = { left, top, width: right - left, height: bottom - top };
  return { id, box, isFixed, ...start, ...(isFixed ? { fx: start.x, fy: start.y } : {}) };
}

type Pair = { readonly from: Mover; readonly to: Mover };

/** Pushes apart what covers each other, and off the arrows that pass through it. */
function settle(movers: readonly Mover[], pairs: readonly Pair[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    // An arrow that cannot be left alone must not keep names on each other: the last rounds are theirs.
    if (round < ROUNDS * 0.75)
      for (const { from, to } of pairs)
        for (const mover of movers)
          if (mover !== from && mover !== to && pushOffLine(mover, from, to)) isStill = false;
    for (let i = 0; i < movers.length; i++)
      for (let j = i + 1; j < movers.length; j++)
        if (pushApart(movers[i] as Mover, movers[j] as Mover)) isStill = false;
    if (isStill) break;
  }
}

function pushApart(a: Mover, b: Mover): boolean {
  const [p, q] = [a.box, b.box];
  const x = Math.min(a.x + p.left + p.width, b.x + q.left + q.width) - Math.max(a.x + p.left, b.x + q.left);
  if (x <= 0) return false;
  const y = Math.min(a.y + p.top + p.height, b.y + q.top + q.height) - Math.max(a.y + p.top, b.y + q.top);
  if (y <= 0) return false;
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  const by = x < y ? { x: a.x <= b.x ? -x : x, y: 0 } : { x: 0, y: a.y <= b.y ? -y : y };
  push(a, by.x * share, by.y * share);
  push(b, -by.x * share, -by.y * share);
  return true;
}

function pushOffLine(mover: Mover, from: Point, to: Point): boolean {
  const box = moved(mover.box, mover);
  const inside = within(from, to, box);
  if (inside === null) return false;
  const middle = (inside[0] + inside[1]) / 2;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const side = (center.x - from.x - dx * middle) * -dy + (center.y - from.y - dy * middle) * dx < 0 ? -1 : 1;
  push(mover, (side * -dy * 6) / length, (side * dx * 6) / length);
  return true;
}

function push(mover: Mover, x: number, y: number): void {
  if (mover.isFixed) return;
  mover.x += x;
  mover.y += y;
}

function growUntilWordsFit(
  bodies: readonly Body[],
  movers: readonly Mover[],
  links: readonly Link[],
  known: ReadonlyMap<string, Mover>,
  pairs: readonly Pair[],
): void {
  for (let i = 0; i < MOST_GROWTH; i++) {
    const boxes = bodies.flatMap(({ id, boxes }) => {
      const place = known.get(id);
      return place ? boxes.map((box) => moved(box, place)) : [];
    });
    const lines = fitArrows({ nodes: bodies, arrows: links }, known).map((line, n) => ({
      ...line,
      width: links[n]?.width ?? 0,
      height: links[n]?.height ?? 0,
    }));
    if (placeLabels(lines, boxes).covering === 0) return;
    for (const mover of movers) {
      mover.x *= GROWTH;
      mover.y *= GROWTH;
    }
    settle(movers, pairs);
  }
}
