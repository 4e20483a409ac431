import { useId } from 'react';
import type { GlossaryTerm } from '../ui/glossary.js';
import { TermHelp } from '../ui/term.js';

interface OneOfFieldProps<T> {
  readonly label: string;
  /** Explained beside the label. */
  readonly term?: GlossaryTerm | undefined;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T | null, words: string])[];
  onChange(value: T | null): void;
}

/** A choice of one among a few. */
export function OneOfField<T>({ label, term, value, options, onChange }: OneOfFieldProps<T>) {
  const id = useId();
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <div className="field">
      <p className="field-label">
        <label htmlFor={id}>{label}</label>
        {term && <TermHelp term={term} label={label.toLowerCase()} />}
      </p>
      <select
        id={id}
        value={Math.max(chosen, 0)}
        onChange={({ target }) => onChange(options[Number(target.value)]?.[0] ?? null)}
      >
        {options.map(([, words], i) => (
          <option key={words} value={i}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
