import type { Entity } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import type { Relationship } from '../../domain/relationship.js';
import type { Read } from '../graph-store.js';
import { list, map, type Row } from './properties.js';
import type { Reader } from './reader.js';
import { lengthOf, readEntity, readRelationship } from './record-properties.js';
import { ENTITIES, RECORDS, RELATIONSHIPS } from './records.queries.js';
import type { KnownRecords } from './remembered-records.js';

/** A record that an answer needs: its id, and its texts where they came along. */
export type Named = readonly [id: string, texts: unknown];

/** What an answer is made of. */
export interface Needed {
  readonly relationships: readonly Named[];
  readonly entities: Iterable<string>;
  /** Those whose texts came along. */
  readonly brought: readonly Named[];
}

export interface Question<Rows, T> {
  /** See `snapshot`. */
  readonly body: string;
  /** @param texts whether texts are to come along. */
  readonly parameters: (texts: boolean) => Readonly<Record<string, unknown>>;
  readonly rowsOf: (value: Row) => Rows;
  readonly neededBy: (rows: Rows) => Needed;
  /** @param records all that are needed and exist. */
  readonly make: (rows: Rows, records: KnownRecords) => T;
}

/**
 * Asks a question whose answer is made of records: with their texts, or, where those are mostly known, for their ids alone,
 * and then for what is not known.
 */
export async function readRecords<Rows, T>(
  reader: Reader,
  question: Question<Rows, T>,
  texts = !reader.remembered.areMostlyEnough,
): Promise<Read<T>> {
  const { body, parameters, rowsOf, neededBy, make } = question;
  const { revision, value: rows } = await reader.read(body, parameters(texts), (value) => rowsOf(map(value)));
  const needed = neededBy(rows);
  const found = new FoundRecords(reader, revision);
  found.add(needed);
  const { relationships, entities } = found.missingOf(needed);
  // What did not come with its text nor is known has to be asked for; where texts came, it does not exist.
  const isWhole = texts || relationships.length + entities.length === 0;
  reader.remembered.note(isWhole && found.wereAllKnown);
  if (!isWhole) {
    const more = await reader.read(RECORDS, { relationships, entities }, map);
    // A load came between the two.
    if (more.revision !== revision) return readRecords(reader, question, true);
    const rest = more.value;
    found.add({
      ...NOTHING,
      relationships: namedFrom(rest.relationships),
      brought: namedFrom(rest.entities),
    });
  }
  return { revision, value: make(rows, found) };
}

/** See the port. No round trip where the request has met a revision of which all are known. */
export async function entitiesWithIds(
  reader: Reader,
  ids: readonly string[],
): Promise<Read<(Entity | null)[]>> {
  const known = knownOf(reader, ids, (records, id) => records.entity(id));
  if (known !== null) return known;
  const { revision, value } = await reader.read(ENTITIES, { ids }, namedFrom);
  const found = new FoundRecords(reader, revision);
  found.add({ ...NOTHING, brought: value });
  return { revision, value: ids.map((id) => found.entity(id) ?? null) };
}

/**
 * The entities with these ids, all of which that revision has. Those that are not known are read, in a round trip that tells, where
 * the request has not met it, whether the revision is there; null where another one is.
 */
export async function entitiesOfRevision(
  reader: Reader,
  revision: string,
  ids: readonly string[],
): Promise<Entity[] | null> {
  const found = new FoundRecords(reader, revision);
  const needed = { ...NOTHING, entities: ids };
  found.add(needed);
  const { entities: missing } = found.missingOf(needed);
  if (missing.length > 0 || reader.revisionMet !== revision) {
    const read = await reader.read(ENTITIES, { ids: missing }, namedFrom);
    if (read.revision !== revision) return null;
    found.add({ ...NOTHING, brought: read.value });
  }
  return ids.map((id) => {
    const entity = found.entity(id);
    invariant(entity !== undefined, `${id} is no longer there, in the same revision`);
    return entity;
  });
}

/** As `entitiesWithIds`, of relationships. */
export async function relationshipsWithIds(
  reader: Reader,
  ids: readonly string[],
): Promise<Read<(Relationship | null)[]>> {
  const known = knownOf(reader, ids, (records, id) => records.relationship(id));
  if (known !== null) return known;
  const { revision, value } = await reader.read(RELATIONSHIPS, { ids }, namedFrom);
  const found = new FoundRecords(reader, revision);
  found.add({ ...NOTHING, relationships: value });
  return { revision, value: ids.map((id) => found.relationship(id) ?? null) };
}

const NOTHING: Needed = { relationships: [], entities: [], brought: [] };

/** Null where not all are known. */
function knownOf<T>(
  { revisionMet, remembered, signal }: Reader,
  ids: readonly string[],
  recordOf: (records: KnownRecords, id: string) => T | undefined,
): Read<T[]> | null {
  const records = revisionMet === null ? null : remembered.of(revisionMet);
  if (revisionMet === null || records === null) return null;
  const found = ids.flatMap((id) => recordOf(records, id) ?? []);
  if (found.length < ids.length) return null;
  signal?.throwIfAborted();
  return { revision: revisionMet, value: found };
}

/** A list of pairs of an id and texts. */
export function namedFrom(value: unknown): Named[] {
  return list(value).map((pair) => {
    const [id, texts] = list(pair);
    return [String(id), texts];
  });
}

/** The records of one answer: what is forgotten meanwhile is still there. */
class FoundRecords implements KnownRecords {
  readonly #known: KnownRecords | null;
  readonly #entities = new Map<string, Entity>();
  readonly #relationships = new Map<string, Relationship>();
  /** Whether no text had to be decoded. */
  wereAllKnown = true;

  constructor(
    private readonly reader: Reader,
    private readonly revision: string,
  ) {
    this.#known = reader.remembered.of(revision);
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  relationship(id: string): Relationship | undefined {
    return this.#relationships.get(id);
  }

  add({ relationships, entities, brought }: Needed): void {
    const { remembered } = this.reader;
    for (const [id, texts] of relationships) {
      if (this.#relationships.has(id)) continue;
      let found = this.#known?.relationship(id);
      if (found === undefined && texts !== null) {
        found = readRelationship(texts);
        invariant(found.id === id, `${id} holds the record of ${found.id}`);
        remembered.keepRelationship(this.revision, found, lengthOf(texts));
        this.wereAllKnown = false;
      }
      if (found !== undefined) this.#relationships.set(id, found);
    }
    for (const [id, texts] of brought) {
      let found = this.#known?.entity(id);
      if (found === undefined) {
        found = readEntity(texts);
        invariant(found.id === id, `${id} holds the record of ${found.id}`);
        remembered.keepEntity(this.revision, found, lengthOf(texts));
        this.wereAllKnown = false;
      }
      this.#entities.set(id, found);
    }
    for (const id of entities) {
      const found = this.#known?.entity(id);
      if (found !== undefined) this.#entities.set(id, found);
    }
  }

  missingOf({ relationships, entities }: Needed): { relationships: string[]; entities: string[] } {
    return {
      relationships: relationships.map(([id]) => id).filter((id) => !this.#relationships.has(id)),
      entities: [...new Set(entities)].filter((id) => !this.#entities.has(id)),
    };
  }
}
