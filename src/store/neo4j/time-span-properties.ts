import neo4j, { type Date as Neo4jDate } from 'neo4j-driver';
import { MS_PER_DAY } from '../../domain/day-range.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { type Properties, present } from './properties.js';

/** A time as people and conditions read it, under "when": `whenEdtf`, and its outer days as `whenEarliest` and `whenLatest`. */
export function timeProperties(name: string, span: TimeSpan | null): Properties {
  if (span === null) return {};
  return present({
    [`${name}Edtf`]: span.edtf,
    [`${name}Earliest`]: dateOf(span.earliest),
    [`${name}Latest`]: dateOf(span.latest),
  });
}

/** A day number as a date of Neo4j; null for null. */
export function dateOf(day: number | null): Neo4jDate<number> | null {
  if (day === null) return null;
  const date = new Date(day * MS_PER_DAY);
  return new neo4j.types.Date(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
