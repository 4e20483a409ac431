import { tell } from '../answers/tell.js';
import { type MaybePromise, mapMaybe } from '../domain/maybe-promise.js';
import { phraseOf } from '../domain/phrase.js';
import type { Relationship } from '../domain/relationship.js';
import type { KnownOn } from '../domain/support.js';
import { entityOf } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/**
 * The relationship in words, read from one of its ends to the other. That end is looked up only where it matters whether it
 * is several people.
 * @param id the id of an end.
 * @param knownOn its tense is that of what was known by then.
 */
export function phraseFrom(
  id: string,
  relationship: Relationship,
  knownOn: KnownOn,
  loaders: Loaders,
): MaybePromise<string> {
  const end = id === relationship.subject ? 'subject' : 'object';
  const { past } = tell(relationship, knownOn).tense;
  const ofOne = phraseOf(relationship, { end, plural: false }, past);
  const ofSeveral = phraseOf(relationship, { end, plural: true }, past);
  if (ofOne === ofSeveral) return ofOne;
  return mapMaybe(entityOf(id, loaders), ({ kind }) => (kind === 'Group' ? ofSeveral : ofOne));
}
