import { MISSPELT_BEGINNING, type matchWord, type WordMatch } from './match-word.js';

/** For each word searched for, the place of the word of the name that it stands for, and how; null where it stands for none. */
export type WordPairs = readonly ({ readonly own: number; readonly match: WordMatch } | null)[];

/**
 * Each word of the name is taken by at most one, the most alike first.
 * @param byInitial whether a letter may stand for a word that begins with it.
 */
export function pairWords(
  wanted: readonly string[],
  own: readonly string[],
  byInitial: boolean,
  matchOf: typeof matchWord,
): WordPairs {
  const found: ({ own: number; match: WordMatch } | null)[] = wanted.map(() => null);
  const taken = new Set<number>();
  const pairs = wanted.flatMap((word, w) =>
    own.flatMap((other, o) => {
      const match = matchOf(word, other);
      if (match.feature === 'INITIAL' && !byInitial) return [];
      if (match === MISSPELT_BEGINNING && w < wanted.length - 1) return [];
      return match.likeness === 0 ? [] : [{ w, o, match }];
    }),
  );
  for (const { w, o, match } of pairs.sort((a, b) => b.match.likeness - a.match.likeness)) {
    if (found[w] !== null || taken.has(o)) continue;
    found[w] = { own: o, match };
    taken.add(o);
  }
  return found;
}

/** Runs of `words` that `model` writes as one word, written as one. */
export function joinedAs(model: readonly string[], words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const joined: string[] = [];
  for (let start = 0; start < words.length; ) {
    const first = words[start] as string;
    const isBegun = model.some((word) => word.length > first.length && word.startsWith(first));
    let end = isBegun ? words.length : start + 1;
    while (end > start + 1 && !model.includes(words.slice(start, end).join(''))) end--;
    joined.push(words.slice(start, end).join(''));
    start = end;
  }
  return joined;
}
