import { X } from 'lucide-react';
import { FILTER_NAMES } from '../view/filter-fields.js';
import { useNavigation } from '../view/use-navigation.js';
import { conditionWords, defaultConditionWords } from './filter-words.js';
import { useFilterNames } from './use-filter-names.js';

/** The conditions that are set, each with a button that removes it; for a connection also its defaults. */
export function Conditions() {
  const { entry, show } = useNavigation();
  const { filter, page } = entry.view;
  const names = useFilterNames(filter);
  const defaults = page.name === 'connection' ? defaultConditionWords(filter) : [];
  const set = FILTER_NAMES.flatMap((name) => {
    const text = conditionWords(filter, name, names);
    return text === null ? [] : [{ name, text }];
  });
  if (set.length + defaults.length === 0) return null;
  return (
    <ul className="conditions" aria-label="Filters set">
      {defaults.map((text) => (
        <li key={text} className="chip soft">
          {text} (default)
        </li>
      ))}
      {set.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            className="chip"
            aria-label={`Remove filter: ${text}`}
            onClick={() => show({ ...entry.view, filter: { ...filter, [name]: null } })}
          >
            {text} <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
