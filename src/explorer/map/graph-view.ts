import cytoscape, { type Core } from 'cytoscape';
import type { EntityKind } from '../generated/operations.js';
import type { Shown } from '../view/shown.js';
import type { MapState } from '../view/view.js';
import { currentColors } from './current-colors.js';
import { fitNames, nameSize } from './fit-names.js';
import type { Point } from './geometry.js';
import { glyphSvg, KIND_GLYPHS } from './kind-glyph.js';
import { isCrowded, isLabeled, layout, MOST_LABELED } from './layout.js';
import { elementsOf, fitLines } from './map-elements.js';
import { type FigureLook, type MapFigure, mapFigure } from './map-figure.js';
import { mapStyle } from './map-style.js';
import { startingPlaces } from './starting-places.js';

export interface GraphViewEvents {
  /** Null: the reader chose nothing. */
  onEntity(id: string | null): void;
  /** A pair of entities; see `Bundle.id`. */
  onBundle(id: string): void;
  /** The reader moved something: where everything is now, by id. */
  onMoved(places: MapState['places']): void;
  /** Newcomers found a place among what was there: where everything is now. */
  onArranged(places: MapState['places']): void;
}

/** A drawn map. What stays on it keeps its place when it is shown something else. */
export interface GraphView {
  show(shown: Pick<Shown, 'entities' | 'relationships'>, look: FigureLook, places: MapState['places']): void;
  select(entity: string | null, bundle: string | null): void;
  /** After the theme has changed. */
  recolor(): void;
  showAll(): void;
  zoomBy(factor: number): void;
  /** Where each entity is, by id. */
  places(): ReadonlyMap<string, Point>;
  destroy(): void;
}

/** In milliseconds after the last movement, so that a turn of the wheel costs one drawing. */
const DEBOUNCE_MS = 250;
const MOST_ZOOM = 1.3;

/** Draws into an element, which has a size. */
export function openGraphView(container: HTMLElement, events: GraphViewEvents): GraphView {
  let glyphs = glyphAddresses();
  const cy = cytoscape({
    container,
    style: mapStyle(currentColors(), glyphs),
    maxZoom: 2.5,
    minZoom: 0.1,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Moving a large map moves its picture; it is drawn again where it comes to rest.
    textureOnViewport: true,
  });
  let figure: MapFigure = { nodes: [], arrows: [] };
  cy.on('tap', (event) => {
    if (event.target === cy) events.onEntity(null);
  });
  cy.on('tap', 'node', ({ target }) => events.onEntity(target.id()));
  cy.on('tap', 'edge', ({ target }) => events.onBundle(target.id()));
  cy.on('mouseover', 'node, edge', ({ target }) => target.data(nameSize(cy)).addClass('hovered'));
  cy.on('mouseout', 'node, edge', ({ target }) => target.removeClass('hovered'));
  cy.on('drag', 'node', () => fitLines(cy, figure));
  cy.on('dragfree', 'node', () => events.onMoved(placesOf(cy)));
  /** Those that the view had when it was last shown. */
  let given: MapState['places'] = {};
  let debounceTimer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom resize', () => {
    clearTimeout(debounceTimer);
    debounceTimer = setTimeout(fitAll, DEBOUNCE_MS);
  });
  const fitAll = () => {
    fitNames(cy);
    fitLines(cy, figure);
  };
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
    cy.fit(undefined, 24);
    // Few entities on a large screen need not fill it.
    if (cy.zoom() > MOST_ZOOM) {
      cy.zoom(MOST_ZOOM);
      cy.center();
    }
  };
  return {
    show: (shown, look, places) => {
      figure = mapFigure(shown, look);
      // A view that forgets its places is arranged anew.
      const isForgotten = Object.keys(places).length === 0 && Object.keys(given).length > 0;
      const onScreen = isForgotten ? new Map<string, Point>() : placesOn(cy);
      given = places;
      const kept = new Map([...onScreen, ...Object.entries(places)]);
      const found = layout(figure, kept, startingPlaces(shown), cy.width() / cy.height());
      const isSame = draw(cy, figure, found) && !isForgotten;
      const isGrown = onScreen.size > 0 && figure.nodes.some(({ id }) => !kept.has(id));
      if (isGrown && figure.nodes.length <= MOST_KEPT) events.onArranged(placesOf(cy));
      cy.edges().toggleClass('unlabeled', !isLabeled(figure)).toggleClass('faint', isCrowded(figure));
      if (!isSame) showAll();
      fitAll();
    },
    select: (entity, bundle) => {
      cy.elements().removeClass('selected adjacent labeled');
      if (entity !== null) {
        const near = cy.getElementById(entity).addClass('selected').connectedEdges().addClass('adjacent');
        near.toggleClass('labeled', near.length <= MOST_LABELED);
        fitAll();
      }
      if (bundle !== null) cy.getElementById(bundle).addClass('selected');
    },
    recolor: () => {
      const before = glyphs;
      glyphs = glyphAddresses();
      cy.style(mapStyle(currentColors(), glyphs));
      revoke(before);
    },
    showAll,
    zoomBy: (factor) => {
      isWhole = false;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    places: () => placesOn(cy),
    destroy: () => {
      clearTimeout(debounceTimer);
      cy.destroy();
      revoke(glyphs);
    },
  };
}

/** The places of more would not fit into an address. */
const MOST_KEPT = 200;

/** As a view keeps them. */
function placesOf(cy: Core): MapState['places'] {
  const places = [...placesOn(cy)].map(
    ([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const,
  );
  return Object.fromEntries(places);
}

const placesOn = (cy: Core): ReadonlyMap<string, Point> =>
  new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** @returns whether the same entities and pairs were drawn before. */
function draw(cy: Core, figure: MapFigure, places: ReadonlyMap<string, Point>): boolean {
  const wanted = elementsOf(figure);
  const ids = new Set(wanted.map(({ data }) => data.id));
  const isSame =
    wanted.length === cy.elements().length &&
    wanted.every(({ data }) => cy.getElementById(data.id ?? '').nonempty());
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const { id = '', source, target } = element.data;
      const present = cy.getElementById(id);
      // Another relationship of the pair leads, the other way.
      if (present.isEdge() && present.data('source') !== source) present.move({ source, target });
      if (present.nonempty()) present.data(element.data);
      else
        cy.add(source === undefined ? { ...element, position: { ...(places.get(id) ?? ORIGIN) } } : element);
    }
  });
  cy.nodes().positions((node) => places.get(node.id()) ?? node.position());
  return isSame;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The glyphs in the color that the theme has now, as files that the page's policy lets a canvas load. */
function glyphAddresses(): Readonly<Record<EntityKind, string>> {
  const stroke = currentColors()['on-hue'];
  const addresses = Object.keys(KIND_GLYPHS).map((kind) => [
    kind,
    URL.createObjectURL(new Blob([glyphSvg(kind as EntityKind, stroke)], { type: 'image/svg+xml' })),
  ]);
  return Object.fromEntries(addresses);
}

function revoke(addresses: Readonly<Record<EntityKind, string>>): void {
  for (const address of Object.values(addresses)) URL.revokeObjectURL(address);
}
