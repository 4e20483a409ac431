/** In what a text that was searched for differs from a name, in words for readers; those that need no word are absent. */
const WORDS: Readonly<Record<string, string>> = {
  LEGAL_FORM: 'another legal form',
  INITIALS: 'by initials',
  NICKNAME: 'by a nickname',
  INITIAL: 'by an initial',
  TRANSLITERATION: 'in another script',
  MISSPELLING: 'spelled otherwise',
  SUFFIX_MISSING: 'without the suffix of the name',
  WORD_MISSING: 'a word is missing',
  SUFFIX_DIFFERS: 'another suffix',
};

/** How a name was found: "by a nickname, a word is missing"; empty where it needs no word. */
export function formatSearchFeatures(features: readonly string[]): string {
  return features.flatMap((feature) => WORDS[feature] ?? []).join(', ');
}
