import type { EntityKind } from '../../domain/entity-kind.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { relationshipId } from '../../domain/identity.js';
import type { Contents, EntityRecord, RelationshipRecord } from './contents.js';

/** What an id may name. Of what could not be read, no more than the id is known. */
export type IdKind = EntityKind | 'Relationship' | 'unknown';

/** Every id of the dataset, former ones and those given by content too. Where two things claim one, the first has it. */
export interface Ids {
  /** Null where nothing has the id. */
  readonly kindOf: (id: string) => IdKind | null;
  /** The current id of what has or had this one; itself where nothing has. */
  readonly current: (id: string) => string;
  /** The id that the author or the content gives. */
  readonly ofRelationship: (record: RelationshipRecord) => string;
  /** The ids that an author wrote. */
  readonly declared: () => Iterable<string>;
}

export function idsOf(contents: Contents): Ids {
  const things = new Map<string, { readonly id: string; readonly thing: IdKind }>();
  const add = (id: string, former: readonly string[], thing: IdKind) => {
    const named = { id, thing };
    for (const each of [id, ...former]) if (!things.has(each)) things.set(each, named);
  };

  for (const { value } of contents.entities) add(value.id, value.formerIds, value.kind);
  for (const { list, value } of contents.malformed) {
    const { id, formerIds, kind } = namesOf(value);
    if (id !== null) add(id, formerIds, list === 'relationships' ? 'Relationship' : kind);
  }
  for (const id of contents.unreadableIds) add(id, [], 'unknown');

  const current = (id: string) => things.get(id)?.id ?? id;
  const relationships = new Map<RelationshipRecord, string>();
  const declared = new Set(things.keys());
  for (const record of contents.relationships) {
    const { value } = record;
    const ends = { subject: current(value.subject), object: current(value.object) };
    const id = value.id ?? relationshipId({ ...value, ...ends });
    relationships.set(record, id);
    add(id, value.formerIds, 'Relationship');
    if (value.id !== null) declared.add(value.id);
  }
  return {
    kindOf: (id) => things.get(id)?.thing ?? null,
    current,
    ofRelationship: (record) => relationships.get(record) ?? '',
    declared: () => declared,
  };
}

/** The id of a record, whoever gave it. */
export function idOfRecord(record: EntityRecord | RelationshipRecord, ids: Ids): string {
  return isEntity(record) ? record.value.id : ids.ofRelationship(record);
}

function isEntity(record: EntityRecord | RelationshipRecord): record is EntityRecord {
  return 'kind' in record.value;
}

/** What a record that has not its shape calls itself. */
export function namesOf(record: unknown): {
  readonly id: string | null;
  readonly formerIds: readonly string[];
  readonly kind: IdKind;
} {
  const given: { readonly id?: unknown; readonly kind?: unknown; readonly formerIds?: unknown } =
    typeof record === 'object' && record !== null ? record : {};
  const former: readonly unknown[] = Array.isArray(given.formerIds) ? given.formerIds : [];
  return {
    id: typeof given.id === 'string' ? given.id : null,
    formerIds: former.filter((id) => typeof id === 'string'),
    kind: ENTITY_KINDS.find((kind) => kind === given.kind) ?? 'unknown',
  };
}
