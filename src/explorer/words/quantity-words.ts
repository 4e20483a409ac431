import type { ClaimFragment, Measure } from '../generated/operations.js';

type Quantity = ClaimFragment['quantities'][number];

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  DURATION: 'How long',
  COUNT: 'How many',
  AMOUNT: 'How much',
  SHARE: 'Which part',
  AGE: 'How old',
};

/** "more than 200 people": as the source puts it, else its bounds and unit. */
export function quantityWords({ words, min, max, unit }: Quantity): string {
  if (words !== null) return words;
  const bounds =
    min === null
      ? max === null
        ? 'not told'
        : `at most ${max}`
      : max === null
        ? `at least ${min}`
        : min === max
          ? String(min)
          : `${min} to ${max}`;
  return unit === null ? bounds : `${bounds} ${unit}`;
}
