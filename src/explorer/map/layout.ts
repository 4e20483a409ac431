import { arrange, type Body } from './arrange.js';
import type { Point } from './geometry.js';
import type { MapFigure } from './map-figure.js';

/** The page is blocked while things are arranged: more of them keep the places that they start from. */
const MOST_ARRANGED = 150;
/** With more, words cover the lines: then only those next to what is selected have them. */
export const MOST_LABELED = 40;
/** Turns such that no two newcomers lie in one direction. */
const GOLDEN_ANGLE = 2.4;
const BESIDE = 110;

export const isLabeled = ({ arrows }: Pick<MapFigure, 'arrows'>): boolean => arrows.length <= MOST_LABELED;

export const isCrowded = ({ nodes }: Pick<MapFigure, 'nodes'>): boolean => nodes.length > MOST_ARRANGED;

/**
 * Where each entity goes, by id. What has a place keeps it; only what is new is arranged, beside what it is connected with.
 * @param starts where each is before anything moves it; see `startingPlaces`.
 * @param aspect width by height of the room that there is.
 */
export function layout(
  figure: MapFigure,
  places: ReadonlyMap<string, Point>,
  starts: ReadonlyMap<string, Point>,
  aspect: number,
): ReadonlyMap<string, Point> {
  const { nodes, arrows } = figure;
  const kept = nodes.filter(({ id }) => places.has(id));
  const startOf = (id: string, i: number): Point =>
    places.get(id) ??
    (kept.length === 0 ? starts.get(id) : besideNeighbor(id, i, arrows, places)) ?? { x: i, y: 0 };
  const bodies = nodes.map(
    ({ id, boxes }, i): Body => ({ id, boxes, start: startOf(id, i), isFixed: places.has(id) }),
  );
  if (isCrowded(figure) || kept.length === nodes.length)
    return new Map(bodies.map(({ id, start }) => [id, start]));
  return arrange(bodies, linksOf(figure, isLabeled(figure)), aspect);
}

/** Arranges all of it, with the words of all its arrows; a crowd has the places that it starts from. */
export function arrangeFigure(
  figure: MapFigure,
  starts: ReadonlyMap<string, Point>,
  aspect: number,
): ReadonlyMap<string, Point> {
  if (isCrowded(figure)) return starts;
  const bodies = figure.nodes.map(
    ({ id, boxes }, i): Body => ({ id, boxes, start: starts.get(id) ?? { x: i, y: 0 }, isFixed: false }),
  );
  return arrange(bodies, linksOf(figure, true), aspect);
}

const linksOf = ({ arrows }: MapFigure, hasWords: boolean) =>
  arrows.map(({ source, target, words }) => ({
    ...{ source, target },
    width: hasWords ? words.width : 0,
    height: hasWords ? words.height : 0,
  }));

function besideNeighbor(
  id: string,
  i: number,
  arrows: MapFigure['arrows'],
  places: ReadonlyMap<string, Point>,
): Point | undefined {
  const neighbors = arrows.flatMap(({ source, target }) =>
    source === id ? (places.get(target) ?? []) : target === id ? (places.get(source) ?? []) : [],
  );
  const center = neighbors[0];
  return (
    center && {
      x: center.x + BESIDE * Math.cos(i * GOLDEN_ANGLE),
      y: center.y + BESIDE * Math.sin(i * GOLDEN_ANGLE),
    }
  );
}
