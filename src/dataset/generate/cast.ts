import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { nameCount, nameNumbered } from './names.js';
import type { Population } from './population.js';
import type { Random } from './random.js';

/** An entity, as others refer to it. */
export interface Member {
  readonly kind: EntityKind;
  readonly id: string;
  /** Several may have it. */
  readonly name: string;
}

/** A work that can be cited. */
export interface CitableWork extends Member {
  /** A day number; see `domain/time-span.ts`. */
  readonly publishedOn: number;
  /** Id of an earlier work, so that no chain comes back; null where it is nobody's copy. */
  readonly derivedFrom: string | null;
}

const FIRST_DAY = Date.UTC(1990, 0, 1) / 86_400_000;
const DAYS = 35 * 365;
/** A copy comes out within so many days. */
const COPIED_WITHIN = 30;
const COPIES_PERCENT = 30;
const NO_WORK = -1;

/**
 * All entities, in a few bytes each, so that relationships can be made one after the other. Members of a kind are
 * numbered from 0; those with small numbers have more relationships than the others (see `Random.rank`).
 */
export class Cast {
  readonly #names: ReadonlyMap<EntityKind, Uint16Array>;
  readonly #publishedOn: Int32Array;
  readonly #derivedFrom: Int32Array;

  constructor(
    readonly population: Population,
    random: Random,
  ) {
    this.#names = new Map(
      ENTITY_KINDS.map((kind) => [
        kind,
        Uint16Array.from({ length: population[kind] }, () => random.below(nameCount(kind))),
      ]),
    );
    this.#publishedOn = new Int32Array(population.Work);
    this.#derivedFrom = new Int32Array(population.Work);
    for (let number = 0; number < population.Work; number++) {
      const original = number > 0 && random.chance(COPIES_PERCENT) ? random.below(number) : NO_WORK;
      const since = this.#publishedOn[original];
      this.#derivedFrom[number] = original;
      this.#publishedOn[number] =
        since === undefined ? FIRST_DAY + random.below(DAYS) : since + random.below(COPIED_WITHIN);
    }
  }

  member(kind: EntityKind, number: number): Member {
    return { kind, id: idOf(kind, number), name: nameNumbered(kind, this.#names.get(kind)?.[number] ?? 0) };
  }

  work(number: number): CitableWork {
    const original = this.#derivedFrom[number] ?? NO_WORK;
    return {
      ...this.member('Work', number),
      publishedOn: this.#publishedOn[number] ?? FIRST_DAY,
      derivedFrom: original === NO_WORK ? null : idOf('Work', original),
    };
  }

  /** One of the kind; a few of them most of the time. */
  anyOf(kind: EntityKind, random: Random): Member {
    return this.member(kind, random.rank(this.population[kind]));
  }

  /** One of the works; a few of them most of the time. */
  anyWork(random: Random): CitableWork {
    return this.work(random.rank(this.population.Work));
  }
}

/** "person-1" is the first of the people. */
function idOf(kind: EntityKind, number: number): string {
  return `${kind.toLowerCase()}-${number + 1}`;
}
