import { MS_PER_DAY } from '../../domain/day-range.js';

/** A day number, to be written as a date of Neo4j. */
export interface Day {
  readonly day: number;
}

type Value = string | number | boolean | Day | readonly string[] | Fields | readonly Fields[];

/** Properties by name; null and what is empty is left out. */
export interface Fields {
  readonly [name: string]: Value | null;
}

export const dayOrNull = (day: number | null): Day | null => (day === null ? null : { day });

/** Fields as a map of Cypher, on one line. The names are ours; no text of a dataset becomes code. */
export function cypherMap(fields: Fields): string {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${name}: ${cypherValue(value as Value)}`],
  );
  return `{${entries.join(', ')}}`;
}

function cypherValue(value: Value): string {
  if (typeof value === 'string') return cypherText(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherValue).join(', ')}]`;
  if (isDay(value)) return cypherDate(value.day);
  return cypherMap(value as Fields);
}

const isDay = (value: object): value is Day => 'day' in value && typeof value.day === 'number';

function cypherDate(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  return `date({year: ${date.getUTCFullYear()}, month: ${date.getUTCMonth() + 1}, day: ${date.getUTCDate()}})`;
}

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const SURROGATES = /\p{Cs}/gu;

/**
 * A text as a string of Cypher, on one line. Neo4j reads `\uXXXX` before anything else, so that a text with a backslash and a u
 * in it must not look like that: the u is written as such an escape itself. Half a surrogate pair is U+FFFD.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\\u', '\\\\u0075')
    .replaceAll("'", "\\'")
    .replace(SURROGATES, '\ufffd')
    .replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${escaped}'`;
}
