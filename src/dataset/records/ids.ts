import { earlierIds, type Identified } from '../../domain/earlier-ids.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { invariant } from '../../domain/errors.js';
import { CONTENT_ID, type StatementContent, statementId } from '../../domain/identity.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { valueFrom } from './attribute-value.js';
import type { Contents, EntityRecord, RecordList, StatementRecord } from './contents.js';
import type { TimeInput } from './shapes.js';
import { statementsOf } from './statements-of.js';

const KINDS_OF_LISTS: Readonly<Partial<Record<RecordList, IdKind>>> = {
  relationships: 'Relationship',
  attributes: 'Attribute',
};

/** What an id may name. Of what could not be read, no more than the id is known. */
export type IdKind = EntityKind | 'Relationship' | 'Attribute' | 'unknown';

/** Every id of the dataset, former ones and those that content gives or gave too. Where two things claim one, the first has it. */
export interface Ids {
  /** Null where nothing has the id. */
  readonly kindOf: (id: string) => IdKind | null;
  /** The current id of what has or had this one; itself where nothing has. */
  readonly current: (id: string) => string;
  /** The id that the author or the content gives. */
  readonly ofStatement: (record: StatementRecord) => string;
  /** What its id follows from, with current ids. */
  readonly contentOf: (record: StatementRecord) => StatementContent;
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
  const ofOthers = [...things.keys()];

  const currentEntity = (id: string) => things.get(id)?.id ?? id;
  /** Of the statements to which content gave one. */
  const implied = new Map<StatementRecord, string>();
  for (const record of statementsOf(contents)) {
    const { value } = record;
    const id = value.id ?? statementId(statementContent(record, currentEntity));
    if (value.id === null) implied.set(record, id);
    add(id, value.formerIds, 'subject' in value ? 'Relationship' : 'Attribute');
  }
  const ofStatement = (record: StatementRecord): string => {
    const id = record.value.id ?? implied.get(record);
    invariant(id, 'a statement that was not read is asked for its id');
    return id;
  };
  const contentOf = (record: StatementRecord) => statementContent(record, currentEntity);

  const byEarlierId = () => {
    const identities = Array.from(
      statementsOf(contents),
      (record): Identified => ({
        ...contentOf(record),
        id: ofStatement(record),
        formerIds: record.value.formerIds,
      }),
    );
    const entities = contents.entities.map(({ value }) => value);
    const earlier = earlierIds(entities, identities);
    return new Map(
      identities.flatMap((one) => earlier.ofStatement(one).map((id): [string, string] => [id, one.id])),
    );
  };
  let successors: ReadonlyMap<string, string> | null = null;
  const find = (id: string) => {
    const found = things.get(id);
    if (found || !CONTENT_ID.test(id)) return found;
    successors ??= byEarlierId();
    return things.get(successors.get(id) ?? '');
  };
  return {
    kindOf: (id) => find(id)?.thing ?? null,
    current: (id) => find(id)?.id ?? id,
    ofStatement,
    contentOf,
    declared: () => {
      const own = Array.from(statementsOf(contents), ({ value }) => value.id);
      return new Set([...ofOthers, ...own.filter((id) => id !== null)]);
    },
  };
}

/** The id of a record, whoever gave it. */
export function idOfRecord(record: EntityRecord | StatementRecord, ids: Ids): string {
  return isEntity(record) ? record.value.id : ids.ofStatement(record);
}

/** What the id of a statement follows from. */
export function statementContent(
  { value: input }: StatementRecord,
  current: (id: string) => string,
): StatementContent {
  const { polarity, modality } = input;
  if ('subject' in input) {
    const { type, subject, object } = input;
    return { type, subject: current(subject), object: current(object), polarity, modality };
  }
  const value = valueFrom(input, unread);
  return {
    type: input.type,
    entity: current(input.entity),
    value: value.kind === 'ENTITY' ? { ...value, entity: current(value.entity) } : value,
    polarity,
    modality,
  };
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
