import type { Attribute, AttributeValue } from '../../domain/attribute.js';
import { conflictsAmong } from '../../domain/conflicts.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entity, Notice } from '../../domain/entity.js';
import { attributeId, hashedEvidence, relationshipId } from '../../domain/identity.js';
import type { Evidence, Relationship } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import type { TimeSpan } from '../../domain/time-span.js';
import type { FileRecord } from '../formats/format.js';
import { questionRecord } from './question-record.js';
import { typeRecord } from './type-record.js';

/**
 * The records that a dataset is read from: the inverse of `toDraft` and `resolve`. What only the graph as a whole gives
 * (origins, conflicts by content, ids by content, dates of reporting by the source) is not in them; absent fields are
 * left to their defaults. Reading them gives the same dataset, with the same revision.
 */
export function* fromDataset({ entities, relationships, attributes }: Dataset): Generator<FileRecord> {
  const statements = [...relationships, ...attributes];
  const declared = declaredConflicts(statements);
  for (const entity of entities) yield entityRecord(entity);
  for (const statement of statements) yield statementRecord(statement, declared.get(statement.id) ?? []);
}

export function entityRecord(entity: Entity): FileRecord {
  return { list: 'entities', value: entityFields(entity) };
}

/** @param conflictsWith what it declares; see `declaredConflicts`. */
export function statementRecord(statement: Statement, conflictsWith: readonly string[]): FileRecord {
  return isRelationship(statement)
    ? { list: 'relationships', value: relationshipRecord(statement, conflictsWith) }
    : { list: 'attributes', value: attributeRecord(statement, conflictsWith) };
}

/**
 * For each statement with some, the conflicts that do not follow from what is said, so that a record declares them; each in
 * one direction, from the smaller id.
 * @param statements with all that they are in conflict with.
 */
export function declaredConflicts(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const byContent = conflictsAmong(statements, []);
  return new Map(
    statements.flatMap(({ id, conflicts }) => {
      const implied = byContent.get(id) ?? [];
      const declared = conflicts.filter((other) => !implied.includes(other) && id < other);
      return declared.length === 0 ? [] : [[id, declared] as const];
    }),
  );
}

/** What `dataset.yaml` holds. */
export function datasetRecord(
  dataset: Pick<
    Dataset,
    'title' | 'description' | 'reportedBy' | 'contact' | 'notice' | 'types' | 'questions'
  >,
): object {
  const { title, description, reportedBy, contact, notice, types, questions } = dataset;
  return present({
    ...{ title, description, reportedBy, contact, notice },
    types: types.map((type) => present(typeRecord(type))),
    questions: questions.map((question) => present(questionRecord(question))),
  });
}

function entityFields(entity: Entity): object {
  const { id, kind, name, unnamed, aliases, description, externalIds, formerIds } = entity;
  const common = present({
    kind,
    id,
    name,
    unnamed: unnamed || null,
    aliases,
    description,
    externalIds,
    formerIds,
  });
  if (entity.kind === 'Event') {
    const { when, modality, evidence } = entity;
    const records = evidence.map((item) => evidenceRecord(item, id));
    return present({ ...common, when: timeRecord(when), modality, evidence: records });
  }
  if (entity.kind !== 'Work') return common;
  const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = entity;
  return present({
    ...common,
    ...{ workKind, publisher, url, derivedFrom },
    publishedOn: timeRecord(publishedOn),
    retracted: noticeRecord(retracted),
    corrected: noticeRecord(corrected),
  });
}

function relationshipRecord(relationship: Relationship, conflictsWith: readonly string[]): object {
  const { id, subject, type, narrowerType, object } = relationship;
  return present({
    id: id === relationshipId(relationship) ? null : id,
    ...{ subject, type: narrowerType?.name ?? type, object },
    ...statementFields(relationship, conflictsWith),
  });
}

function attributeRecord(attribute: Attribute, conflictsWith: readonly string[]): object {
  const { id, entity, type, value } = attribute;
  return present({
    id: id === attributeId(attribute) ? null : id,
    ...{ entity, type, value: valueRecord(value) },
    ...statementFields(attribute, conflictsWith),
    // A value that is a date says when.
    ...(value.kind === 'DATE' && { when: null }),
  });
}

function valueRecord(value: AttributeValue): object | null {
  switch (value.kind) {
    case 'TEXT': {
      const { text, nameKind, language, script, scheme } = value;
      return present({ text, kind: nameKind, language, script, scheme });
    }
    case 'DATE':
      return timeRecord(value.date);
    case 'QUANTITY': {
      const { min, max, unit, words } = value.quantity;
      return present({ min, max, unit, words });
    }
    case 'COUNTRY':
      return { country: value.country };
    case 'ENTITY':
      return { entity: value.entity };
  }
}

/** What a relationship and an attribute have in common. */
function statementFields(statement: Statement, conflictsWith: readonly string[]): object {
  const { id, polarity, modality, when, detail, quantities, formerIds } = statement;
  const qualifiers = statement.qualifiers.map(({ role, entities, relationships }) => [
    role,
    [...entities, ...relationships],
  ]);
  return {
    ...{ polarity, modality, detail, conflictsWith, formerIds },
    when: timeRecord(when),
    quantities: quantities.map(present),
    qualifiers: qualifiers.length === 0 ? null : Object.fromEntries(qualifiers),
    evidence: statement.evidence.map((item) => evidenceRecord(item, id)),
  };
}

/** @param of what it is evidence of. */
function evidenceRecord(evidence: Evidence, of: string): object {
  const draft = hashedEvidence(evidence, of);
  return present({ ...draft, reportedOn: timeRecord(draft.reportedOn) });
}

function noticeRecord(notice: Notice | null): object | null {
  return notice && present({ on: timeRecord(notice.on), note: notice.note });
}

function timeRecord(time: TimeSpan | null): object | null {
  if (time === null) return null;
  const { edtf, words, asOf, basis, because } = time;
  return present({ edtf, words, asOf, basis, because });
}

/** Without the fields that are empty, which is what an absent field means. */
function present(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
