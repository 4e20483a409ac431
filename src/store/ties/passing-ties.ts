import { isTrivial, passes } from '../../domain/filter/conditions.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import { type SortValue, sortValue, strengthOf } from '../../domain/relationship-order.js';
import { firstIndex } from '../work/first-index.js';
import { StepCounter } from '../work/work.js';
import type { PackedTies } from './packed-ties.js';

/** Of a sort, whether its relationships pass a filter: not known yet, none, all, or each has to be asked. */
const UNKNOWN = 0;
const NONE = 1;
const ALL = 2;
const ASK = 3;

/** What of a filter the sort of a relationship tells, and what is left to ask of each. */
function partsOf(filter: RelationshipFilter): {
  readonly ofSort: RelationshipFilter;
  readonly rest: RelationshipFilter;
} {
  const { walkable, types, narrowerTypes, polarity, modality, unsupported, knownOn } = filter;
  const told = { walkable, types, narrowerTypes, polarity, modality };
  const open = { walkable: null, types: null, narrowerTypes: null, polarity: null, modality: null };
  // By its sort a relationship is known to be supported now, and on no other day.
  const isOfNow = knownOn === null;
  return {
    ofSort: { ...ANY_RELATIONSHIP, ...told, unsupported: isOfNow ? unsupported : 'INCLUDE' },
    rest: { ...filter, ...open, unsupported: isOfNow ? 'INCLUDE' : unsupported },
  };
}

/** Whether the sort of a relationship tells whether it passes, and how strong it is under the filter. */
export function isToldBySort(filter: RelationshipFilter): boolean {
  return knownUnder(filter) === null && isTrivial(partsOf(filter).rest);
}

/** The packed ties that pass a filter. */
export class PassingTies {
  readonly #verdicts: Uint8Array;
  readonly #ofSort: RelationshipFilter;
  readonly #isSortEnough: boolean;

  /** @param relationshipAt gives the relationship of a row; null where that is not at hand: the filter must be `isToldBySort`. */
  constructor(
    readonly packed: PackedTies,
    private readonly filter: RelationshipFilter,
    private readonly relationshipAt: ((row: number) => Relationship) | null,
  ) {
    const { ofSort, rest } = partsOf(filter);
    this.#ofSort = ofSort;
    this.#isSortEnough = isTrivial(rest);
    this.#verdicts = new Uint8Array(packed.sorts.length);
  }

  /** About how much there is to look at. */
  cost(entity: number): number {
    const { starts } = this.packed;
    return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  }

  /**
   * The entities that some tie connects with this one, each once, ascending.
   * @param isWanted chooses by the number of an entity.
   */
  *neighbors(entity: number, isWanted: (other: number) => boolean): Pausable<number[]> {
    const { others } = this.packed;
    const neighbors: number[] = [];
    const counter = new StepCounter();
    const [start, end] = this.#range(entity);
    // The ties to one other stand together: the first that passes is enough.
    let done = -1;
    for (let at = start; at < end; at++) {
      const other = others[at] as number;
      if (other === done) continue;
      if (counter.isDue()) yield;
      if (!isWanted(other)) {
        done = other;
      } else if (this.passes(this.packed.rows[at] as number)) {
        done = other;
        neighbors.push(other);
      }
    }
    return neighbors;
  }

  /** Shows each tie of the entity, by the other end, then by row. */
  *each(entity: number, show: (other: number, row: number) => void): Pausable<void> {
    const { others, rows } = this.packed;
    const counter = new StepCounter();
    const [start, end] = this.#range(entity);
    for (let at = start; at < end; at++) {
      if (counter.isDue()) yield;
      const row = rows[at] as number;
      if (this.passes(row)) show(others[at] as number, row);
    }
  }

  /** The rows between the two, ascending; found from the end that has fewer. */
  *between(a: number, b: number): Pausable<number[]> {
    const [entity, wanted] = this.cost(a) <= this.cost(b) ? [a, b] : [b, a];
    const { others, rows } = this.packed;
    const [start, end] = this.#range(entity);
    const between: number[] = [];
    const counter = new StepCounter();
    const ofEntity = others.subarray(start, end);
    for (let at = start + firstIndex(ofEntity, (other) => other >= wanted); at < end; at++) {
      if (others[at] !== wanted) break;
      if (counter.isDue()) yield;
      const row = rows[at] as number;
      if (this.passes(row)) between.push(row);
    }
    return between;
  }

  passes(row: number): boolean {
    const verdict = this.#verdictOn(this.packed.sortOf[row] as number);
    return verdict === ASK ? passes(this.#ask(row), this.filter) : verdict === ALL;
  }

  /** See `strengthOf`; by what the filter lets be known. */
  strength(row: number): string {
    const knownOn = knownUnder(this.filter);
    if (knownOn !== null) return strengthOf(this.#ask(row), knownOn);
    return this.packed.strengths[this.packed.sortOf[row] as number] as string;
  }

  /** What sorts rows as RELEVANCE does, before the degree of the other end; by what the filter lets be known. */
  relevance(row: number): SortValue {
    const knownOn = knownUnder(this.filter);
    if (knownOn !== null) return sortValue(this.#ask(row), 'RELEVANCE', knownOn);
    return this.packed.relevances[this.packed.sortOf[row] as number] as number;
  }

  typeOf(row: number): Relationship['type'] {
    return this.#sort(this.packed.sortOf[row] as number).type;
  }

  #range(entity: number): [number, number] {
    const { starts } = this.packed;
    return [starts[entity] ?? 0, starts[entity + 1] ?? 0];
  }

  #sort(sort: number): Relationship {
    return this.packed.sorts[sort] as Relationship;
  }

  #ask(row: number): Relationship {
    if (this.relationshipAt === null) throw new Error('Expected a filter that the sort of a tie tells.');
    return this.relationshipAt(row);
  }

  #verdictOn(sort: number): number {
    const known = this.#verdicts[sort] as number;
    if (known !== UNKNOWN) return known;
    const passing = this.#isSortEnough ? ALL : ASK;
    const verdict = passes(this.#sort(sort), this.#ofSort) ? passing : NONE;
    this.#verdicts[sort] = verdict;
    return verdict;
  }
}
