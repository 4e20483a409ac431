import type { Measure, RelationshipFragment } from '../generated/operations.js';

type Quantity = RelationshipFragment['quantities'][number];

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

type Qualifier = RelationshipFragment['qualifiers'][number];

/** What the qualifier names, in words: "Northbridge Council; Bruno Lindqvist; Ada Okafor met Bruno Lindqvist". */
export function qualifierWords({ entities, relationships }: Qualifier): string {
  return [
    ...entities.map(({ name }) => name),
    ...relationships.map(({ subject, phrase, object }) => `${subject.name} ${phrase} ${object.name}`),
  ].join('; ');
}
