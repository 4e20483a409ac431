import type { Entity } from '../domain/entity.js';
import { phraseOf } from '../domain/phrase.js';
import type { Relationship } from '../domain/relationship.js';
import type { KnownOn } from '../domain/support.js';
import { sentence } from '../text/sentence.js';
import { tell } from './tell.js';

/** What a relationship says, from subject to object, by what was known on that day; see `sentence`. */
export function sayRelationship(
  relationship: Relationship,
  subject: Entity,
  object: Entity,
  knownOn: KnownOn,
): string {
  const { tense, when } = tell(relationship, knownOn);
  const phrase = phraseOf(relationship, { end: 'subject', plural: subject.kind === 'Group' }, tense.past);
  return sentence({ subject, phrase, object, whenText: when });
}
