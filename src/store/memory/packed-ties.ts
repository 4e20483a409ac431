import { byId } from '../../domain/compare.js';
import type { Dataset } from '../../domain/dataset.js';
import { isTrivial, passes } from '../../domain/filter/conditions.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import { isSupported } from '../../domain/support.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import { firstIndex } from './page.js';
import { sorted } from './sorted.js';
import { StepCounter, type Work } from './work.js';

/** What an entity that a path may not go over has in place of its degree. */
const NO_WAYPOINT = 0xffff_ffff;
/** More than there are relationships; its product with the number of entities must be below 2^53. */
const ROWS = 2 ** 24;

/**
 * Who is connected with each entity, in numbers, for searches that look at very many: entities are numbered by their ids, so that
 * numbers sort as ids do; relationships by their place in the dataset.
 */
export interface PackedTies {
  readonly relationships: readonly Relationship[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The ties of entity n are from `starts[n]` up to `starts[n + 1]`, by the other end, then by the relationship. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly rows: Uint32Array;
  /** By entity: its degree, or `NO_WAYPOINT`. */
  readonly degrees: Uint32Array;
  /** By relationship: its sort, a number of `sorts`. */
  readonly sortOf: Uint32Array;
  /** Those that lead from an entity to itself, by id: they are in none of the lists above. */
  readonly loops: readonly Relationship[];
  /** One relationship of each sort: those of one have the same type, polarity, modality and are alike supported now. */
  readonly sorts: readonly Relationship[];
}

/** @param degreeOf by the id of an entity; see `degreesOf`. */
export function* packTies(
  { entities, relationships }: Pick<Dataset, 'entities' | 'relationships'>,
  degreeOf: ReadonlyMap<string, number>,
): Work<PackedTies> {
  const counter = new StepCounter();
  const numberOf = new Map<string, number>();
  const degrees = new Uint32Array(entities.length);
  for (const [n, { id, kind }] of entities.entries()) {
    if (counter.isDue()) yield;
    numberOf.set(id, n);
    degrees[n] = WAYPOINT_KINDS.includes(kind) ? (degreeOf.get(id) ?? 0) : NO_WAYPOINT;
  }
  const starts = new Uint32Array(entities.length + 1);
  const ends: (readonly [number, number])[] = [];
  const sorts = new Sorts();
  const sortOf = new Uint32Array(relationships.length);
  const loops: Relationship[] = [];
  for (const [row, relationship] of relationships.entries()) {
    if (counter.isDue()) yield;
    const subject = numberOf.get(relationship.subject) ?? 0;
    const object = numberOf.get(relationship.object) ?? 0;
    ends.push([subject, object]);
    sortOf[row] = sorts.sortOf(relationship);
    if (subject === object) {
      loops.push(relationship);
      continue;
    }
    for (const n of [subject, object]) starts[n + 1] = (starts[n + 1] ?? 0) + 1;
  }
  for (let n = 0; n < entities.length; n++) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const keys = new Float64Array(starts[entities.length] ?? 0);
  const next = starts.slice();
  const put = (n: number, other: number, row: number) => {
    const at = next[n] ?? 0;
    keys[at] = other * ROWS + row;
    next[n] = at + 1;
  };
  for (const [row, [subject, object]] of ends.entries()) {
    if (counter.isDue()) yield;
    if (subject === object) continue;
    put(subject, object, row);
    put(object, subject, row);
  }
  const others = new Uint32Array(keys.length);
  const rows = new Uint32Array(keys.length);
  for (let n = 0; n < entities.length; n++) {
    const [start = 0, end = 0] = starts.subarray(n, n + 2);
    if (counter.isDue(1 + end - start)) yield;
    keys.subarray(start, end).sort();
    for (let at = start; at < end; at++) {
      const key = keys[at] ?? 0;
      others[at] = Math.floor(key / ROWS);
      rows[at] = key % ROWS;
    }
  }
  return { relationships, numberOf, starts, others, rows, degrees, sortOf, loops, sorts: sorts.all };
}

/** The relationships both of whose ends are among these, by id. */
export function* within(packed: PackedTies, ids: readonly string[]): Work<Relationship[]> {
  const { relationships, numberOf, starts, others, rows, loops } = packed;
  const members = new Set(ids.flatMap((id) => numberOf.get(id) ?? []));
  const found: number[] = [];
  const counter = new StepCounter();
  for (const member of members) {
    const end = starts[member + 1] ?? 0;
    for (let at = starts[member] ?? 0; at < end; at++) {
      if (counter.isDue()) yield;
      const other = others[at] as number;
      // Each is at two members: it is taken at the first.
      if (other > member && members.has(other)) found.push(rows[at] as number);
    }
  }
  const isLoopWithin = ({ subject }: Relationship) => members.has(numberOf.get(subject) ?? -1);
  const between = found.map((row) => relationships[row] as Relationship);
  return yield* sorted([...between, ...loops.filter(isLoopWithin)], byId);
}

class Sorts {
  readonly all: Relationship[] = [];
  readonly #numbers = new Map<string, number>();

  sortOf(relationship: Relationship): number {
    const { type, narrowerType, polarity, modality } = relationship;
    const key = `${type} ${narrowerType?.name} ${polarity} ${modality} ${isSupported(relationship, null)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(relationship) - 1;
  }
}

/** Of a sort, whether its relationships pass a filter: not known yet, none, all, or each has to be asked. */
const UNKNOWN = 0;
const NONE = 1;
const ALL = 2;
const ASK = 3;

const INCLUDE = 'INCLUDE' as const;

/** The packed ties that pass a filter. */
export class PassingTies {
  readonly #verdicts: Uint8Array;
  /** What a sort tells, and whether that is all there is to ask. */
  readonly #ofSort: RelationshipFilter;
  readonly #isSortEnough: boolean;

  constructor(
    private readonly packed: PackedTies,
    private readonly filter: RelationshipFilter,
  ) {
    const { walkable, types, narrowerTypes, polarity, modality, unsupported, knownOn } = filter;
    const told = { walkable, types, narrowerTypes, polarity, modality };
    const open = { walkable: null, types: null, narrowerTypes: null, polarity: null, modality: null };
    // By its sort a relationship is known to be supported now, and on no other day.
    const now = knownOn === null ? unsupported : INCLUDE;
    const then = knownOn === null ? INCLUDE : unsupported;
    this.#ofSort = { ...ANY_RELATIONSHIP, ...told, unsupported: now };
    this.#isSortEnough = isTrivial({ ...filter, ...open, unsupported: then });
    this.#verdicts = new Uint8Array(packed.sorts.length);
  }

  /** About how much there is to look at. */
  cost(entity: number): number {
    const { starts } = this.packed;
    return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  }

  /**
   * The entities that some tie connects with this one, each once, ascending.
   * @param isWanted chooses by the number of an entity and its degree; null where no path may go over it.
   */
  *neighbors(entity: number, isWanted: (other: number, degree: number | null) => boolean): Work<number[]> {
    const { starts, others, degrees } = this.packed;
    const neighbors: number[] = [];
    const counter = new StepCounter();
    const end = starts[entity + 1] ?? 0;
    // The ties to one other stand together: the first that passes is enough.
    let done = -1;
    for (let at = starts[entity] ?? 0; at < end; at++) {
      const other = others[at] as number;
      if (other === done) continue;
      if (counter.isDue()) yield;
      const degree = degrees[other] as number;
      if (!isWanted(other, degree === NO_WAYPOINT ? null : degree)) {
        done = other;
      } else if (this.#passesAt(at)) {
        done = other;
        neighbors.push(other);
      }
    }
    return neighbors;
  }

  /** Shows each tie of the entity, by the other end, then by id. */
  *each(entity: number, show: (other: number, tie: Relationship) => void): Work<void> {
    const { starts, others, rows, relationships } = this.packed;
    const counter = new StepCounter();
    const end = starts[entity + 1] ?? 0;
    for (let at = starts[entity] ?? 0; at < end; at++) {
      if (counter.isDue()) yield;
      if (!this.#passesAt(at)) continue;
      show(others[at] as number, relationships[rows[at] as number] as Relationship);
    }
  }

  /** The relationships between the two, by id; found from the end that has fewer. */
  *between(a: number, b: number): Work<Relationship[]> {
    const [entity, wanted] = this.cost(a) <= this.cost(b) ? [a, b] : [b, a];
    const { starts, others, rows, relationships } = this.packed;
    const [start = 0, end = 0] = starts.subarray(entity, entity + 2);
    const ties: Relationship[] = [];
    const counter = new StepCounter();
    const ofEntity = others.subarray(start, end);
    for (let at = start + firstIndex(ofEntity, (other) => other >= wanted); at < end; at++) {
      if (others[at] !== wanted) break;
      if (counter.isDue()) yield;
      if (this.#passesAt(at)) ties.push(relationships[rows[at] as number] as Relationship);
    }
    return ties;
  }

  #passesAt(at: number): boolean {
    const row = this.packed.rows[at] as number;
    const verdict = this.#verdictOn(this.packed.sortOf[row] as number);
    if (verdict !== ASK) return verdict === ALL;
    return passes(this.packed.relationships[row] as Relationship, this.filter);
  }

  #verdictOn(sort: number): number {
    const known = this.#verdicts[sort] as number;
    if (known !== UNKNOWN) return known;
    const passing = this.#isSortEnough ? ALL : ASK;
    const verdict = passes(this.packed.sorts[sort] as Relationship, this.#ofSort) ? passing : NONE;
    this.#verdicts[sort] = verdict;
    return verdict;
  }
}
