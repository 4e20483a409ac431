import { type PackedTies, packTies, SortNumbers, type TieColumns } from '../ties/packed-ties.js';
import type { Slices } from '../work/slices.js';
import { numbers, texts } from './properties.js';
import { appendAll, Parts } from './read-parts.js';
import type { Reader } from './reader.js';
import { ENTITIES_AFTER, TIES_AFTER } from './ties.queries.js';

/** As many rows a read: few enough that decoding them does not hold up the process. */
const ROWS_A_READ = 5_000;

/** All ties of a revision, read in parts and packed; null where another revision came meanwhile. @throws as the reader */
export async function readTies(reader: Reader, revision: string, slices: Slices): Promise<PackedTies | null> {
  const parts = new Parts(reader, revision);
  const columns = await readColumns(parts);
  return columns === null ? null : slices.run(packTies(columns), null);
}

async function readColumns(parts: Parts): Promise<TieColumns | null> {
  const entityIds: string[] = [];
  const numberOf = new Map<string, number>();
  const degrees: number[] = [];
  const waypoints: number[] = [];
  for await (const row of parts.of(ENTITIES_AFTER, ROWS_A_READ)) {
    for (const id of texts(row, 'ids')) numberOf.set(id, entityIds.push(id) - 1);
    appendAll(degrees, numbers(row, 'degrees'));
    appendAll(waypoints, numbers(row, 'waypoints'));
  }
  const numbersOf = (ids: readonly string[]) => ids.map((id) => numberOf.get(id) ?? 0);
  const ids: string[] = [];
  const subjects: number[] = [];
  const objects: number[] = [];
  const sortOf: number[] = [];
  const sorts = new SortNumbers<string>();
  for await (const row of parts.of(TIES_AFTER, ROWS_A_READ)) {
    const read = texts(row, 'ids');
    appendAll(ids, read);
    appendAll(subjects, numbersOf(texts(row, 'subjects')));
    appendAll(objects, numbersOf(texts(row, 'objects')));
    for (const [i, key] of texts(row, 'keys').entries()) sortOf.push(sorts.numberOf(key, read[i] ?? ''));
  }
  const records = await parts.relationships(sorts.firsts);
  if (!parts.areOfOneRevision) return null;
  return {
    ...{ entityIds, numberOf, degrees: Uint32Array.from(degrees), isWaypoint: Uint8Array.from(waypoints) },
    ...{ ids, subjects: Uint32Array.from(subjects), objects: Uint32Array.from(objects) },
    ...{ sortOf: Uint32Array.from(sortOf), sorts: records },
  };
}
