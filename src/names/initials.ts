const SMALL_WORDS = new Set(['of', 'the', 'and', 'for']);

/** "fbi" for the words of "Federal Bureau of Investigation"; null where fewer than two words count. */
export function initialsOf(words: readonly string[]): string | null {
  const letters = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => [...word][0]);
  return letters.length < 2 ? null : letters.join('');
}
