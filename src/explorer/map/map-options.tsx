import { SlidersHorizontal } from 'lucide-react';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { withNextState } from '../actions/map-action.js';
import { ALL_KINDS, type MapScope } from '../view/map-scope.js';
import { useNavigation } from '../view/use-navigation.js';
import { COLORINGS, type Coloring, LONGEST_TITLE, type MapState } from '../view/view.js';

const COLORING_LABELS: Readonly<Record<Coloring, string>> = {
  kind: 'By kind',
  side: 'By the one they are connected with',
  none: 'No colors',
};

interface MapOptionsProps {
  readonly state: MapState;
  readonly scope: MapScope;
}

/** Which kinds of neighbors the map shows, and what its colors tell. */
export function MapOptions({ state, scope }: MapOptionsProps) {
  const { entry, navigate } = useNavigation();
  const change = (part: Partial<MapState>) => navigate(withNextState(entry, { ...state, ...part }));
  return (
    <details className="map-options">
      <summary className="action" title="Show">
        <SlidersHorizontal aria-hidden="true" /> <span>Show</span>
      </summary>
      <div className="map-options-panel">
        <label className="caption-field">
          Title
          <input
            key={state.title}
            defaultValue={state.title ?? ''}
            maxLength={LONGEST_TITLE}
            onBlur={({ target }) => {
              const title = target.value.trim() || null;
              if (title !== state.title) change({ title });
            }}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          />
        </label>
        <fieldset>
          <legend>Neighbors of kind</legend>
          {ALL_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={scope.kinds.has(kind)}
                onChange={({ target }) =>
                  change({
                    kinds: ALL_KINDS.filter((one) => (one === kind ? target.checked : scope.kinds.has(one))),
                  })
                }
              />{' '}
              {KIND_LABELS[kind][0]}
            </label>
          ))}
          <p className="soft">
            Among people, groups and organizations, the map shows what connects them. Filter by type to see
            other relationships.
          </p>
        </fieldset>
        <fieldset>
          <legend>Colors</legend>
          {COLORINGS.map((coloring) => (
            <label key={coloring}>
              <input
                type="radio"
                name="coloring"
                checked={state.coloring === coloring}
                onChange={() => change({ coloring })}
              />{' '}
              {COLORING_LABELS[coloring]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
