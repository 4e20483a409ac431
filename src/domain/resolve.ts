import type { Attribute, AttributeValue } from './attribute.js';
import { endingsByEntity, endingsOf } from './bound.js';
import { byId } from './compare.js';
import { conflictsAmong } from './conflicts.js';
import { shortHashOfAll } from './content-hash.js';
import { contestedBy } from './contested.js';
import type { Dataset } from './dataset.js';
import type {
  AttributeDraft,
  EntityDraft,
  EvidenceDraft,
  RelationshipDraft,
  StreamedDraft,
} from './draft.js';
import type { Entity, WorkEntity } from './entity.js';
import { invariant } from './errors.js';
import { attributeId, evidenceId, relationshipId } from './identity.js';
import { originOf } from './origin.js';
import { atOnce, eachOf, type Pausable } from './pausable.js';
import type { Question } from './question.js';
import {
  type Evidence,
  type Evidenced,
  type Qualifier,
  type Relationship,
  UNCONTESTED,
} from './relationship.js';
import type { Statement } from './statement.js';
import { type TimeSpan, timeSpan } from './time-span.js';
import { withdrawalDay, worksThrough } from './withdrawal.js';

/**
 * Gives a checked draft all that only the whole graph can tell: ids, origins, conflicts in both directions, default
 * dates of reporting, and the revision. References to former ids become references to the current ones.
 * The draft must have passed every rule of `dataset/`: a dangling reference here is our bug.
 */
export function resolve(draft: StreamedDraft): Dataset {
  return atOnce(resolving(draft));
}

/** The same, with pauses. */
export function* resolving(draft: StreamedDraft): Pausable<Dataset> {
  const ids = currentIds(draft.entities);
  const { current } = ids;
  const works = new Map<string, WorkEntity>();
  for (const entity of draft.entities)
    if (entity.kind === 'Work') works.set(entity.id, resolveWork(entity, current));
  const workOf = (id: string) => works.get(id);
  const { title, description, reportedBy = null, contact = null, notice = null } = draft;
  const reportedAtLatest = reportedBy === null ? null : noLaterThan(reportedBy);

  const through = sharedLists();
  const resolveEvidence = (of: string, given: EvidenceDraft): Evidence => {
    const source = workOf(current(given.source));
    invariant(source, `evidence of ${of} cites ${given.source}, which is no Work`);
    const { stance, assertion, says, locator, quote, selector } = given;
    const attributedTo = resolveIds(given.attributedTo, current);
    const cited = { source: source.id, stance, assertion, attributedTo, says, locator, quote, selector };
    const reportedOn = given.reportedOn ?? source.publishedOn ?? reportedAtLatest;
    const works = through(worksThrough(cited, workOf));
    // Written out, here and below: an object that is made in one piece takes less memory than one that is spread.
    return {
      id: evidenceId(of, { ...cited, reportedOn: given.reportedOn }),
      source: source.id,
      stance,
      assertion,
      attributedTo,
      origin: originOf(cited, workOf),
      says,
      locator,
      quote,
      selector,
      reportedOn,
      through: works,
      withdrawnOn: withdrawalDay({ through: works, reportedOn }, workOf),
    };
  };
  const resolveAll = (of: string, evidence: readonly EvidenceDraft[]): Evidence[] => {
    const resolved = evidence.map((given) => resolveEvidence(of, given));
    return resolved.length < 2 ? resolved : sortById(resolved);
  };
  const resolveEntity = (entity: EntityDraft): Entity => {
    if (entity.kind === 'Work') return workOf(entity.id) ?? entity;
    if (entity.kind !== 'Event') return entity;
    return { ...entity, evidence: resolveAll(entity.id, entity.evidence) };
  };
  const declared: (readonly [id: string, other: string])[] = [];
  /** The evidence of a statement. Takes note of its former ids, and of the conflicts that it declares. */
  const evidenceOf = (
    id: string,
    { evidence, formerIds, conflictsWith }: RelationshipDraft | AttributeDraft,
  ): readonly [Evidence, ...Evidence[]] => {
    for (const other of conflictsWith) declared.push([id, other]);
    ids.add(id, formerIds);
    const [first, ...more] = resolveAll(id, evidence);
    invariant(first, `the statement ${id} has no evidence`);
    return [first, ...more];
  };
  // What only all statements together can tell comes below: their conflicts, and which of them their qualifiers name.
  const resolveRelationship = (given: RelationshipDraft): Mutable<Relationship> => {
    const { type, polarity, modality } = given;
    const [subject, object] = [current(given.subject), current(given.object)];
    const id = given.id ?? relationshipId({ type, subject, object, polarity, modality });
    return {
      id,
      type,
      narrowerType: given.narrowerType,
      subject,
      object,
      polarity,
      modality,
      when: given.when,
      detail: given.detail,
      quantities: given.quantities,
      qualifiers: given.qualifiers,
      evidence: evidenceOf(id, given),
      conflicts: NONE,
      contested: UNCONTESTED,
      formerIds: given.formerIds,
      endings: NONE,
    };
  };
  const resolveAttribute = (given: AttributeDraft): Mutable<Attribute> => {
    const { type, entity, value } = currentContent(given, current);
    const { polarity, modality } = given;
    const id = given.id ?? attributeId({ type, entity, value, polarity, modality });
    return {
      id,
      type,
      entity,
      value,
      polarity,
      modality,
      when: given.when,
      detail: given.detail,
      quantities: given.quantities,
      qualifiers: given.qualifiers,
      evidence: evidenceOf(id, given),
      conflicts: NONE,
      contested: UNCONTESTED,
      formerIds: given.formerIds,
    };
  };

  const entities = sortById(yield* each(draft.entities, resolveEntity));
  const relationships = sortById(yield* each(draft.relationships, resolveRelationship));
  const attributes = sortById(yield* each(draft.attributes ?? NONE, resolveAttribute));
  const statements = [...relationships, ...attributes];
  yield* eachOf(statements, (statement) => {
    statement.qualifiers = resolveQualifiers(statement.qualifiers, current);
  });
  yield;
  link(
    statements,
    declared.map(([id, other]) => [id, current(other)]),
  );
  yield;
  const endings = endingsByEntity(attributes);
  yield* eachOf(relationships, (relationship) => {
    relationship.endings = endingsOf(relationship, endings);
  });
  const questions = (draft.questions ?? []).map((question) => resolveQuestion(question, current));
  const types = [...(draft.types ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  const further = contact === null && notice === null ? [] : [{ contact, notice }];
  const head = [title, description, ...(reportedBy === null ? [] : [reportedBy]), ...further];
  const records = recordsOf({ types, questions, entities, relationships, attributes }, head);
  const revision = yield* shortHashOfAll(records);
  return {
    revision,
    title,
    description,
    reportedBy,
    contact,
    notice,
    types,
    questions,
    entities,
    relationships,
    attributes,
  };
}

/** `map`, with pauses. */
function* each<T, Resolved>(given: Iterable<T>, resolveOne: (one: T) => Resolved): Pausable<Resolved[]> {
  const resolved: Resolved[] = [];
  yield* eachOf(given, (one) => resolved.push(resolveOne(one)));
  return resolved;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One for all records that have none of something. */
const NONE: readonly never[] = [];

/**
 * What the revision is of. An item of evidence is told by its id, a hash of all that it says; what else it has follows from
 * the works; endings follow from the attributes.
 */
function* recordsOf(
  {
    types,
    questions,
    entities,
    relationships,
    attributes,
  }: Pick<Dataset, 'types' | 'questions' | 'entities' | 'relationships' | 'attributes'>,
  head: unknown,
): Generator<unknown> {
  yield head;
  yield* types;
  yield* questions;
  for (const entity of entities)
    yield entity.kind === 'Event' ? { ...entity, evidence: idsOf(entity) } : entity;
  for (const relationship of relationships)
    yield { ...relationship, evidence: idsOf(relationship), endings: undefined };
  for (const attribute of attributes) yield { ...attribute, evidence: idsOf(attribute) };
}

const idsOf = ({ evidence }: Evidenced): readonly string[] => evidence.map(({ id }) => id);

/** Gives each statement the others that cannot be held together with it. @param declared pairs of ids. */
function link(
  statements: readonly Mutable<Statement>[],
  declared: readonly (readonly [string, string])[],
): void {
  const conflicts = conflictsAmong(statements, declared);
  const conflicting = new Map<string, Mutable<Statement>>();
  for (const statement of statements)
    if (conflicts.has(statement.id)) conflicting.set(statement.id, statement);
  for (const [id, others] of conflicts) {
    const statement = conflicting.get(id);
    if (statement === undefined) continue;
    statement.conflicts = others;
    statement.contested = contestedBy(
      statement,
      others.flatMap((other) => conflicting.get(other) ?? []),
    );
  }
}

/** Gives the first of all equal lists of ids: a graph has many citations and few sources. */
function sharedLists(): (list: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (list) => {
    const key = list.join(' ');
    const known = lists.get(key);
    if (known === undefined) lists.set(key, list);
    return known ?? list;
  };
}

/** When a report was published that has no date, in a dataset that was put together from what had been by then. */
function noLaterThan(reportedBy: string): TimeSpan {
  const because = 'The report has no date; the dataset says by when all of its reports were published.';
  return timeSpan({ edtf: `../${reportedBy}`, basis: 'INFERRED', because });
}

interface CurrentIds {
  /** The current id of what has or had this one: of an entity, one and the same text each time. Itself where nothing has. */
  current(id: string): string;
  /** A statement, which had these ids. */
  add(id: string, formerIds: readonly string[]): void;
}

function currentIds(entities: readonly EntityDraft[]): CurrentIds {
  const currentOf = new Map<string, string>();
  const add = (id: string, formerIds: readonly string[]) => {
    for (const former of formerIds) currentOf.set(former, id);
  };
  for (const { id } of entities) currentOf.set(id, id);
  for (const { id, formerIds } of entities) add(id, formerIds);
  return { current: (id) => currentOf.get(id) ?? id, add };
}

/** An attribute whose entity, and whose value where it is one, are by their current ids. */
function currentContent<T extends { readonly entity: string; readonly value: AttributeValue }>(
  attribute: T,
  current: (id: string) => string,
): T {
  const { entity, value } = attribute;
  const isOfEntity = value.kind === 'ENTITY';
  return {
    ...attribute,
    entity: current(entity),
    value: isOfEntity ? { ...value, entity: current(value.entity) } : value,
  };
}

function resolveWork(work: WorkEntity, current: (id: string) => string): WorkEntity {
  return {
    ...work,
    publisher: work.publisher === null ? null : current(work.publisher),
    derivedFrom: work.derivedFrom === null ? null : current(work.derivedFrom),
  };
}

function resolveQuestion(question: Question, current: (id: string) => string): Question {
  const [first, ...more] = question.about;
  return { ...question, about: [current(first), ...more.map(current)] };
}

function resolveQualifiers(
  qualifiers: readonly Qualifier[],
  current: (id: string) => string,
): readonly Qualifier[] {
  if (qualifiers.length === 0) return NONE;
  return qualifiers
    .map(({ role, entities, relationships }) => ({
      role,
      entities: resolveIds(entities, current),
      relationships: resolveIds(relationships, current),
    }))
    .sort((a, b) => (a.role < b.role ? -1 : 1));
}

function resolveIds(ids: readonly string[], current: (id: string) => string): readonly string[] {
  return ids.length === 0 ? NONE : ids.map(current);
}

/** No two have the same id: the rules of `dataset/` refuse that. */
function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort(byId);
}
