import { lazy, type RefObject, Suspense, useMemo } from 'react';
import { Waiting } from '../ui/waiting.js';
import { mapStateOf, withMapState } from '../view/history-entry.js';
import type { Shown } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { PLAIN_MAP, type ViewMode } from '../view/view.js';
import { GraphTables } from './graph-tables.js';
import type { GraphView } from './graph-view.js';
import { type FigureLook, mapFigure } from './map-figure.js';
import { SelectedBundle } from './selected-bundle.js';
import { SelectedEntity } from './selected-entity.js';

/** Loaded when a map is first shown. */
const MapCanvas = lazy(() => import('./map-canvas.js'));

interface MapContentProps {
  readonly mode: Exclude<ViewMode, 'timeline'>;
  readonly shown: Shown;
  readonly graphView: RefObject<GraphView | null>;
  readonly look: FigureLook;
  /** The entity, or the pair of entities, selected on the map. */
  readonly selected: string | null;
  onSelected(id: string | null): void;
}

/** The visible graph, as a map or as tables. */
export function MapContent({ mode, shown, graphView, look, selected, onSelected }: MapContentProps) {
  const { entry, show, correct } = useNavigation();
  const { view } = entry;
  const state = mapStateOf(view);
  const figure = useMemo(() => mapFigure(shown, look), [shown, look]);
  const arrows = figure.arrows;
  const onScreen = arrows.find(({ relationships }) => relationships.some(({ id }) => id === view.evidence));
  const open = (bundle: string) => {
    const [first, ...more] = arrows.find(({ id }) => id === bundle)?.relationships ?? [];
    if (first === undefined) return;
    if (more.length === 0) show({ ...view, evidence: first.id });
    onSelected(bundle);
  };
  if (mode === 'table') return <GraphTables shown={shown} />;
  const arrow = arrows.find(({ id }) => id === selected);
  const entity = shown.entities.find((one) => one.entity.id === selected);
  return (
    <div className="map-place">
      <Suspense fallback={<Waiting what="the map" />}>
        <MapCanvas
          shown={shown}
          look={look}
          figure={figure}
          entity={entity?.entity.id ?? null}
          bundle={arrow?.id ?? onScreen?.id ?? null}
          graphView={graphView}
          onEntity={onSelected}
          places={state?.places ?? PLAIN_MAP.places}
          onBundle={open}
          onMoved={(places) => state && show(withMapState(view, { ...state, places }))}
          onArranged={(places) => state && correct(withMapState(view, { ...state, places }))}
        />
      </Suspense>
      {entity && <SelectedEntity shown={entity} onClose={() => onSelected(null)} />}
      {arrow && <SelectedBundle arrow={arrow} onClose={() => onSelected(null)} />}
    </div>
  );
}
