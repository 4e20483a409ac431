/** Words that may stand beside a name without being part of it; "the" finds nobody. */
const HONORIFICS = new Set(
  `the mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam hon honorable honourable rev reverend
  president former ex late judge justice senator sen representative rep congressman congresswoman governor gov
  mayor secretary attorney general minister ambassador captain colonel king queen prince princess jr sr`.split(
    /\s+/,
  ),
);

export const isHonorific = (word: string): boolean => HONORIFICS.has(word);

/** The words without honorifics; all of them where nothing else remains ("Queen", "The General"). */
export function withoutHonorifics(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !isHonorific(word));
  return rest.length > 0 ? rest : words;
}
