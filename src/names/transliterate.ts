import anyAscii from 'any-ascii';
import { foldName } from '../domain/fold-name.js';

const IS_LATIN = /^[\p{sc=Latin}\p{N}\p{M}]*$/u;

/**
 * A folded word as it is written in Latin letters, folded and without blanks, by the tables of any-ascii: "путин" is "putin". Null
 * for a word that is in Latin letters already, and for one that has none.
 */
export function inLatin(word: string): string | null {
  if (IS_LATIN.test(word)) return null;
  const latin = foldName(anyAscii(word)).replaceAll(' ', '');
  return latin !== '' && IS_LATIN.test(latin) ? latin : null;
}
