import { ENTITY_KINDS, type EntityKind } from '../../src/domain/entity-kind.js';
import type { Random } from '../random.mjs';
import { nameCount, nameNumbered } from './names.js';
import type { Population } from './population.js';

/** What a record needs to know of another entity that it names. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
  /** Not unique. */
  readonly name: string;
}

/** A work that can be cited. */
export interface CitableWork extends EntityRef {
  /** A day number; see `domain/time-span.ts`. */
  readonly publishedOn: number;
  /** Id of an earlier work, so that there is no cycle; null for an original. */
  readonly derivedFrom: string | null;
}

const FIRST_DAY = Date.UTC(1990, 0, 1) / 86_400_000;
const DAYS = 35 * 365;
const COPIED_WITHIN_DAYS = 30;
const COPIES_PERCENT = 30;
const NO_WORK = -1;

/**
 * All entities, in a few bytes each, so that relationships can be made one after the other. The entities of a kind are
 * numbered from 0; those with small numbers have more relationships than the others (see `Random.rank`).
 */
export class EntityPool {
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
        since === undefined ? FIRST_DAY + random.below(DAYS) : since + random.below(COPIED_WITHIN_DAYS);
    }
  }

  entity(kind: EntityKind, number: number): EntityRef {
    return { kind, id: idOf(kind, number), name: nameNumbered(kind, this.#names.get(kind)?.[number] ?? 0) };
  }

  work(number: number): CitableWork {
    const original = this.#derivedFrom[number] ?? NO_WORK;
    return {
      ...this.entity('Work', number),
      publishedOn: this.#publishedOn[number] ?? FIRST_DAY,
      derivedFrom: original === NO_WORK ? null : idOf('Work', original),
    };
  }

  /** One of the kind; small numbers far more often. */
  randomEntity(kind: EntityKind, random: Random): EntityRef {
    return this.entity(kind, random.rank(this.population[kind]));
  }

  /** One of the works; small numbers far more often. */
  randomWork(random: Random): CitableWork {
    return this.work(random.rank(this.population.Work));
  }
}

/** "person-1" is the first of the people. */
function idOf(kind: EntityKind, number: number): string {
  return `${kind.toLowerCase()}-${number + 1}`;
}
