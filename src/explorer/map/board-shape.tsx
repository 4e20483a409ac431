import { lazy, type RefObject, Suspense } from 'react';
import { Waiting } from '../ui/waiting.js';
import type { Shown } from '../view/shown.js';
import { useStep } from '../view/use-step.js';
import type { Shape } from '../view/view.js';
import { BoardTables } from './board-tables.js';
import type { Chart } from './chart.js';
import { ChosenEntity } from './chosen-entity.js';
import { Timeline } from './timeline.js';

/** Loaded when a map is first shown. */
const MapCanvas = lazy(() => import('./map-canvas.js'));

interface BoardShapeProps {
  readonly shape: Shape;
  readonly shown: Shown;
  readonly chart: RefObject<Chart | null>;
  /** The entity chosen on the map. */
  readonly chosen: string | null;
  onChosen(id: string | null): void;
}

/** What is shown, in one of its shapes. */
export function BoardShape({ shape, shown, chart, chosen, onChosen }: BoardShapeProps) {
  const { step, show } = useStep();
  const { view } = step;
  if (shape === 'table') return <BoardTables shown={shown} />;
  if (shape === 'timeline') return <Timeline entities={shown.entities} claims={shown.claims} />;
  const entity = shown.entities.find((one) => one.entity.id === chosen);
  return (
    <div className="map-place">
      <Suspense fallback={<Waiting what="the map" />}>
        <MapCanvas
          shown={shown}
          chosen={chosen}
          evidence={view.evidence}
          chart={chart}
          onEntity={onChosen}
          onRelationship={(id) => show({ ...view, evidence: id })}
        />
      </Suspense>
      {entity && <ChosenEntity shown={entity} onClose={() => onChosen(null)} />}
    </div>
  );
}
