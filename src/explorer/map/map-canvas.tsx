import { Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { pluralize } from '../../text/pluralize.js';
import type { Shown } from '../view/shown.js';
import { type GraphView, openGraphView } from './graph-view.js';
import { MapLegend } from './map-legend.js';

interface MapCanvasProps {
  readonly shown: Pick<Shown, 'entities' | 'relationships'>;
  readonly selected: string | null;
  readonly evidence: string | null;
  /** Holds the chart for as long as it is drawn. */
  readonly graphView: RefObject<GraphView | null>;
  onEntity(id: string | null): void;
  onRelationship(id: string): void;
}

const THEME_CHANGES = matchMedia('(prefers-color-scheme: dark)');

/** The map, drawn. Who sees none, or uses no pointer, has the same in the table. */
export default function MapCanvas({
  shown,
  selected,
  evidence,
  graphView,
  onEntity,
  onRelationship,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const events = useRef({ onEntity, onRelationship });
  events.current = { onEntity, onRelationship };

  useEffect(() => {
    if (container.current === null) return;
    const open = openGraphView(container.current, {
      onEntity: (id) => events.current.onEntity(id),
      onRelationship: (id) => events.current.onRelationship(id),
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

  useEffect(() => graphView.current?.show(shown), [graphView, shown]);
  useEffect(() => graphView.current?.select(selected, evidence), [graphView, selected, evidence]);

  const what = `Map of ${pluralize(shown.entities.length, 'entity', 'entities')} and ${pluralize(shown.relationships.length, 'relationship')}; the table lists the same`;
  return (
    <div className="map">
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
      </div>
      <MapLegend shown={shown} />
    </div>
  );
}
