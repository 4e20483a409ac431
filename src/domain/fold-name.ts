/**
 * A name as it is compared: without case, accents, vowel points and punctuation, words separated by one space.
 * "Beyoncé Knowles-Carter" folds to "beyonce knowles carter". Of a name of signs alone ("!!!") the signs are what it is.
 * Folding again changes nothing. Empty only for blanks.
 */
export function foldName(name: string): string {
  return (
    lettersOf(name) ||
    name
      .normalize('NFKC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
  );
}

/** What most names are, and what needs none of the steps for other letters. */
const PLAIN = /^[ -~]*$/;

function lettersOf(name: string): string {
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(UNSEEN, '')
    .replace(LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Marks that many leave out. Not all marks: in the scripts of India and South-East Asia they are vowels. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Apostrophes (O'Brien), the Arabic stretching line, and characters without a shape of their own. */
const UNSEEN = /['’‘ʼʻ′`\u0640]|\p{Cf}/gu;

/** Letters that people type for each other and that Unicode does not take apart. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');
