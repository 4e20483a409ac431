import { withNextState } from '../actions/map-action.js';
import { mapStateOf } from '../view/history-entry.js';
import { useNavigation } from '../view/use-navigation.js';
import { LONGEST_CAPTION } from '../view/view.js';

/** What the author of the map notes at an entity, or at a pair of entities; kept with the view. */
export function CaptionField({ of }: { readonly of: string }) {
  const { entry, navigate } = useNavigation();
  const state = mapStateOf(entry.view);
  if (state === null) return null;
  const before = state.captions[of] ?? '';
  const keep = (text: string) => {
    if (text === before) return;
    const { [of]: _, ...captions } = state.captions;
    navigate(
      withNextState(entry, { ...state, captions: text === '' ? captions : { ...captions, [of]: text } }),
    );
  };
  return (
    <label className="caption-field">
      Your note
      <input
        key={`${of} ${before}`}
        defaultValue={before}
        maxLength={LONGEST_CAPTION}
        onBlur={({ target }) => keep(target.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  );
}
