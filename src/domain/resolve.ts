import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Attribute, AttributeValue } from './attribute.js';
import { endingsByEntity, endingsOf } from './bound.js';
import { conflictsAmong } from './conflicts.js';
import { canonicalJson } from './content-hash.js';
import { contestedBy } from './contested.js';
import type { Dataset } from './dataset.js';
import type { AttributeDraft, DatasetDraft, EntityDraft, EvidenceDraft, RelationshipDraft } from './draft.js';
import type { Entity, WorkEntity } from './entity.js';
import { invariant } from './errors.js';
import { attributeId, evidenceId, relationshipId } from './identity.js';
import { originOf } from './origin.js';
import type { Question } from './question.js';
import { type Evidence, type Qualifier, type Relationship, UNCONTESTED } from './relationship.js';
import type { Statement } from './statement.js';
import { type TimeSpan, timeSpan } from './time-span.js';
import { withdrawalDay, worksThrough } from './withdrawal.js';

/**
 * Gives a checked draft all that only the whole graph can tell: ids, origins, conflicts in both directions, default
 * dates of reporting, and the revision. References to former ids become references to the current ones.
 * The draft must have passed every rule of `dataset/`: a dangling reference here is our bug.
 */
export function resolve(draft: DatasetDraft): Dataset {
  const current = currentIds(draft);
  const works = new Map<string, WorkEntity>();
  for (const entity of draft.entities)
    if (entity.kind === 'Work') works.set(entity.id, resolveWork(entity, current));
  const workOf = (id: string) => works.get(id);
  const { title, description, reportedBy = null } = draft;
  const reportedAtLatest = reportedBy === null ? null : noLaterThan(reportedBy);

  const resolveEvidence = (of: string, given: EvidenceDraft): Evidence => {
    const source = workOf(current(given.source));
    invariant(source, `evidence of ${of} cites ${given.source}, which is no Work`);
    const evidence = { ...given, source: source.id, attributedTo: given.attributedTo.map(current) };
    const through = worksThrough(evidence, workOf);
    const reportedOn = given.reportedOn ?? source.publishedOn ?? reportedAtLatest;
    return {
      ...evidence,
      id: evidenceId(of, evidence),
      origin: originOf(evidence, workOf),
      reportedOn,
      through,
      withdrawnOn: withdrawalDay({ through, reportedOn }, workOf),
    };
  };
  const resolveEntity = (entity: EntityDraft): Entity => {
    if (entity.kind === 'Work') return workOf(entity.id) ?? entity;
    if (entity.kind !== 'Event') return entity;
    return {
      ...entity,
      evidence: sortById(entity.evidence.map((given) => resolveEvidence(entity.id, given))),
    };
  };
  /** What a relationship and an attribute have in common. Conflicts are those declared. */
  const resolveStatement = (
    id: string,
    { evidence, qualifiers, conflictsWith }: RelationshipDraft | AttributeDraft,
  ) => {
    const [first, ...more] = sortById(evidence.map((given) => resolveEvidence(id, given)));
    invariant(first, `the statement ${id} has no evidence`);
    return {
      id,
      qualifiers: qualifiers
        .map((qualifier) => resolveQualifier(qualifier, current))
        .sort((a, b) => (a.role < b.role ? -1 : 1)),
      evidence: [first, ...more] as const,
      conflicts: conflictsWith,
      contested: UNCONTESTED,
    };
  };
  const resolveRelationship = ({ conflictsWith, ...given }: RelationshipDraft): Relationship => {
    const ends = { ...given, subject: current(given.subject), object: current(given.object) };
    const id = given.id ?? relationshipId(ends);
    return { ...ends, ...resolveStatement(id, { ...given, conflictsWith }), endings: [] };
  };
  const resolveAttribute = ({ conflictsWith, ...given }: AttributeDraft): Attribute => {
    const said = currentContent(given, current);
    const id = given.id ?? attributeId(said);
    return { ...said, ...resolveStatement(id, { ...given, conflictsWith }) };
  };

  const entities = sortById(draft.entities.map(resolveEntity));
  const unlinked = sortById(draft.relationships.map(resolveRelationship));
  const unlinkedAttributes = sortById((draft.attributes ?? []).map(resolveAttribute));
  const statements = [...unlinked, ...unlinkedAttributes];
  const declared = statements.flatMap(({ id, conflicts }) =>
    conflicts.map((other) => [id, current(other)] as const),
  );
  const conflicts = conflictsAmong(statements, declared);
  const statementById = new Map(statements.map((statement) => [statement.id, statement]));
  const link = <S extends Statement>(statement: S): S => {
    const ids = conflicts.get(statement.id) ?? [];
    const others = ids.flatMap((id) => statementById.get(id) ?? []);
    return { ...statement, conflicts: ids, contested: contestedBy(statement, others) };
  };
  const linked = unlinked.map(link);
  const attributes = unlinkedAttributes.map(link);
  const endings = endingsByEntity(attributes);
  // Endings are told by the attributes, which the revision is of too.
  const stated = linked.map(({ endings: _, ...rest }) => rest);
  const relationships = linked.map((one) => ({ ...one, endings: endingsOf(one, endings) }));
  const questions = (draft.questions ?? []).map((question) => resolveQuestion(question, current));
  const types = [...(draft.types ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = [[title, description, ...(reportedBy === null ? [] : [reportedBy])], ...types, ...questions];
  return {
    revision: revisionOf([...head, ...entities, ...stated, ...attributes]),
    title,
    description,
    reportedBy,
    types,
    questions,
    entities,
    relationships,
    attributes,
  };
}

/** When a report was published that has no date, in a dataset that was put together from what had been by then. */
function noLaterThan(reportedBy: string): TimeSpan {
  const because = 'The report has no date; the dataset says by when all of its reports were published.';
  return timeSpan({ edtf: `../${reportedBy}`, basis: 'INFERRED', because });
}

function currentIds(draft: DatasetDraft): (id: string) => string {
  const currentOf = new Map<string, string>();
  const current = (id: string) => currentOf.get(id) ?? id;
  for (const { id, formerIds } of draft.entities) for (const former of formerIds) currentOf.set(former, id);
  for (const relationship of draft.relationships) {
    if (relationship.formerIds.length === 0) continue;
    const { subject, object } = relationship;
    const ends = { ...relationship, subject: current(subject), object: current(object) };
    for (const former of relationship.formerIds)
      currentOf.set(former, relationship.id ?? relationshipId(ends));
  }
  for (const attribute of draft.attributes ?? []) {
    for (const former of attribute.formerIds)
      currentOf.set(former, attribute.id ?? attributeId(currentContent(attribute, current)));
  }
  return current;
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

function resolveQualifier(qualifier: Qualifier, current: (id: string) => string): Qualifier {
  return {
    role: qualifier.role,
    entities: qualifier.entities.map(current),
    relationships: qualifier.relationships.map(current),
  };
}

/** A hash over the records one by one, so that a large graph is never one text. */
function revisionOf(records: readonly unknown[]): string {
  const hash = sha256.create();
  for (const record of records) {
    hash.update(utf8ToBytes(`${canonicalJson(record)}\n`));
  }
  return bytesToHex(hash.digest()).slice(0, 16);
}

/** No two have the same id: the rules of `dataset/` refuse that. */
function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
