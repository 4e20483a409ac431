import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Shown } from '../view/shown.js';
import { currentColors } from './current-colors.js';
import { type EdgeMark, edgeMark } from './edge-mark.js';
import { fitNames, nameSize } from './fit-names.js';
import type { LayoutSnapshot } from './layout-snapshot.js';
import { mapStyle, NAME } from './map-style.js';
import { type NodeMark, nodeMark } from './node-mark.js';
import { startingPlaces } from './starting-places.js';

cytoscape.use(fcose);

export interface GraphViewEvents {
  /** Null: the reader chose nothing. */
  onEntity(id: string | null): void;
  onRelationship(id: string): void;
}

/**
 * A drawn map. What stays on it keeps about its place when it is shown something else, as long as it is small enough for a
 * layout; beyond that, each has the place that the view gives it.
 */
export interface GraphView {
  show(shown: Pick<Shown, 'entities' | 'relationships'>): void;
  select(entity: string | null, relationship: string | null): void;
  /** After the theme has changed. */
  recolor(): void;
  showAll(): void;
  zoomBy(factor: number): void;
  snapshot(): LayoutSnapshot;
  destroy(): void;
}

/** With more relationships, words cover the lines: then only those next to what is selected have them. */
const MOST_LABELED = 30;
/** The page is blocked while a layout runs: for 500 entities two seconds, and the result was no clearer. */
const MOST_LAID_OUT = 150;
/** In milliseconds after the last movement, so that a turn of the wheel costs one drawing. */
const DEBOUNCE_MS = 250;
const CIRCLE_STEP = 90;
/** Turns such that no two newcomers lie in one direction. */
const GOLDEN_ANGLE = 2.4;
const MOST_STRETCH = 2;

const LAYOUT = {
  name: 'fcose',
  animate: false,
  randomize: false,
  quality: 'default',
  padding: 40,
  nodeSeparation: 100,
  idealEdgeLength: () => 120,
  nodeRepulsion: () => 12_000,
  gravity: 0.12,
  numIter: 4_000,
  nodeDimensionsIncludeLabels: true,
};

/** Draws into an element, which has a size. */
export function openGraphView(container: HTMLElement, events: GraphViewEvents): GraphView {
  const cy = cytoscape({
    container,
    style: mapStyle(currentColors()),
    maxZoom: 2.5,
    minZoom: 0.1,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', (event) => {
    if (event.target === cy) events.onEntity(null);
  });
  cy.on('tap', 'node', ({ target }) => events.onEntity(target.id()));
  cy.on('tap', 'edge', ({ target }) => events.onRelationship(target.data('relationship')));
  cy.on('mouseover', 'node, edge', ({ target }) => target.data(nameSize(cy)).addClass('hovered'));
  cy.on('mouseout', 'node, edge', ({ target }) => target.removeClass('hovered'));
  let debounceTimer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom resize', () => {
    clearTimeout(debounceTimer);
    debounceTimer = setTimeout(() => fitNames(cy), DEBOUNCE_MS);
  });
  /** The reader has not moved it: what is beside it may change its size, and all of it stays in sight. */
  let isWhole = true;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    isWhole = false;
  });
  cy.on('resize', () => {
    if (isWhole) showAll();
  });
  const showAll = () => {
    isWhole = true;
    cy.fit(undefined, 40);
    // Few entities on a large screen need not fill it.
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
  };
  return {
    show: ({ entities, relationships }) => {
      const wanted = elementsOf({ entities, relationships });
      const ids = new Set(wanted.map(({ data }) => data.id));
      const isSame =
        wanted.length === cy.elements().length &&
        wanted.every(({ data }) => cy.getElementById(data.id ?? '').nonempty());
      const isCrowded = entities.length > MOST_LAID_OUT;
      const places = isCrowded || cy.nodes().empty() ? startingPlaces({ entities, relationships }) : null;
      cy.batch(() => {
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove();
        for (const element of wanted) {
          const { id = '', source } = element.data;
          const present = cy.getElementById(id);
          if (present.nonempty()) present.data(element.data);
          else if (source !== undefined) cy.add(element);
          else cy.add({ ...element, position: places?.get(id) ?? besideNeighbor(cy, id, relationships) });
        }
      });
      cy.edges()
        .toggleClass('unlabeled', relationships.length > MOST_LABELED)
        .toggleClass('faint', isCrowded);
      if (!isSame) {
        if (isCrowded) cy.nodes().positions((node) => places?.get(node.id()) ?? node.position());
        else cy.layout(LAYOUT).run();
        fillRoom(cy);
        showAll();
      }
      fitNames(cy);
    },
    select: (entity, relationship) => {
      cy.elements().removeClass('selected adjacent labeled');
      if (entity !== null) {
        const near = cy.getElementById(entity).addClass('selected').connectedEdges().addClass('adjacent');
        near.toggleClass('labeled', near.length <= MOST_LABELED);
        fitNames(cy);
      }
      if (relationship !== null) cy.getElementById(edgeId(relationship)).addClass('selected');
    },
    recolor: () => cy.style(mapStyle(currentColors())),
    showAll,
    zoomBy: (factor) => {
      isWhole = false;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    snapshot: () => snapshotOf(cy),
    destroy: () => {
      clearTimeout(debounceTimer);
      cy.destroy();
    },
  };
}

/** An entity and a relationship may share an id. */
const edgeId = (relationship: string) => `edge ${relationship}`;

/** In pixels: between two lines that connect the same two, and of all of these together. */
const STEP = 44;
const WIDEST_SHEAF = 300;

const pairOf = ({ subject, object }: Shown['relationships'][number]) =>
  [subject.id, object.id].sort().join(' ');

function elementsOf({
  entities,
  relationships,
}: Pick<Shown, 'entities' | 'relationships'>): ElementDefinition[] {
  const parallel = new Map<string, number>();
  for (const relationship of relationships)
    parallel.set(pairOf(relationship), (parallel.get(pairOf(relationship)) ?? 0) + 1);
  return [
    ...entities.map((shown) => ({
      data: { id: shown.entity.id, font: NAME.font, wrap: NAME.width, ...nodeMark(shown) },
    })),
    ...relationships.map((relationship) => ({
      data: {
        id: edgeId(relationship.id),
        relationship: relationship.id,
        source: relationship.subject.id,
        target: relationship.object.id,
        ...edgeMark(relationship),
        step: Math.min(STEP, WIDEST_SHEAF / (parallel.get(pairOf(relationship)) ?? 1)),
      },
    })),
  ];
}

/** Beside one that it is connected with and that has a place already: what was there stays about where it was. */
function besideNeighbor(cy: Core, id: string, relationships: Shown['relationships']) {
  const angle = cy.nodes().length * GOLDEN_ANGLE;
  const center = relationships
    .filter(({ subject, object }) => subject.id === id || object.id === id)
    .map(({ subject, object }) => cy.getElementById(subject.id === id ? object.id : subject.id))
    .find((node) => node.nonempty())
    ?.position() ?? { x: 0, y: 0 };
  return { x: center.x + CIRCLE_STEP * Math.cos(angle), y: center.y + CIRCLE_STEP * Math.sin(angle) };
}

/** The layout is about as wide as it is tall, the screen is not: what room is left makes the words larger. */
function fillRoom(cy: Core): void {
  const places = cy.nodes().map((node) => node.position());
  const stretch =
    (cy.width() * extent(places.map(({ y }) => y))) / (cy.height() * extent(places.map(({ x }) => x)));
  const x = Math.min(Math.max(stretch, 1), MOST_STRETCH);
  const y = Math.min(Math.max(1 / stretch, 1), MOST_STRETCH);
  cy.nodes().positions((node) => ({ x: node.position('x') * x, y: node.position('y') * y }));
}

/** From first to last, with room for what is drawn there. */
const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values) + CIRCLE_STEP;

function snapshotOf(cy: Core): LayoutSnapshot {
  return {
    nodes: cy.nodes().map((node) => {
      const { label, shape, border, size, isExpanded }: NodeMark = node.data();
      return { ...node.position(), label, shape, border, size, isExpanded };
    }),
    edges: cy.edges().map((edge) => {
      const { color, line, end, width, markers }: EdgeMark = edge.data();
      return {
        ...{ color, line, end, width, markers, label: edge.style('label') },
        from: edge.sourceEndpoint(),
        to: edge.targetEndpoint(),
        bend: edge.controlPoints()?.[0] ?? null,
        middle: edge.midpoint(),
      };
    }),
  };
}
