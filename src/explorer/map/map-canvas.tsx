import { Expand, Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { pluralize } from '../../text/pluralize.js';
import type { Shown } from '../view/shown.js';
import type { MapState } from '../view/view.js';
import { type GraphView, openGraphView } from './graph-view.js';
import type { FigureLook, MapFigure } from './map-figure.js';
import { MapLegend } from './map-legend.js';

interface MapCanvasProps {
  readonly shown: Pick<Shown, 'entities' | 'relationships'>;
  readonly look: FigureLook;
  /** What is drawn of it. */
  readonly figure: MapFigure;
  /** The selected entity, and the selected pair of entities. */
  readonly entity: string | null;
  readonly bundle: string | null;
  /** Holds the chart for as long as it is drawn. */
  readonly graphView: RefObject<GraphView | null>;
  onEntity(id: string | null): void;
  readonly places: MapState['places'];
  onBundle(id: string): void;
  onMoved(places: MapState['places']): void;
  onArranged(places: MapState['places']): void;
}

const THEME_CHANGES = matchMedia('(prefers-color-scheme: dark)');

/** The map, drawn. Who sees none, or uses no pointer, has the same in the table. */
export default function MapCanvas({
  shown,
  look,
  figure,
  entity,
  bundle,
  graphView,
  places,
  onEntity,
  onBundle,
  onMoved,
  onArranged,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const events = useRef({ onEntity, onBundle, onMoved, onArranged });
  events.current = { onEntity, onBundle, onMoved, onArranged };

  useEffect(() => {
    if (container.current === null) return;
    const open = openGraphView(container.current, {
      onEntity: (id) => events.current.onEntity(id),
      onBundle: (id) => events.current.onBundle(id),
      onMoved: (now) => events.current.onMoved(now),
      onArranged: (now) => events.current.onArranged(now),
    });
    graphView.current = open;
    const observer = new MutationObserver(open.recolor);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    THEME_CHANGES.addEventListener('change', open.recolor);
    return () => {
      observer.disconnect();
      THEME_CHANGES.removeEventListener('change', open.recolor);
      graphView.current = null;
      open.destroy();
    };
  }, [graphView]);

  useEffect(() => graphView.current?.show(shown, look, places), [graphView, shown, look, places]);
  useEffect(() => graphView.current?.select(entity, bundle), [graphView, entity, bundle]);

  const what = `Map of ${pluralize(shown.entities.length, 'entity', 'entities')} and ${pluralize(shown.relationships.length, 'relationship')}; the table lists the same`;
  return (
    <div ref={place} className="map">
      <div ref={container} className="map-canvas" role="img" aria-label={what} />
      <div className="map-zoom">
        <button
          type="button"
          className="plain"
          aria-label="Zoom in"
          title="Zoom in"
          onClick={() => graphView.current?.zoomBy(1.3)}
        >
          <Plus aria-hidden="true" />
        </button>
        <button
          type="button"
          className="plain"
          aria-label="Zoom out"
          title="Zoom out"
          onClick={() => graphView.current?.zoomBy(1 / 1.3)}
        >
          <Minus aria-hidden="true" />
        </button>
        <button
          type="button"
          className="plain"
          aria-label="Fit"
          title="Fit"
          onClick={() => graphView.current?.showAll()}
        >
          <Maximize aria-hidden="true" />
        </button>
        <button
          type="button"
          className="plain"
          aria-label="Full screen"
          title="Full screen"
          onClick={() => void toggleFullScreen(place.current)}
        >
          <Expand aria-hidden="true" />
        </button>
      </div>
      <MapLegend figure={figure} />
    </div>
  );
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await element?.requestFullscreen();
}
