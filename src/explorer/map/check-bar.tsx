import { ClipboardCheck } from 'lucide-react';
import type { RelationshipFragment } from '../generated/operations.js';
import { CHECK_TABLE } from '../view/checks.js';
import { useNavigation } from '../view/use-navigation.js';
import { CHECKS } from '../view/view.js';

/** What is to be checked among the relationships of the view, with counts; one press shows only these. */
export function CheckBar({ relationships }: { readonly relationships: readonly RelationshipFragment[] }) {
  const { entry, show } = useNavigation();
  const chosen = entry.view.check;
  return (
    <div className="checks">
      <span className="checks-label">
        <ClipboardCheck aria-hidden="true" /> To check
      </span>
      {CHECKS.map((name) => {
        const { label, finds } = CHECK_TABLE[name];
        const count = relationships.filter(finds).length;
        return (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={chosen === name}
            disabled={count === 0 && chosen !== name}
            onClick={() => show({ ...entry.view, check: chosen === name ? null : name })}
          >
            {label} <span className="count">{count}</span>
          </button>
        );
      })}
      {chosen !== null && <p className="checks-why">{CHECK_TABLE[chosen].why}</p>}
    </div>
  );
}
