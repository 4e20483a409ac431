import type { Attribute } from '../../domain/attribute.js';
import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import type { Entity } from '../../domain/entity.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { invariant } from '../../domain/errors.js';
import type { Relationship } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { list, type Properties } from './properties.js';

/*
 * A record as its node keeps it: one text, JSON, and its evidence another, so that an answer reads two properties and nothing
 * of the rest. What else a node holds is for conditions, orders and people, and no answer is made of it.
 */

/** Of entities, only events have evidence. */
export function recordProperties(record: Entity | Statement): Properties {
  if (!('evidence' in record)) return { attest_record: JSON.stringify(record) };
  const { evidence, ...rest } = record;
  return { attest_record: JSON.stringify(rest), attest_evidence: JSON.stringify(evidence) };
}

/** What the readers below take. @param variable a node. */
export const recordOf = (variable: string): string =>
  `[${variable}.attest_record, ${variable}.attest_evidence]`;

/*
 * Readers of what `recordOf` gives. Anything but what was written means that something else changed the database: an
 * error, never a guess.
 */

/** Of either sort. */
export function readRecord(value: unknown): Entity | Statement {
  return recordFrom(value);
}

export function readEntity(value: unknown): Entity {
  const entity: Entity = recordFrom(value);
  invariant(
    ENTITY_KINDS.includes(entity.kind) && 'evidence' in entity === (entity.kind === 'Event'),
    `${entity.id} is no entity`,
  );
  return entity;
}

export function readRelationship(value: unknown): Relationship {
  const relationship = readStatement(value);
  invariant(
    isRelationship(relationship) && Object.hasOwn(VOCABULARY, relationship.type),
    `${relationship.id} is no relationship`,
  );
  return relationship;
}

export function readAttribute(value: unknown): Attribute {
  const attribute = readStatement(value);
  invariant(
    !isRelationship(attribute) && Object.hasOwn(ATTRIBUTE_VOCABULARY, attribute.type),
    `${attribute.id} is no attribute`,
  );
  return attribute;
}

function readStatement(value: unknown): Statement {
  const statement: Statement = recordFrom(value);
  invariant(statement.evidence?.length > 0, `the statement ${statement.id} has no evidence`);
  return statement;
}

/** Of both texts. */
export function lengthOf(value: unknown): number {
  return list(value).reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 1);
}

/** What was written is of a version that wrote it so: see `LAYOUT`. */
function recordFrom<T extends { readonly id: string }>(value: unknown): T {
  const [record, evidence] = list(value);
  invariant(typeof record === 'string', 'a node has no record');
  const read = JSON.parse(record);
  invariant(typeof read?.id === 'string', 'a node holds what is no record');
  if (typeof evidence === 'string') read.evidence = JSON.parse(evidence);
  return read;
}
