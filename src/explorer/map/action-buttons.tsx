import type { Action } from '../actions/action.js';
import { useStep } from '../view/use-step.js';

interface ActionButtonsProps {
  readonly actions: readonly Action[];
  /** The entity that they are about, if any. */
  readonly entity?: { readonly id: string; readonly name: string };
  /** Those that do not apply stay, disabled, so that the others keep their places. */
  readonly keepsPlaces?: boolean;
}

/** A button for each action. */
export function ActionButtons({ actions, entity, keepsPlaces = false }: ActionButtonsProps) {
  const { step, take } = useStep();
  return actions.map(({ label, icon: Icon, shortcut, perform }) => {
    const next = perform(step, entity?.id ?? null);
    if (next === null && !keepsPlaces) return null;
    const keys = shortcut === null ? '' : ` (${shortcut.replace('Control', 'Ctrl')})`;
    return (
      <button
        key={label}
        type="button"
        className="action"
        disabled={next === null}
        aria-keyshortcuts={shortcut ?? undefined}
        title={`${label}${keys}`}
        onClick={() => next && take(next)}
      >
        <Icon aria-hidden="true" /> <span>{label}</span>
        {entity && <span className="unseen"> {entity.name}</span>}
      </button>
    );
  });
}
