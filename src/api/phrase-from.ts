import { phraseOf } from '../domain/phrase.js';
import type { Relationship } from '../domain/relationship.js';
import { entityOf } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/**
 * The relationship in words, read from one of its ends to the other. That end is looked up only where it matters whether it
 * is several people.
 * @param id the id of an end.
 */
export async function phraseFrom(id: string, relationship: Relationship, loaders: Loaders): Promise<string> {
  const end = id === relationship.subject ? 'subject' : 'object';
  const ofOne = phraseOf(relationship, { end, plural: false });
  const ofSeveral = phraseOf(relationship, { end, plural: true });
  if (ofOne === ofSeveral) return ofOne;
  return (await entityOf(id, loaders)).kind === 'Group' ? ofSeveral : ofOne;
}
