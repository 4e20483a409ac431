import { ClipboardCheck } from 'lucide-react';
import { CHECKS } from '../../domain/check-name.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { GLOSSARY } from '../ui/glossary.js';
import { Explained } from '../ui/term.js';
import { CHECK_TABLE } from '../view/checks.js';
import { useNavigation } from '../view/use-navigation.js';

interface CheckBarProps {
  readonly relationships: readonly RelationshipFragment[];
  /** Of all, where the relationships are but part of them. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
}

/** What is to be reviewed among the relationships of the view, with counts; one press shows only these. */
export function CheckBar({ relationships, counts }: CheckBarProps) {
  const { entry, show } = useNavigation();
  const selected = entry.view.check;
  return (
    <div className="checks">
      <span className="checks-label">
        <ClipboardCheck aria-hidden="true" /> Review
      </span>
      {CHECKS.map((name) => {
        const { label, holds } = CHECK_TABLE[name];
        const count = counts ? (counts.get(name) ?? 0) : relationships.filter(holds).length;
        return (
          <Explained
            key={name}
            term={name}
            render={
              <button
                type="button"
                className="chip"
                aria-pressed={selected === name}
                disabled={count === 0 && selected !== name}
                onClick={() => show({ ...entry.view, check: selected === name ? null : name })}
              />
            }
          >
            {label} <span className="count">{count}</span>
          </Explained>
        );
      })}
      {selected !== null && <p className="checks-why">{GLOSSARY[selected]}</p>}
    </div>
  );
}
