import type { Core, ElementDefinition } from 'cytoscape';
import { fitArrows } from './fit-arrows.js';
import { between, moved, type Point } from './geometry.js';
import { isLabeled } from './layout.js';
import { boxesOf, type FigureNode, type MapFigure, NAME } from './map-figure.js';
import { placeLabels } from './place-labels.js';
import type { TextBox } from './text-box.js';

/** A figure as Cytoscape takes it. An entity and a pair of entities have different ids. */
export const elementsOf = ({ nodes, arrows }: MapFigure): ElementDefinition[] => [
  ...nodes.map(({ id, kind, shape, border, size, isExpanded, hue, name }) => ({
    data: {
      ...{ id, kind, shape, border, size, isExpanded, hue },
      font: NAME.font,
      label: name.lines.join('\n'),
    },
  })),
  ...arrows.map(({ id, source, target, color, line, end, start, width, markers, words }) => ({
    data: {
      ...{ id, source, target, color, line, end, start, width, markers },
      ...{ label: words.lines.join('\n'), x: 0, y: 0, starts: '0px 0px', ends: '0px 0px' },
    },
  })),
];

/**
 * Has each arrow end where the room of an entity begins, its name as large as it is now, and puts the words where they cover no
 * name; where there is no room for words, the markers stay in the middle.
 */
export function fitLines(cy: Core, figure: MapFigure): void {
  const places = new Map(cy.nodes().map((node) => [node.id(), node.position()]));
  const nodes = figure.nodes.map((node) => ({ ...node, boxes: boxesNow(cy, node) }));
  const lines = fitArrows({ nodes, arrows: figure.arrows }, places);
  const words = isLabeled(figure)
    ? placeLabels(
        lines.map((line, i) => ({ ...line, ...sizeOf(figure.arrows[i]?.words) })),
        nodes.flatMap(({ id, boxes }) => boxes.map((box) => moved(box, places.get(id) ?? ORIGIN))),
      ).places
    : null;
  cy.batch(() => {
    for (const [i, { id, source, target }] of figure.arrows.entries()) {
      const line = lines[i];
      const edge = cy.getElementById(id);
      if (line === undefined || edge.empty()) continue;
      const middle = between(line.from, line.to, 0.5);
      const word = words?.[i] ?? middle;
      edge.data({
        starts: offset(line.from, places.get(source)),
        ends: offset(line.to, places.get(target)),
        x: word.x - middle.x,
        y: word.y - middle.y,
      });
    }
  });
}

const ORIGIN: Point = { x: 0, y: 0 };

const sizeOf = (text: TextBox | undefined) => ({ width: text?.width ?? 0, height: text?.height ?? 0 });

/** As Cytoscape takes the end of an edge, from the middle of its node. */
const offset = ({ x, y }: Point, from: Point = ORIGIN): string =>
  `${(x - from.x).toFixed(1)}px ${(y - from.y).toFixed(1)}px`;

function boxesNow(cy: Core, { id, size, name }: FigureNode) {
  const node = cy.getElementById(id);
  if (node.hasClass('unnamed')) return boxesOf(size, NO_NAME);
  const scale = node.data('font') / NAME.font;
  return boxesOf(size, { ...name, width: name.width * scale, height: name.height * scale });
}

const NO_NAME: TextBox = { lines: [], width: 0, height: 0 };
