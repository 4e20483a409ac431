/** Words that may lead a name without being part of it (by "the" alone no one is found); anywhere else they are words as any other. */
const TITLES = new Set(
  `the mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam hon honorable honourable rev reverend
  president former ex late judge justice senator sen representative rep congressman congresswoman governor gov
  mayor secretary attorney general minister ambassador captain colonel king queen prince princess pope emperor empress
  herr frau monsieur madame mme mlle senor senora signor signora sheikh ayatollah vice deputy chief chancellor premier
  gen lt lieutenant maj major col cdr cmdr commander commodore adm admiral brig brigadier marshal sgt sergeant cpl corporal
  capt pvt private`.split(/\s+/),
);

const ARTICLES = new Set(['the']);

/**
 * How many of the words are titles: those that lead. None where nothing else would remain ("Queen", "The General").
 * @param ofPerson whether it is the name of a person: before any other there is an article alone ("Justice Trust").
 */
export function titlesOf(words: readonly string[], ofPerson = true): number {
  const titles = ofPerson ? TITLES : ARTICLES;
  const leading = words.findIndex((word) => !titles.has(word));
  return Math.max(leading, 0);
}

/** The words without titles before them. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  return words.slice(titlesOf(words));
}

/** Letters that may follow the name of a person without being part of it. None that is a name too, as "Ma" is. */
const LETTERS = new Set(
  'phd md esq esquire jd mba cpa obe mbe cbe kbe dds dvm rn qc kc msc bsc frs llm dphil edd psyd'.split(' '),
);
/** "Ph.D." and "M.D." are two words, and no letters of a degree are more than three. */
const MOST_WORDS = 3;

/** The words without such letters at their end, where at least two others remain. */
export function withoutLetters(words: readonly string[]): readonly string[] {
  for (let count = 1; count <= MOST_WORDS && words.length - count >= 2; count++) {
    const rest = words.slice(0, -count);
    if (LETTERS.has(words.slice(-count).join(''))) return withoutLetters(rest);
  }
  return words;
}

const GENERATIONS: Readonly<Record<string, string>> = { jr: 'jr', junior: 'jr', sr: 'sr', senior: 'sr' };
const NUMERAL = /^(?:x{0,2}(?:ix|iv|v?i{0,3}))$/;

/**
 * What tells people of one name apart: the suffix or the number (I to XXIX) that ends it; null where it has none. "Malcolm X"
 * has one by this: two names that end so differ in it as others do in a word.
 */
export function generationOf(words: readonly string[]): string | null {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return null;
  return GENERATIONS[last] ?? (NUMERAL.test(last) ? last : null);
}

/** The words with the suffix at their end as it is usually written: "jr" for "junior". */
export function withGeneration(words: readonly string[]): readonly string[] {
  const generation = generationOf(words);
  return generation === null || generation === words.at(-1) ? words : [...words.slice(0, -1), generation];
}
