import { editDistance } from './edit-distance.js';
import { firstLetters, isDense } from './words.js';

/**
 * How well a word that was searched for stands for a word of a name, 0 (not at all) to 1 (the same):
 * the beginning of it, an initial, a misspelling, or a part of it in a script without spaces.
 */
export function wordLikeness(wanted: string, own: string): number {
  if (wanted === own) return 1;
  const [shorter, longer] = wanted.length <= own.length ? [wanted, own] : [own, wanted];
  const share = shorter.length / longer.length;
  if (isDense(wanted) && longer.includes(shorter)) return 0.6 + 0.3 * share;
  if (shorter.length === 1) return longer.startsWith(shorter) ? 0.8 : 0;
  if (own.startsWith(wanted)) return 0.75 + 0.2 * share;
  const allowed = typosAllowed(longer);
  if (allowed === 0) return 0;
  const typos = longer.length - shorter.length > allowed ? Infinity : editDistance(wanted, own);
  if (typos <= allowed) return 1 - 0.15 * typos;
  // Misspelt while it is being typed.
  const begun = firstLetters(own, [...wanted].length);
  return typosAllowed(wanted) > 0 && editDistance(wanted, begun) === 1 ? 0.65 : 0;
}

function typosAllowed({ length, 0: first = '' }: string): number {
  if (isDense(first)) return length >= 3 ? 1 : 0;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
