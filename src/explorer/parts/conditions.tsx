import { X } from 'lucide-react';
import { useTypeWords } from '../api/use-contents.js';
import { FILTER_NAMES } from '../view/filter-fields.js';
import { useStep } from '../view/use-step.js';
import { conditionWords } from '../words/filter-words.js';

/** The conditions that are set, each with a button that lets it go. */
export function Conditions() {
  const { step, show } = useStep();
  const words = useTypeWords();
  const { filter } = step.view;
  const set = FILTER_NAMES.flatMap((name) => {
    const text = conditionWords(filter, name, words);
    return text === null ? [] : [{ name, text }];
  });
  if (set.length === 0) return null;
  return (
    <ul className="conditions" aria-label="Conditions set">
      {set.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            className="chip"
            aria-label={`Only ${text}: let go`}
            onClick={() => show({ ...step.view, filter: { ...filter, [name]: null } })}
          >
            Only {text} <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
