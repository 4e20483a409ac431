import type { Attribute } from '../../domain/attribute.js';
import { isoDay } from '../../domain/day-range.js';
import type { Entity, Notice } from '../../domain/entity.js';
import { phraseOf } from '../../domain/phrase.js';
import type { Evidence, Relationship } from '../../domain/relationship.js';
import { LAST } from '../../domain/relationship-order.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { supportOf } from '../../domain/support.js';
import { isPastByNature } from '../../domain/tense.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { formatAttributeValue } from '../../text/format-attribute.js';
import { formatQuantity } from '../../text/format-quantity.js';
import { dayOrNull, type Fields } from './cypher-text.js';

/*
 * What the nodes and relationships of a Cypher script hold: for people who ask by hand. Names are those of the graph that
 * `attest load` makes (decision 4), without what only its store reads.
 */

export function entityFields(entity: Entity): Fields {
  const { id, kind, name, unnamed, aliases, description, externalIds, formerIds } = entity;
  return {
    ...{ id, kind, name, unnamed, aliases, description, formerIds },
    externalIds: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    ...(entity.kind === 'Event' && { modality: entity.modality, ...timeFields('when', entity.when) }),
    ...(entity.kind === 'Work' && {
      workKind: entity.workKind,
      url: entity.url,
      ...timeFields('publishedOn', entity.publishedOn),
      ...noticeFields('retracted', entity.retracted),
      ...noticeFields('corrected', entity.corrected),
    }),
  };
}

/** Of the node of a statement; a native relationship has them too. */
export function statementFields(statement: Statement): Fields {
  const { id, type, polarity, modality, detail, when, quantities, evidence, conflicts } = statement;
  const { citations, origins, independent, firm, disputed } = supportOf(statement, null);
  return {
    ...{ id, type, polarity, modality, detail, citations, origins, independent, firm, disputed, conflicts },
    ...timeFields('when', when),
    quantities: quantities.map(formatQuantity),
    sources: [...new Set(evidence.map(({ source }) => source))],
    ...(isRelationship(statement) ? relationshipFields(statement) : attributeFields(statement)),
  };
}

function relationshipFields(relationship: Relationship): Fields {
  const { subject, object, type, modality, narrowerType } = relationship;
  return {
    subjectId: subject,
    objectId: object,
    narrowerType: narrowerType?.name ?? null,
    phrase: phraseOf(
      relationship,
      { end: 'subject', plural: false },
      isPastByNature(VOCABULARY[type].nature, modality),
    ),
  };
}

function attributeFields({ entity, value }: Attribute): Fields {
  if (value.kind === 'ENTITY') return { entityId: entity };
  const edtf = value.kind === 'DATE' ? value.date.edtf : null;
  return { entityId: entity, value: edtf ?? formatAttributeValue(value, '') };
}

/** @param of the id of what it is evidence of. */
export function evidenceFields(evidence: Evidence, of: string): Fields {
  const { id, source, stance, assertion, origin, says, locator, quote, reportedOn, withdrawnOn } = evidence;
  return {
    ...{ id, of, source, stance, assertion, origin, says, locator, quote },
    ...timeFields('reportedOn', reportedOn),
    withdrawn: withdrawnOn === null ? null : true,
    withdrawnOn: withdrawnOn === null || withdrawnOn === LAST ? null : isoDay(withdrawnOn),
  };
}

function timeFields(name: string, span: TimeSpan | null): Fields {
  if (span === null) return {};
  return {
    [`${name}Edtf`]: span.edtf,
    [`${name}Words`]: span.words,
    [`${name}AsOf`]: span.asOf,
    [`${name}Basis`]: span.basis,
    [`${name}Because`]: span.because,
    [`${name}Earliest`]: dayOrNull(span.earliest),
    [`${name}Latest`]: dayOrNull(span.latest),
  };
}

function noticeFields(name: string, notice: Notice | null): Fields {
  if (notice === null) return {};
  return { [name]: true, [`${name}Note`]: notice.note, ...timeFields(`${name}On`, notice.on) };
}
