import type { ContentsQuery } from '../generated/operations.js';

type Entry = Pick<NonNullable<ContentsQuery['dataset']>['types'][number], 'phrases' | 'inversePhrases'>;

/** How a type, or one of the dataset's own, reads from its subject, or else from its object: "advocated for", "was advocated for by". */
export type TypeWords = (type: string, fromSubject: boolean) => string;

/** The words of the vocabulary; the type's own name until that is known. */
export function typeWordsOf(contents: ContentsQuery | undefined): TypeWords {
  const { vocabulary = [], types = [] } = contents?.dataset ?? {};
  const entries = new Map<string, Entry>([
    ...vocabulary.map((entry) => [entry.type, entry] as const),
    ...types.map((entry) => [entry.name, entry] as const),
  ]);
  return (type, fromSubject) => {
    const entry = entries.get(type);
    if (entry === undefined) return type.toLowerCase().replaceAll('_', ' ');
    return (fromSubject ? entry.phrases : entry.inversePhrases).affirmed;
  };
}
