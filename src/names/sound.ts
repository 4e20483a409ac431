import anyAscii from 'any-ascii';
import { editDistance } from './edit-distance.js';
import { inLatin } from './transliterate.js';

/*
 * Some scripts do not have the letters of a name, but how it sounds. Arabic and Hebrew leave short vowels out and have one letter for
 * sounds that Latin has two for, as "p" and "b": letter by letter "بوتين" is "bwtyn". Katakana and Hangul write syllables: "トランプ" is
 * "toranpu". Cyrillic writes foreign names as they are spoken: "Джонсон" is "dzhonson". So a name in them is compared with one in Latin
 * letters by its consonants, in classes, and then by the vowels that are written.
 */

interface Script {
  readonly has: RegExp;
  /** How a folded word may be read in Latin letters. */
  readonly read: (word: string) => readonly string[];
  /** Which vowels are written. */
  readonly vowels: 'LONG' | 'ALL';
  /** Whether "l" and "r" are one, and "m" and "n" before a "b". */
  readonly isSyllabic: boolean;
}

const LATIN = /^[a-z]+$/;
const SCRIPTS: readonly Script[] = [
  { has: /^[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+$/u, read: readAbjad, vowels: 'LONG', isSyllabic: false },
  { has: /^\p{sc=Cyrillic}+$/u, read: readCyrillic, vowels: 'ALL', isSyllabic: false },
  { has: /^[\p{sc=Katakana}ー]+$/u, read: readKatakana, vowels: 'ALL', isSyllabic: true },
  { has: /^\p{sc=Hangul}+$/u, read: readHangul, vowels: 'ALL', isSyllabic: true },
];

/** With and without the Arabic article. Vav is a vowel or a "v"; any-ascii reads the latter. */
function readAbjad(word: string): readonly string[] {
  return [word, word.replace(/^ال(?=.{3})/u, '')].map((text) => anyAscii(text.replace(/ו+/gu, 'w')));
}

/** "х" and "г" stand for "h" too, "дж" for "j". */
function readCyrillic(word: string): readonly string[] {
  const text = word.replaceAll('дж', 'j');
  return [text, text.replace(/[хг]/gu, 'h')].map((some) => anyAscii(some));
}

/** A consonant that no vowel follows has a "u" of its own, "t" and "d" an "o"; "ti" and "di" have no letters but those of "chi" and "ji". */
function readKatakana(word: string): readonly string[] {
  const syllables = anyAscii(word.replaceAll('ー', '~'))
    .replace(/(?<=[kgsztdnhbpmrj])iy(?=[auo])/g, 'y')
    .replace(/(?<=sh|ch|j)y/g, '');
  const closed = syllables.replace(/(?<=[^aiueo~])u(?=[^aiueo~]|$)/g, '');
  return [closed, closed.replace(/(?<=[td])o(?=[^aiueo~]|$)/g, '')].flatMap((text) => [
    text,
    text.replaceAll('ch', 't').replaceAll('j', 'd').replaceAll('ts', 't'),
  ]);
}

/** "eu" is the vowel of a consonant that has none. */
function readHangul(word: string): readonly string[] {
  return [anyAscii(word).toLowerCase().replaceAll('eu', '').replaceAll('eo', 'o')];
}

/** A shorter skeleton of consonants tells too little: of two only where no vowel differs, and vowels are not all written. */
const FEWEST = { LONG: 2, ALL: 3 };
/** From so many consonants on, as many vowels may differ. */
const ENOUGH = 3;
const MOST_VOWELS = { LONG: 2, ALL: 1 };

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ck/g, 'k'],
  [/tsh|tch|ch/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/t[sz]|z/g, 's'],
  [/[cgjq]/g, 'k'],
  [/[pfv]/g, 'b'],
  [/[ou]/g, 'w'],
  [/i/g, 'y'],
  [/e/g, 'a'],
  [/[^abdklmnrstwy]/g, ''],
];
const classed = (latin: string): string =>
  CLASSES.reduce((text, [letters, sound]) => text.replace(letters, sound), latin.toLowerCase());
const consonants = (sound: string): string => sound.replace(/[awy]/g, '');
const asSyllables = (sound: string): string => sound.replaceAll('l', 'r').replace(/m(?=b)/g, 'n');

/** Whether a word is in Arabic or Hebrew letters. */
export const isAbjad = (word: string): boolean => scriptOf(word)?.vowels === 'LONG';
const scriptOf = (word: string): Script | undefined => SCRIPTS.find(({ has }) => has.test(word));

/**
 * The terms under which a word in one of these scripts finds one in Latin letters, and the other way round. What writes its vowels is
 * read in Latin letters too, and so finds Arabic and Hebrew; two in these share none.
 * @param ofText whether the word is of what is searched for, and not of a name.
 */
export function soundTerms(word: string, ofText: boolean): string[] {
  const isLatin = LATIN.test(word);
  const script = isLatin ? undefined : scriptOf(word);
  if (!isLatin && script === undefined) return [];
  const side = isLatin === ofText ? 'a' : 'l';
  const fewest = FEWEST[script?.vowels ?? 'LONG'];
  const skeletons = (script?.read(word) ?? [word]).map((text) => asSyllables(consonants(classed(text))));
  const own = skeletons.filter(({ length }) => length >= fewest).map((sound) => `^${side}${sound}`);
  const read = script?.vowels === 'ALL' ? inLatin(word).flatMap((latin) => soundTerms(latin, ofText)) : [];
  return [...new Set([...own, ...read])];
}

/** In how many vowels two words differ that sound alike, one in Latin letters and one in another of these scripts; null for others. */
export function vowelsApart(a: string, b: string): number | null {
  const [latin, other] = LATIN.test(a) ? [a, b] : [b, a];
  const script = scriptOf(other);
  if (script === undefined || !LATIN.test(latin)) return null;
  const soundOf = (text: string) => {
    const sound = script.vowels === 'ALL' ? classed(text) : classed(text).replaceAll('a', '');
    return script.isSyllabic ? asSyllables(sound) : sound;
  };
  const own = soundOf(latin);
  const { length } = consonants(own);
  if (length < FEWEST[script.vowels]) return null;
  const apart = script
    .read(other)
    .map(soundOf)
    .filter((sound) => consonants(sound) === consonants(own))
    .map((sound) => editDistance(sound, own))
    .filter((count) => count <= (length < ENOUGH ? 0 : MOST_VOWELS[script.vowels]));
  return apart.length === 0 ? null : Math.min(...apart);
}
