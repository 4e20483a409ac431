import { lazy, type RefObject, Suspense } from 'react';
import { Waiting } from '../ui/waiting.js';
import type { Shown } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import type { ViewMode } from '../view/view.js';
import { GraphTables } from './graph-tables.js';
import type { GraphView } from './graph-view.js';
import { SelectedEntity } from './selected-entity.js';

/** Loaded when a map is first shown. */
const MapCanvas = lazy(() => import('./map-canvas.js'));

interface MapContentProps {
  readonly mode: Exclude<ViewMode, 'timeline'>;
  readonly shown: Shown;
  readonly graphView: RefObject<GraphView | null>;
  /** The entity selected on the map. */
  readonly selected: string | null;
  onSelected(id: string | null): void;
}

/** The visible graph, as a map or as tables. */
export function MapContent({ mode, shown, graphView, selected, onSelected }: MapContentProps) {
  const { entry, show } = useNavigation();
  const { view } = entry;
  if (mode === 'table') return <GraphTables shown={shown} />;
  const entity = shown.entities.find((one) => one.entity.id === selected);
  return (
    <div className="map-place">
      <Suspense fallback={<Waiting what="the map" />}>
        <MapCanvas
          shown={shown}
          selected={selected}
          evidence={view.evidence}
          graphView={graphView}
          onEntity={onSelected}
          onRelationship={(id) => show({ ...view, evidence: id })}
        />
      </Suspense>
      {entity && <SelectedEntity shown={entity} onClose={() => onSelected(null)} />}
    </div>
  );
}
