import type { ContentsQuery, RelationshipType } from '../generated/operations.js';

/** How a type reads from its subject, or else from its object: "advocated for", "was advocated for by". */
export type TypeWords = (type: RelationshipType, fromSubject: boolean) => string;

/** The words of the vocabulary; the type's own name until that is known. */
export function typeWordsOf(contents: ContentsQuery | undefined): TypeWords {
  const entries = new Map((contents?.dataset?.vocabulary ?? []).map((entry) => [entry.type, entry]));
  return (type, fromSubject) => {
    const entry = entries.get(type);
    if (entry === undefined) return type.toLowerCase().replaceAll('_', ' ');
    return (fromSubject ? entry.phrases : entry.inversePhrases).affirmed;
  };
}
