import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import { relevanceOf, strengthOf } from '../../domain/relationship-order.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { StepCounter } from '../work/work.js';

/** More than there are relationships; its product with the number of entities must be below 2^53. */
const ROWS = 2 ** 24;

/**
 * Who is connected with each entity, in numbers, for searches that look at very many: entities and relationships are numbered
 * by their ids, so that numbers sort as ids do. The number of a relationship is its row.
 */
export interface PackedTies extends TieColumns {
  /** The ties of entity n are from `starts[n]` up to `starts[n + 1]`, by the other end, then by row. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly rows: Uint32Array;
  /** By sort: see `strengthOf`, as of now. */
  readonly strengths: readonly string[];
  /** By sort: which comes first by `relevanceOf`, as of now; equal for those that are equally relevant. */
  readonly relevances: Uint32Array;
  /** The rows that lead from an entity to itself: they are in none of the lists above. */
  readonly loops: readonly number[];
}

/** What is packed: a column each of the entities and of the relationships, both sorted by id. */
export interface TieColumns {
  readonly entityIds: readonly string[];
  /** By id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** See `degreesOf`. */
  readonly degrees: Uint32Array;
  /** 1 where a path may go over the entity; see `WAYPOINT_KINDS`. */
  readonly isWaypoint: Uint8Array;
  readonly ids: readonly string[];
  /** The number of each end. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** The sort of each relationship, a number of `sorts`. */
  readonly sortOf: Uint32Array;
  /** One relationship of each sort: see `sortKey`. */
  readonly sorts: readonly Relationship[];
}

/**
 * Relationships with one key are of one sort: of the same type, narrower type, polarity and modality, and alike supported now,
 * so that most filters and every order by support tell no more of each than of the sort.
 */
export function sortKey(relationship: Relationship): string {
  const { type, narrowerType, polarity } = relationship;
  return `${type} ${narrowerType?.name ?? ''} ${polarity} ${strengthOf(relationship, null)}`;
}

export function* packTies(columns: TieColumns): Pausable<PackedTies> {
  const { entityIds, ids, subjects, objects } = columns;
  const counter = new StepCounter();
  const starts = new Uint32Array(entityIds.length + 1);
  const loops: number[] = [];
  for (let row = 0; row < ids.length; row++) {
    if (counter.isDue()) yield;
    const [subject, object] = [subjects[row] as number, objects[row] as number];
    if (subject === object) {
      loops.push(row);
      continue;
    }
    starts[subject + 1] = (starts[subject + 1] as number) + 1;
    starts[object + 1] = (starts[object + 1] as number) + 1;
  }
  for (let n = 0; n < entityIds.length; n++)
    starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const keys = new Float64Array(starts[entityIds.length] as number);
  const next = starts.slice();
  const put = (n: number, other: number, row: number) => {
    const at = next[n] as number;
    keys[at] = other * ROWS + row;
    next[n] = at + 1;
  };
  for (let row = 0; row < ids.length; row++) {
    if (counter.isDue()) yield;
    const [subject, object] = [subjects[row] as number, objects[row] as number];
    if (subject === object) continue;
    put(subject, object, row);
    put(object, subject, row);
  }
  const others = new Uint32Array(keys.length);
  const rows = new Uint32Array(keys.length);
  for (let n = 0; n < entityIds.length; n++) {
    const [start = 0, end = 0] = starts.subarray(n, n + 2);
    if (counter.isDue(1 + end - start)) yield;
    keys.subarray(start, end).sort();
    for (let at = start; at < end; at++) {
      const key = keys[at] as number;
      others[at] = Math.floor(key / ROWS);
      rows[at] = key % ROWS;
    }
  }
  const strengths = columns.sorts.map((one) => strengthOf(one, null));
  return {
    ...columns,
    starts,
    others,
    rows,
    loops,
    strengths,
    relevances: relevancesOf(columns.sorts, strengths),
  };
}

function relevancesOf(sorts: readonly Relationship[], strengths: readonly string[]): Uint32Array {
  const keys = sorts.map(({ type }, sort) => relevanceOf(strengths[sort] as string, VOCABULARY[type].weight));
  const places = new Map([...new Set(keys)].sort().map((key, place) => [key, place]));
  return Uint32Array.from(keys, (key) => places.get(key) as number);
}

/** Numbers the sorts of relationships as they come. */
export class SortNumbers<T> {
  /** The first of each sort. */
  readonly firsts: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param key see `sortKey`. */
  numberOf(key: string, one: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.firsts.length);
    return this.firsts.push(one) - 1;
  }
}
