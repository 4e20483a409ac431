import { useId } from 'react';

interface OneOfFieldProps<T> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T | null, words: string])[];
  onChange(value: T | null): void;
}

/** A choice of one among a few. */
export function OneOfField<T>({ label, value, options, onChange }: OneOfFieldProps<T>) {
  const id = useId();
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
