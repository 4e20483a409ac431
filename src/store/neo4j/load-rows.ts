import { createHash } from 'node:crypto';
import type { EarlierIds } from '../../domain/earlier-ids.js';
import type { Entity } from '../../domain/entity.js';
import type { Relationship } from '../../domain/relationship.js';
import { entityProperties } from './entity-properties.js';
import { evidenceProperties } from './evidence-properties.js';
import { nativeType } from './native-type.js';
import { type Properties, present } from './properties.js';
import { claimProperties } from './relationship-properties.js';

/** All that is written for a record. */
export interface EntityRow {
  readonly id: string;
  /** Also its label. */
  readonly kind: string;
  readonly properties: Properties;
  readonly evidence: readonly Properties[];
}

export interface ClaimRow {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  /** Of the claim, and of its native relationship. */
  readonly properties: Properties;
  readonly nativeType: string;
  readonly evidence: readonly Properties[];
  readonly qualifyingEntities: readonly QualifierRow[];
  readonly qualifyingClaims: readonly QualifierRow[];
}

export interface QualifierRow {
  readonly role: string;
  /** From 0, within the role. */
  readonly position: number;
  readonly id: string;
}

export function entityRow(entity: Entity, earlier: EarlierIds): EntityRow {
  const evidence = entity.kind === 'Event' ? entity.evidence : [];
  return {
    id: entity.id,
    kind: entity.kind,
    properties: entityProperties(entity),
    evidence: evidence.map((it) => ({
      ...evidenceProperties(it),
      ...present({ earlierIds: earlier.ofEvidence(it, entity) }),
    })),
  };
}

export function claimRow(relationship: Relationship, earlier: EarlierIds): ClaimRow {
  const { id, subject, object, qualifiers } = relationship;
  return {
    id,
    subjectId: subject,
    objectId: object,
    properties: {
      ...claimProperties(relationship),
      ...present({ earlierIds: earlier.ofStatement(relationship) }),
    },
    nativeType: nativeType(relationship),
    evidence: relationship.evidence.map((it) => ({
      ...evidenceProperties(it),
      ...present({ earlierIds: earlier.ofEvidence(it, relationship) }),
    })),
    qualifyingEntities: qualifiers.flatMap(({ role, entities }) => qualifierRows(role, entities)),
    qualifyingClaims: qualifiers.flatMap(({ role, relationships }) => qualifierRows(role, relationships)),
  };
}

const qualifierRows = (role: string, ids: readonly string[]): QualifierRow[] =>
  ids.map((id, position) => ({ role, position, id }));

/**
 * Tells whether what is stored is what would be written: of the rows, not of the records, so that a change in how
 * records are stored is seen as well.
 */
export function rowHash(row: EntityRow | ClaimRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);
}

/** How many nodes a record takes; what a transaction can hold depends on it. */
export function weightOf(record: Entity | Relationship): number {
  return 1 + ('evidence' in record ? record.evidence.length : 0);
}
