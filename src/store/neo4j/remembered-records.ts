import { LRUCache } from 'lru-cache';
import type { Entity } from '../../domain/entity.js';
import type { Relationship } from '../../domain/relationship.js';

/** In the texts of all records together: decoded they take some 100 MB. */
const MOST_CHARACTERS = 50_000_000;

/** Of late answers, each weighs so much of all that came before it. */
const WEIGHT = 1 / 16;
/** From so many on, it pays to ask for ids alone, and for what is missing by a second statement. */
const MOSTLY = 0.8;

/** Records by id. */
export interface KnownRecords {
  entity(id: string): Entity | undefined;
  relationship(id: string): Relationship | undefined;
}

/**
 * Records as they were decoded, so that they are neither sent nor decoded again: a record of a revision never changes. Of one
 * revision, the last that was kept; what was not used for longest goes first.
 */
export class RememberedRecords {
  #revision: string | null = null;
  #shareOfWhole = 0;
  readonly #entities: LRUCache<string, Entity>;
  readonly #relationships: LRUCache<string, Relationship>;

  constructor(mostCharacters = MOST_CHARACTERS) {
    const maxSize = Math.ceil(mostCharacters / 2);
    this.#entities = new LRUCache({ maxSize });
    this.#relationships = new LRUCache({ maxSize });
  }

  /** Null of a revision of which nothing is kept. */
  of(revision: string): KnownRecords | null {
    if (revision !== this.#revision) return null;
    return {
      entity: (id) => this.#entities.get(id),
      relationship: (id) => this.#relationships.get(id),
    };
  }

  /** @param length of its text. */
  keepEntity(revision: string, entity: Entity, length: number): void {
    this.#turnTo(revision);
    this.#entities.set(entity.id, entity, { size: length });
  }

  /** @param length of its text. */
  keepRelationship(revision: string, relationship: Relationship, length: number): void {
    this.#turnTo(revision);
    this.#relationships.set(relationship.id, relationship, { size: length });
  }

  /** To be told of each answer: whether all records that it needs were known. */
  note(wereAllKnown: boolean): void {
    this.#shareOfWhole += ((wereAllKnown ? 1 : 0) - this.#shareOfWhole) * WEIGHT;
  }

  /** Whether late answers needed little that was not known. */
  get areMostlyEnough(): boolean {
    return this.#shareOfWhole > MOSTLY;
  }

  #turnTo(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#shareOfWhole = 0;
    this.#entities.clear();
    this.#relationships.clear();
  }
}
