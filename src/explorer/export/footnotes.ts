import type { EvidenceFragment, RelationshipFragment } from '../generated/operations.js';

type Source = EvidenceFragment['source'];

export interface Footnotes {
  /** In the order of their numbers, which begin with 1. */
  readonly sources: readonly Source[];
  numbersOf(relationship: RelationshipFragment): readonly number[];
}

/** The sources that some relationships stand on, each with one number, in the order in which they are met. */
export function footnotesOf(relationships: readonly RelationshipFragment[]): Footnotes {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  for (const { evidence } of relationships)
    for (const { source } of evidence)
      if (!numbers.has(source.id)) {
        sources.push(source);
        numbers.set(source.id, sources.length);
      }
  return {
    sources,
    numbersOf: ({ evidence }) =>
      [...new Set(evidence.flatMap(({ source }) => numbers.get(source.id) ?? []))].sort((a, b) => a - b),
  };
}

const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** "¹ ³⁻⁵": numbers as they stand behind a word, three or more in a row as a range. */
export function superscript(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? digits(first) : `${digits(first)}${last - first > 1 ? '⁻' : ' '}${digits(last)}`,
    )
    .join(' ');
}

const digits = (number: number): string =>
  [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
