import { editDistance } from '../../names/edit-distance.js';

/**
 * The candidates that a mistyped text may have meant, nearest first, ties in alphabetical order; none where all are far.
 * Near is: at most a third of its letters to edit, whatever their case; or one begins with the other.
 */
export function nearest(text: string, candidates: Iterable<string>, most = 3): string[] {
  const allowed = Math.max(1, Math.floor(text.length / 3));
  const wanted = text.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase();
    const tooFar = Math.abs(offered.length - wanted.length) > allowed;
    if (isExtension(wanted, offered)) near.push({ candidate, distance: 1 });
    else if (!tooFar) near.push({ candidate, distance: editDistance(wanted, offered) });
  }
  return near
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return '';
  return ` Did you mean ${suggestions.map((suggestion) => `"${suggestion}"`).join(' or ')}?`;
}

function isExtension(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));
}
