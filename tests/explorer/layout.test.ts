import { describe, expect, it } from 'vitest';
import { fitArrows } from '../../src/explorer/map/fit-arrows.js';
import { boxAround, moved, overlap, type Point } from '../../src/explorer/map/geometry.js';
import { isLabeled, layout } from '../../src/explorer/map/layout.js';
import { mapFigure } from '../../src/explorer/map/map-figure.js';
import { placeLabels } from '../../src/explorer/map/place-labels.js';
import { startingPlaces } from '../../src/explorer/map/starting-places.js';
import type { Shown } from '../../src/explorer/view/shown.js';
import { BOARDS } from './boards.js';

const ASPECT = 2;
const figureOf = (shown: Shown) => mapFigure(shown, { coloring: 'kind', weightOf: () => 0 });
const placed = (shown: Shown, kept: ReadonlyMap<string, Point> = new Map()) =>
  layout(figureOf(shown), kept, startingPlaces(shown), ASPECT);

/** The pairs of names, outlines and verbs of a map that cover each other. */
function covered(shown: Shown): string[] {
  const figure = figureOf(shown);
  const places = placed(shown);
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: 0 };
  const names = figure.nodes.flatMap(({ id, boxes }) =>
    boxes.map((box) => ({ of: id, box: moved(box, at(id)) })),
  );
  const lines = fitArrows(figure, places).map((line, i) => ({
    ...line,
    width: figure.arrows[i]?.words.width ?? 0,
    height: figure.arrows[i]?.words.height ?? 0,
  }));
  const labels = isLabeled(figure)
    ? placeLabels(
        lines,
        names.map(({ box }) => box),
      ).places
    : [];
  const verbs = labels.map((place, i) => ({
    of: figure.arrows[i]?.id ?? '',
    box: boxAround(place, lines[i]?.width ?? 0, lines[i]?.height ?? 0),
  }));
  const all = [...names, ...verbs];
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (a.of !== b.of && overlap(a.box, b.box) ? [`${a.of} and ${b.of}`] : [])),
  );
}

describe('where things go on a map', () => {
  it.each(BOARDS)('covers no name and no verb: $title', (shown) => {
    expect(covered(shown)).toEqual([]);
  });

  it('is the same for the same view', () => {
    for (const shown of BOARDS.slice(0, 8)) expect([...placed(shown)]).toEqual([...placed(shown)]);
  });

  it('stays for what has a place, and is near what it is connected with for what is new', () => {
    const shown = BOARDS[10];
    if (shown === undefined) throw new Error('Expected a board.');
    const before = placed(shown);
    const newcomer = 'e20';
    const kept = new Map([...before].filter(([id]) => id !== newcomer));
    const after = placed(shown, kept);
    for (const [id, place] of kept) expect(after.get(id)).toEqual(place);
    expect(after.get(newcomer)).toBeDefined();
    expect([...kept.values()]).not.toContainEqual(after.get(newcomer));
  });
});
