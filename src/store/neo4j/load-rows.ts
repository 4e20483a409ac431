import { createHash } from 'node:crypto';
import type { Attribute } from '../../domain/attribute.js';
import type { EarlierIds } from '../../domain/earlier-ids.js';
import type { Entity } from '../../domain/entity.js';
import type { Evidence, Relationship } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { attributeProperties } from './attribute-properties.js';
import { entityProperties } from './entity-properties.js';
import { evidenceProperties } from './evidence-properties.js';
import { nativeType } from './native-type.js';
import { type Properties, present } from './properties.js';
import { relationshipProperties } from './relationship-properties.js';

/** All that is written for a record. */
export interface EntityRow {
  readonly id: string;
  /** Also its label. */
  readonly kind: string;
  readonly properties: Properties;
  readonly evidence: readonly Properties[];
}

export interface StatementRow {
  readonly id: string;
  readonly properties: Properties;
  /** Of a relationship: its ends, and the type of the native relationship between them, which has the same properties. */
  readonly native: { readonly subjectId: string; readonly objectId: string; readonly type: string } | null;
  /** Of an attribute: the entity, and the one that is its value. */
  readonly said: { readonly of: string; readonly value: string | null } | null;
  readonly evidence: readonly Properties[];
  readonly qualifyingEntities: readonly QualifierRow[];
  readonly qualifyingRelationships: readonly QualifierRow[];
}

export interface QualifierRow {
  readonly role: string;
  /** From 0, within the role. */
  readonly position: number;
  readonly id: string;
}

/** An entity with the names that sources give it. */
export interface NamedEntity {
  readonly id: string;
  readonly entity: Entity;
  readonly names: readonly string[];
}

export function entityRow({ id, entity, names }: NamedEntity, earlier: EarlierIds): EntityRow {
  const evidence = entity.kind === 'Event' ? entity.evidence : [];
  return {
    id,
    kind: entity.kind,
    properties: entityProperties(entity, names),
    evidence: evidence.map((it) => evidenceRow(it, entity, earlier)),
  };
}

function evidenceRow(evidence: Evidence, of: Entity | Statement, earlier: EarlierIds): Properties {
  return {
    ...evidenceProperties(evidence),
    ...present({ earlierIds: earlier.ofEvidence(evidence, of) }),
  };
}

export function statementRow(statement: Statement, earlier: EarlierIds): StatementRow {
  const { id, qualifiers } = statement;
  const part = isRelationship(statement) ? relationshipPart(statement) : attributePart(statement);
  return {
    id,
    ...part,
    properties: { ...part.properties, ...present({ earlierIds: earlier.ofStatement(statement) }) },
    evidence: statement.evidence.map((it) => evidenceRow(it, statement, earlier)),
    qualifyingEntities: qualifiers.flatMap(({ role, entities }) => qualifierRows(role, entities)),
    qualifyingRelationships: qualifiers.flatMap(({ role, relationships }) =>
      qualifierRows(role, relationships),
    ),
  };
}

type Part = Pick<StatementRow, 'properties' | 'native' | 'said'>;

function relationshipPart(relationship: Relationship): Part {
  const { subject, object } = relationship;
  return {
    properties: relationshipProperties(relationship),
    native: { subjectId: subject, objectId: object, type: nativeType(relationship) },
    said: null,
  };
}

function attributePart(attribute: Attribute): Part {
  const { entity, value } = attribute;
  return {
    properties: attributeProperties(attribute),
    native: null,
    said: { of: entity, value: value.kind === 'ENTITY' ? value.entity : null },
  };
}

const qualifierRows = (role: string, ids: readonly string[]): QualifierRow[] =>
  ids.map((id, position) => ({ role, position, id }));

/**
 * Tells whether what is stored is what would be written: of the rows, not of the records, so that a change in how
 * records are stored is seen as well.
 */
export function rowHash(row: EntityRow | StatementRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);
}

/** How many nodes a record takes; what a transaction can hold depends on it. */
export function weightOf(record: NamedEntity | Statement): number {
  const { evidence } = 'evidence' in record ? record : asEvidenced(record.entity);
  return 1 + evidence.length;
}

function asEvidenced(entity: Entity): { readonly evidence: readonly unknown[] } {
  return { evidence: entity.kind === 'Event' ? entity.evidence : [] };
}
