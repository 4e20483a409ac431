import type { Attribute } from './attribute.js';
import type { EventEntity } from './entity.js';
import { type Evidenced, type Relationship, type StatementRecord, UNCONTESTED } from './relationship.js';

/** What a source says: of two entities, or of one. */
export type Statement = Relationship | Attribute;

/** What a statement is about: its two ends, or its one. */
export type Ends = Pick<Relationship, 'subject' | 'object'> | Pick<Attribute, 'entity'>;

/** What a statement and an event (see `asStated`) have in common: a source says that it was so. */
export type Stated = Pick<StatementRecord, 'polarity' | 'modality' | 'when' | 'contested'> &
  Evidenced &
  Ends &
  Partial<Pick<Relationship, 'endings'>>;

/** The ids of its ends. What goes back to one of them is its own word. */
export function endsOf(of: Ends): readonly string[] {
  return 'entity' in of ? [of.entity] : [of.subject, of.object];
}

/** That an event happens, or is to happen. Only others can speak of it, and nothing is in conflict with it. */
export function asStated(event: EventEntity): Stated {
  const { id, modality, when, evidence } = event;
  return { entity: id, polarity: 'AFFIRMED', modality, when, evidence, contested: UNCONTESTED };
}

export function isRelationship(statement: Statement): statement is Relationship {
  return 'subject' in statement;
}
