import type { Entity } from '../domain/entity.js';
import { idTerm } from './id-term.js';
import { initialsOf } from './initials.js';
import { soundTerms } from './sound.js';
import { joinedTerms, nameTerms, prefixTerms, wordTerms } from './word-terms.js';
import { wordsOf } from './words.js';

/**
 * The terms under which an entity is found: a store answers which entities share one with `queryTerms`, by equality,
 * and `rank` decides what they are worth. Distinct, lower-case, without white space, at most 128 UTF-16 units each;
 * about 15 for each word of the names (at most 80 for the 32 letters of a Chinese one), one or two for each id.
 * @param sourcedNames see `sourcedNames`.
 */
export function indexTerms(entity: Entity, sourcedNames: readonly string[] = []): string[] {
  const terms = new Set<string>();
  const add = (more: readonly string[]) => {
    for (const term of more) terms.add(term);
  };
  for (const name of [entity.name, ...entity.aliases, ...sourcedNames]) {
    const words = wordsOf(name);
    for (const word of words) {
      add(wordTerms(word));
      add(prefixTerms(word));
      add(soundTerms(word, false));
    }
    add(joinedTerms(words));
    add(nameTerms(words));
    add(initialsOf(words));
  }
  add([entity.id, ...entity.formerIds].map(idTerm));
  add(entity.externalIds.flatMap(({ scheme, value }) => [idTerm(value), idTerm(`${scheme}:${value}`)]));
  terms.delete('');
  return [...terms];
}
