import { type KeyboardEvent, useId, useState } from 'react';
import { dateProblem } from './date-problem.js';

interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
  /** Whether an interval may be given too. */
  readonly allowsInterval?: boolean;
  onChange(value: string | null): void;
}

/**
 * A field for a date in EDTF (levels 0 and 1), which need not be a day. It takes effect when left, or on Enter. What has the form
 * of a date and is none, such as 30 February, is refused in the words of the API.
 */
export function DateField({ label, hint, value, allowsInterval = false, onChange }: DateFieldProps) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setText(value ?? '');
  }
  const date = text.trim();
  const problem = date === '' ? null : dateProblem(date, allowsInterval);
  const settle = () => {
    if (problem === null && (date || null) !== value) onChange(date || null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') settle();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder="2018-05-30"
        size={12}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== null}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="hint">
        {problem ?? hint}
      </p>
    </div>
  );
}
