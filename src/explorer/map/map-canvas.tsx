import { Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Shown } from '../view/shown.js';
import { counted } from '../words/counted.js';
import { type Chart, openChart } from './chart.js';
import { MapLegend } from './map-legend.js';

interface MapCanvasProps {
  readonly shown: Pick<Shown, 'entities' | 'claims'>;
  readonly chosen: string | null;
  readonly evidence: string | null;
  /** Holds the chart for as long as it is drawn. */
  readonly chart: RefObject<Chart | null>;
  onEntity(id: string | null): void;
  onRelationship(id: string): void;
}

const THEME_CHANGES = matchMedia('(prefers-color-scheme: dark)');

/** The map, drawn. Who sees none, or uses no pointer, has the same in the table. */
export default function MapCanvas({
  shown,
  chosen,
  evidence,
  chart,
  onEntity,
  onRelationship,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const events = useRef({ onEntity, onRelationship });
  events.current = { onEntity, onRelationship };

  useEffect(() => {
    if (container.current === null) return;
    const open = openChart(container.current, {
      onEntity: (id) => events.current.onEntity(id),
      onRelationship: (id) => events.current.onRelationship(id),
    });
    chart.current = open;
    const observer = new MutationObserver(open.recolour);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    THEME_CHANGES.addEventListener('change', open.recolour);
    return () => {
      observer.disconnect();
      THEME_CHANGES.removeEventListener('change', open.recolour);
      chart.current = null;
      open.destroy();
    };
  }, [chart]);

  useEffect(() => chart.current?.show(shown), [chart, shown]);
  useEffect(() => chart.current?.choose(chosen, evidence), [chart, chosen, evidence]);

  const what = `Map of ${counted(shown.entities.length, 'entity', 'entities')} and ${counted(shown.claims.length, 'relationship')}; the table has the same in words`;
  return (
    <div className="map">
      <div ref={container} className="map-canvas" role="img" aria-label={what} />
      <div className="map-zoom">
        <button
          type="button"
          className="plain"
          aria-label="Larger"
          onClick={() => chart.current?.zoomBy(1.3)}
        >
          <Plus aria-hidden="true" />
        </button>
        <button
          type="button"
          className="plain"
          aria-label="Smaller"
          onClick={() => chart.current?.zoomBy(1 / 1.3)}
        >
          <Minus aria-hidden="true" />
        </button>
        <button
          type="button"
          className="plain"
          aria-label="All of it"
          onClick={() => chart.current?.showAll()}
        >
          <Maximize aria-hidden="true" />
        </button>
      </div>
      <MapLegend shown={shown} />
    </div>
  );
}
