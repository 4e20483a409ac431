import type { Relationship } from '../../domain/relationship.js';
import { type PackedTies, packTies, SortNumbers, type TieColumns } from '../ties/packed-ties.js';
import type { Slices } from '../work/slices.js';
import { map, numbers, texts } from './properties.js';
import type { Reader } from './reader.js';
import { relationshipsWithIds } from './records.js';
import { ENTITIES_AFTER, TIES_AFTER } from './ties.queries.js';

/** As many rows a read: few enough that decoding them does not hold up the process. */
const ROWS_A_READ = 5_000;
const RECORDS_A_READ = 500;

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
  for await (const row of parts.of(ENTITIES_AFTER)) {
    for (const id of texts(row, 'ids')) numberOf.set(id, entityIds.push(id) - 1);
    append(degrees, numbers(row, 'degrees'));
    append(waypoints, numbers(row, 'waypoints'));
  }
  const numbersOf = (ids: readonly string[]) => ids.map((id) => numberOf.get(id) ?? 0);
  const ids: string[] = [];
  const subjects: number[] = [];
  const objects: number[] = [];
  const sortOf: number[] = [];
  const sorts = new SortNumbers<string>();
  for await (const row of parts.of(TIES_AFTER)) {
    const read = texts(row, 'ids');
    append(ids, read);
    append(subjects, numbersOf(texts(row, 'subjects')));
    append(objects, numbersOf(texts(row, 'objects')));
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

/** Reads in parts, and ends where one is of another revision. */
class Parts {
  areOfOneRevision = true;

  constructor(
    private readonly reader: Reader,
    private readonly revision: string,
  ) {}

  async *of(query: string) {
    let after = '';
    while (this.areOfOneRevision) {
      const read = await this.reader.read(query, { after, rows: ROWS_A_READ }, map);
      this.#note(read.revision);
      const last = texts(read.value, 'ids').at(-1);
      if (last === undefined) return;
      yield read.value;
      after = last;
    }
  }

  async relationships(ids: readonly string[]): Promise<Relationship[]> {
    const found: Relationship[] = [];
    for (let i = 0; i < ids.length && this.areOfOneRevision; i += RECORDS_A_READ) {
      const part = ids.slice(i, i + RECORDS_A_READ);
      const read = await relationshipsWithIds(this.reader, part);
      this.#note(read.revision);
      found.push(...read.value.filter((one) => one !== null));
    }
    return found;
  }

  #note(revision: string): void {
    this.areOfOneRevision &&= revision === this.revision;
  }
}

/** `push` of all of a long list would pass them on the stack. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}
