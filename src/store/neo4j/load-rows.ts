import { createHash } from 'node:crypto';
import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import { degreesOf } from '../../domain/degrees.js';
import type { EarlierIds } from '../../domain/earlier-ids.js';
import type { Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import { invariant } from '../../domain/errors.js';
import { nativeType } from '../../domain/native-type.js';
import type { Evidence, Relationship } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { attributeProperties } from './attribute-properties.js';
import { entityProperties } from './entity-properties.js';
import { evidenceProperties } from './evidence-properties.js';
import { type Properties, present } from './properties.js';
import { type EndRelevance, endRelevance, relationshipProperties } from './relationship-properties.js';

/** All that is written for a record. */
export interface EntityRow {
  readonly id: string;
  /** Also its label. */
  readonly kind: EntityKind;
  readonly properties: Properties;
  readonly evidence: readonly EvidenceRow[];
}

export interface StatementRow {
  readonly id: string;
  /** Of the node; that of a relationship has those of `native` too. */
  readonly properties: Properties;
  /** Of a relationship: its ends, and the native relationship between them. */
  readonly native: NativeRow | null;
  /** Of a relationship; see `endRelevance`. Not of the hash: it changes with what else the ends have. */
  readonly endRelevance: Properties | null;
  /** Of an attribute: the entity, and the one that is its value. */
  readonly said: { readonly of: string; readonly value: string | null } | null;
  readonly evidence: readonly EvidenceRow[];
  readonly qualifyingEntities: readonly QualifierRow[];
  readonly qualifyingRelationships: readonly QualifierRow[];
}

export interface NativeRow {
  readonly subjectId: string;
  readonly objectId: string;
  readonly type: string;
  readonly properties: Properties;
}

export interface EvidenceRow {
  readonly source: string;
  readonly properties: Properties;
  /** Nearest first. */
  readonly attributedTo: readonly string[];
  /** Other works than the source. */
  readonly through: readonly string[];
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

/** Makes the rows of one dataset. */
export class Rows {
  readonly #kinds: ReadonlyMap<string, EntityKind>;
  readonly #degrees: ReadonlyMap<string, number>;

  constructor(
    { entities, relationships }: Dataset,
    private readonly earlier: EarlierIds,
  ) {
    this.#kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    this.#degrees = degreesOf(relationships);
  }

  /** See `degreesOf`. */
  degreeOf(id: string): number {
    return this.#degrees.get(id) ?? 0;
  }

  endRelevanceOf(relationship: Relationship): EndRelevance {
    const { subject, object } = relationship;
    return endRelevance(relationship, { subject: this.degreeOf(subject), object: this.degreeOf(object) });
  }

  ofEntity({ id, entity, names }: NamedEntity): EntityRow {
    const evidence = entity.kind === 'Event' ? entity.evidence : [];
    return {
      id,
      kind: entity.kind,
      properties: entityProperties(entity, names),
      evidence: evidence.map((it) => this.#ofEvidence(it, entity)),
    };
  }

  ofStatement(statement: Statement): StatementRow {
    const { id, qualifiers } = statement;
    const part = isRelationship(statement) ? this.#relationshipPart(statement) : attributePart(statement);
    return {
      id,
      ...part,
      properties: {
        ...part.properties,
        ...present({ attest_earlierIds: this.earlier.ofStatement(statement) }),
      },
      evidence: statement.evidence.map((it) => this.#ofEvidence(it, statement)),
      qualifyingEntities: qualifiers.flatMap(({ role, entities }) => qualifierRows(role, entities)),
      qualifyingRelationships: qualifiers.flatMap(({ role, relationships }) =>
        qualifierRows(role, relationships),
      ),
    };
  }

  #relationshipPart(relationship: Relationship): StatementPart {
    const { subject, object } = relationship;
    const subjectKind = this.#kinds.get(subject);
    invariant(subjectKind, `the subject of ${relationship.id} is not there`);
    const { ofNode, ofBoth } = relationshipProperties(relationship, subjectKind);
    return {
      properties: ofNode,
      native: {
        subjectId: subject,
        objectId: object,
        type: nativeType(relationship),
        properties: ofBoth,
      },
      endRelevance: this.endRelevanceOf(relationship),
      said: null,
    };
  }

  #ofEvidence(evidence: Evidence, of: Entity | Statement): EvidenceRow {
    const { source, attributedTo, through } = evidence;
    return {
      source,
      properties: {
        ...evidenceProperties(evidence),
        ...present({ attest_earlierIds: this.earlier.ofEvidence(evidence, of) }),
      },
      attributedTo,
      through: through.slice(1),
    };
  }
}

type StatementPart = Pick<StatementRow, 'properties' | 'native' | 'endRelevance' | 'said'>;

function attributePart(attribute: Attribute): StatementPart {
  const { entity, value } = attribute;
  return {
    properties: attributeProperties(attribute),
    native: null,
    endRelevance: null,
    said: { of: entity, value: value.kind === 'ENTITY' ? value.entity : null },
  };
}

const qualifierRows = (role: string, ids: readonly string[]): QualifierRow[] =>
  ids.map((id, position) => ({ role, position, id }));

export interface Hashed<Row> {
  readonly row: Row;
  /**
   * Tells whether what is stored is what would be written: of the row, not of the record, so that a change in how records
   * are stored is seen as well.
   */
  readonly hash: string;
  /** About as many as go over the wire. */
  readonly bytes: number;
}

export function hashed<Row extends EntityRow | StatementRow>(row: Row): Hashed<Row> {
  const text = JSON.stringify({ ...row, endRelevance: undefined });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { row, hash, bytes: text.length };
}

/** How many nodes a record takes; what a transaction can hold depends on it. */
export function weightOf(record: NamedEntity | Statement): number {
  const { evidence } = 'evidence' in record ? record : asEvidenced(record.entity);
  return 1 + evidence.length;
}

function asEvidenced(entity: Entity): { readonly evidence: readonly unknown[] } {
  return { evidence: entity.kind === 'Event' ? entity.evidence : [] };
}
