import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { degreeKey } from '../../domain/relationship-order.js';
import type { KnownOn } from '../../domain/support.js';
import type { Neighbors } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { PassingTies } from './packed-ties.js';
import { firstIndex } from './page.js';
import type { Work } from './work.js';

/** For each entity, those that relationships that pass connect with it: see the port. */
export function* findNeighbors(
  index: GraphIndex,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Work<Neighbors[]> {
  const packed = yield* index.packedTies();
  const passing = new PassingTies(packed, filter);
  const found: Neighbors[] = [];
  for (const id of entities) {
    yield;
    const entity = packed.numberOf.get(id);
    if (entity === undefined) {
      found.push({ first: [], count: 0 });
    } else if (first === 0) {
      const all = yield* passing.neighbors(entity, () => true);
      found.push({ first: [], count: all.length });
    } else {
      found.push(yield* mostRelevant(index, passing, entity, first, knownUnder(filter)));
    }
  }
  return found;
}

function* mostRelevant(
  index: GraphIndex,
  passing: PassingTies,
  entity: number,
  first: number,
  knownOn: KnownOn,
): Work<Neighbors> {
  const best = new Least(first);
  let count = 0;
  let last: { readonly other: number; relevance: string; tie: string } | null = null;
  const idOf = (other: number): string => index.dataset.entities[other]?.id ?? '';
  const add = () => {
    if (last === null) return;
    const id = idOf(last.other);
    best.add(`${last.relevance}${degreeKey(index.degrees.get(id) ?? 0)} ${last.tie}`, id);
  };
  // The ties with one other stand together, by id: of equally relevant ones the first counts.
  yield* passing.each(entity, (other, tie) => {
    const relevance = String(index.relevanceOf(tie, knownOn));
    if (last?.other === other) {
      if (relevance < last.relevance) Object.assign(last, { relevance, tie: tie.id });
      return;
    }
    add();
    count += 1;
    last = { other, relevance, tie: tie.id };
  });
  add();
  return { first: best.values, count };
}

/** Those with the least keys of what was added, in the order of their keys: at most so many. */
class Least {
  readonly #keys: string[] = [];
  readonly values: string[] = [];

  constructor(private readonly most: number) {}

  add(key: string, value: string): void {
    const isFull = this.#keys.length === this.most;
    if (isFull && key > (this.#keys.at(-1) ?? '')) return;
    const place = firstIndex(this.#keys, (known) => known > key);
    this.#keys.splice(place, 0, key);
    this.values.splice(place, 0, value);
    if (isFull) {
      this.#keys.pop();
      this.values.pop();
    }
  }
}
