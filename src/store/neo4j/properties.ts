import type { Date as Neo4jDate } from 'neo4j-driver';
import { invariant } from '../../domain/errors.js';

/** What a node or a relationship of Neo4j can hold under a name. */
export type PropertyValue =
  | string
  | number
  | boolean
  | Neo4jDate<number>
  | readonly string[]
  | readonly number[]
  | readonly boolean[];
/** What the names of properties begin with that are the engine's own: what people read or write Cypher over has none. */
export const ENGINE_PREFIX = 'attest_';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** As they come back; an absent property is null or missing. */
export type Row = Readonly<Record<string, unknown>>;

/** Without the null ones and the empty lists: both are absent properties in Neo4j. */
export function present(values: Readonly<Record<string, PropertyValue | null>>): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const name in values) {
    const value = values[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}

/*
 * Readers of one property. Anything but what the writer wrote means that something else changed the database: an error,
 * never a guess.
 */

export function text(row: Row, name: string): string {
  const value = row[name];
  invariant(typeof value === 'string', `${name} of ${row.id} is no text`);
  return value;
}

export function textOrNull(row: Row, name: string): string | null {
  return isAbsent(row, name) ? null : text(row, name);
}

export function number(row: Row, name: string): number {
  const value = row[name];
  invariant(typeof value === 'number', `${name} of ${row.id} is no number`);
  return value;
}

export function oneOf<const T extends string>(row: Row, name: string, values: readonly T[]): T {
  return among(text(row, name), name, values);
}

export function among<const T extends string>(value: string, name: string, values: readonly T[]): T {
  const known = values.find((candidate) => candidate === value);
  invariant(known !== undefined, `"${value}" is no ${name}`);
  return known;
}

export function texts(row: Row, name: string): string[] {
  return listOf(row, name).map((value) => {
    invariant(typeof value === 'string', `${name} of ${row.id} holds what is no text`);
    return value;
  });
}

export function numbers(row: Row, name: string): number[] {
  return listOf(row, name).map((value) => {
    invariant(typeof value === 'number', `${name} of ${row.id} holds what is no number`);
    return value;
  });
}

export function rows(value: unknown): Row[] {
  return list(value).map(map);
}

export function map(value: unknown): Row {
  invariant(typeof value === 'object' && value !== null, 'a row is no map');
  return { ...value };
}

export function list(value: unknown): readonly unknown[] {
  invariant(Array.isArray(value), 'expected a list from the database');
  return value;
}

/** An absent list is an empty one. */
function listOf(row: Row, name: string): readonly unknown[] {
  return isAbsent(row, name) ? [] : list(row[name]);
}

function isAbsent(row: Row, name: string): boolean {
  return row[name] === null || row[name] === undefined;
}
