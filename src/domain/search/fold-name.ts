/**
 * A name as it is compared: without case, accents and punctuation, words separated by one space.
 * "Beyoncé Knowles-Carter" folds to "beyonce knowles carter".
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
