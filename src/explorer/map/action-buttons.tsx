import type { Action } from '../actions/action.js';
import { useNavigation } from '../view/use-navigation.js';

interface ActionButtonsProps {
  readonly actions: readonly Action[];
  /** The entity that they are about, if any. */
  readonly entity?: { readonly id: string; readonly label: string };
  /** Those that do not apply stay, disabled, so that the others keep their places. */
  readonly keepsPlaces?: boolean;
}

/** A button for each action. */
export function ActionButtons({ actions, entity, keepsPlaces = false }: ActionButtonsProps) {
  const { entry, navigate } = useNavigation();
  return actions.map(({ label, icon: Icon, shortcut, perform }) => {
    const next = perform(entry, entity?.id ?? null);
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
        onClick={() => next && navigate(next)}
      >
        <Icon aria-hidden="true" /> <span>{label}</span>
        {entity && <span className="unseen"> {entity.label}</span>}
      </button>
    );
  });
}
