import type { Core, NodeSingular } from 'cytoscape';
import { NAME } from './map-figure.js';
import { type NameBox, namesThatFit } from './names-that-fit.js';

/** In pixels of the screen: smaller is unreadable. */
const LEAST = 9;
/** Of a letter, in its height; rather too much, since lines break between words. */
const LETTER_WIDTH = 0.66;
const LINE_HEIGHT = 1.2;

/**
 * Keeps names readable at this zoom: none is smaller than that, and where there is no room for all, those are shown that matter
 * most: of what is selected and its neighbors, then of what is expanded, then of what has most relationships.
 */
export function fitNames(cy: Core): void {
  const size = nameSize(cy);
  const nodes = cy
    .nodes()
    .toArray()
    .map((node) => ({ node, rank: rankOf(node), degree: node.degree(false) }))
    .sort((a, b) => a.rank - b.rank || b.degree - a.degree)
    .map(({ node }) => node);
  const fits =
    size.font === NAME.font ? null : namesThatFit(nodes.map((node) => boxOf(node, size.font * cy.zoom())));
  cy.batch(() => {
    for (const [i, node] of nodes.entries()) {
      const isNamed = fits?.[i] ?? true;
      node.toggleClass('unnamed', !isNamed);
      if (isNamed && node.data('font') !== size.font) node.data(size);
    }
  });
}

/** Of a name at this zoom, in the units of the map. */
export function nameSize(cy: Core): { readonly font: number } {
  return { font: Math.max(NAME.font, LEAST / cy.zoom()) };
}

function rankOf(node: NodeSingular): number {
  if (node.hasClass('selected')) return 0;
  if (node.connectedEdges('.adjacent').nonempty()) return 1;
  return node.data('isExpanded') ? 2 : 3;
}

/** About where its name is. */
function boxOf(node: NodeSingular, font: number): NameBox {
  const lines = String(node.data('label')).split('\n');
  const width = Math.max(...lines.map(({ length }) => length)) * font * LETTER_WIDTH;
  const { x, y } = node.renderedPosition();
  return {
    left: x - width / 2,
    top: y + node.renderedHeight() / 2,
    width,
    height: lines.length * font * LINE_HEIGHT,
  };
}
