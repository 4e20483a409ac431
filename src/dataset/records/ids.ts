import type { EntityKind } from '../../domain/entity-kind.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { attributeId, relationshipId } from '../../domain/identity.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { valueFrom } from './attribute-value.js';
import type { AttributeRecord, Contents, EntityRecord, RecordList, StatementRecord } from './contents.js';
import type { TimeInput } from './shapes.js';

const KINDS_OF_LISTS: Readonly<Partial<Record<RecordList, IdKind>>> = {
  relationships: 'Relationship',
  attributes: 'Attribute',
};

/** What an id may name. Of what could not be read, no more than the id is known. */
export type IdKind = EntityKind | 'Relationship' | 'Attribute' | 'unknown';

/** Every id of the dataset, former ones and those given by content too. Where two things claim one, the first has it. */
export interface Ids {
  /** Null where nothing has the id. */
  readonly kindOf: (id: string) => IdKind | null;
  /** The current id of what has or had this one; itself where nothing has. */
  readonly current: (id: string) => string;
  /** The id that the author or the content gives. */
  readonly ofStatement: (record: StatementRecord) => string;
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
    if (id !== null) add(id, formerIds, KINDS_OF_LISTS[list] ?? kind);
  }
  for (const id of contents.unreadableIds) add(id, [], 'unknown');

  const current = (id: string) => things.get(id)?.id ?? id;
  const statements = new Map<StatementRecord, string>();
  const declared = new Set(things.keys());
  const addStatement = (record: StatementRecord, id: string, thing: IdKind) => {
    const { value } = record;
    statements.set(record, id);
    add(id, value.formerIds, thing);
    if (value.id !== null) declared.add(value.id);
  };
  for (const record of contents.relationships) {
    const { value } = record;
    const ends = { subject: current(value.subject), object: current(value.object) };
    addStatement(record, value.id ?? relationshipId({ ...value, ...ends }), 'Relationship');
  }
  for (const record of contents.attributes) {
    addStatement(record, record.value.id ?? contentIdOf(record, current), 'Attribute');
  }
  return {
    kindOf: (id) => things.get(id)?.thing ?? null,
    current,
    ofStatement: (record) => statements.get(record) ?? '',
    declared: () => declared,
  };
}

/** The id of a record, whoever gave it. */
export function idOfRecord(record: EntityRecord | StatementRecord, ids: Ids): string {
  return isEntity(record) ? record.value.id : ids.ofStatement(record);
}

function contentIdOf({ value: input }: AttributeRecord, current: (id: string) => string): string {
  const value = valueFrom(input, unread);
  return attributeId({
    ...input,
    entity: current(input.entity),
    value: value.kind === 'ENTITY' ? { ...value, entity: current(value.entity) } : value,
  });
}

/** A date as it is written: whether there is such a day is for the rules. */
function unread({ edtf, words, asOf, basis, because }: TimeInput): TimeSpan {
  return { edtf, words, asOf, basis, because, earliest: null, latest: null };
}

function isEntity(record: EntityRecord | StatementRecord): record is EntityRecord {
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
