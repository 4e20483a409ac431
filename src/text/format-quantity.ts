import type { Measure, Quantity } from '../domain/relationship.js';

/** Each measure as the label of a row. */
export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  DURATION: 'How long',
  COUNT: 'How many',
  AMOUNT: 'How much',
  SHARE: 'Which part',
  AGE: 'How old',
};

/** "more than 200 people": as the source puts it, else its bounds and unit: "at least 5 guests"; "not given" without either. */
export function formatQuantity({ min, max, unit, words }: Omit<Quantity, 'measure'>): string {
  if (words !== null) return words;
  if (min === null && max === null) return unit === null ? 'not given' : `not given (${unit})`;
  const bounds = formatBounds(min, max);
  return unit === null ? bounds : `${bounds} ${unit}`;
}

function formatBounds(min: number | null, max: number | null): string {
  if (min === null) return `at most ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}
