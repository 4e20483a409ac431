import { X } from 'lucide-react';
import { useTypeWords } from '../api/use-contents.js';
import { FILTER_NAMES } from '../view/filter-fields.js';
import { useNavigation } from '../view/use-navigation.js';
import { conditionWords, usualWords } from '../words/filter-words.js';

/** The conditions that are set, each with a button that lets it go; for a connection also those that it has unasked. */
export function Conditions() {
  const { entry, show } = useNavigation();
  const words = useTypeWords();
  const { filter, page } = entry.view;
  const usual = page.name === 'connection' ? usualWords(filter) : [];
  const set = FILTER_NAMES.flatMap((name) => {
    const text = conditionWords(filter, name, words);
    return text === null ? [] : [{ name, text }];
  });
  if (set.length + usual.length === 0) return null;
  return (
    <ul className="conditions" aria-label="Conditions set">
      {usual.map((text) => (
        <li key={text} className="chip soft">
          Only {text}
        </li>
      ))}
      {set.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            className="chip"
            aria-label={`Only ${text}: let go`}
            onClick={() => show({ ...entry.view, filter: { ...filter, [name]: null } })}
          >
            Only {text} <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
