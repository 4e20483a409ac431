import type { EntityKind } from '../domain/entity-kind.js';
import type { RelationshipType } from '../domain/vocabulary.js';
import { titlesOf } from '../names/honorifics.js';
import { nicknameGroups } from '../names/nicknames.js';
import { soundTerms } from '../names/sound.js';
import { inLatin } from '../names/transliterate.js';
import { MIN_LETTERS_FOR_TYPOS } from '../names/word-terms.js';
import { isDense, wordsOf } from '../names/words.js';
import { KIND_LABELS, type KindName } from '../text/entity-kind.js';

const MOST_WORDS = 5;

/** What a search for the text that found nothing had looked for, in sentences, so that a reader knows what to try next. */
export function searchTried(
  text: string,
  kinds: readonly (EntityKind | KindName)[] | null,
  types: readonly RelationshipType[] | null,
): string {
  const all = wordsOf(text);
  if (all.length === 0) return 'The text is blank.';
  const titles = titlesOf(all);
  const words = all.slice(titles, titles + MOST_WORDS);
  const isLonger = all.length > titles + MOST_WORDS;
  const tried = [
    `${quoted(words)}${isLonger ? ' and the words after them' : ''}${words.length > 1 ? ', in any order' : ''}`,
    ...(titles > 0 ? [`without ${quoted(all.slice(0, titles))}`] : []),
    'the beginnings of longer words',
    ...(words.some((word) => word.length >= MIN_LETTERS_FOR_TYPOS && !isDense(word))
      ? ['words of a letter or two less, more or other']
      : []),
    ...words.flatMap((word) => {
      const names = nicknameGroups(word).filter((name) => name !== word);
      return names.length > 0 ? [`names that “${word}” is short or long for (${names.join(', ')})`] : [];
    }),
    ...words.flatMap((word) => {
      const latin = inLatin(word);
      return latin.length > 0 ? [`“${word}” in Latin letters (${latin.join(', ')})`] : [];
    }),
    ...(words.some((word) => inLatin(word).length > 0 && soundTerms(word, true).length > 0)
      ? ['words in Latin letters that sound alike']
      : []),
    'ids',
  ];
  const among =
    kinds === null
      ? 'the names, aliases and names by sources of all entities'
      : `those of ${kinds.map((kind) => KIND_LABELS[kind.toUpperCase() as KindName][1]).join(' and ') || 'no kind'} alone`;
  const ofTypes =
    types === null ? '' : ` that are an end of a relationship of the type ${types.join(' or ') || 'none'}`;
  return `Looked for ${tried.join('; ')}; among ${among}${ofTypes}.`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' ');
