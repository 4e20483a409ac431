import { type KeyboardEvent, useId, useState } from 'react';

/** A year, a month or a day, perhaps marked as uncertain; or an interval of such. What else EDTF allows the server says. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/;

interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
  onChange(value: string | null): void;
}

/** A field for a date that need not be a whole day. It takes effect when one leaves it or presses Enter. */
export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setText(value ?? '');
  }
  const date = text.trim();
  const isWrong = date !== '' && !DATE.test(date);
  const settle = () => {
    if (!isWrong && (date || null) !== value) onChange(date || null);
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
        aria-invalid={isWrong}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="hint">
        {isWrong ? 'Write a year, a month or a day: 2018, 2018-05, 2018-05-30.' : hint}
      </p>
    </div>
  );
}
