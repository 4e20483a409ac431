import type { ClaimFragment } from '../generated/operations.js';

type Qualifier = ClaimFragment['qualifiers'][number];

/** What the qualifier names, in words: "Northbridge Council; Bruno Lindqvist; Ada Okafor met Bruno Lindqvist". */
export function qualifierWords({ entities, relationships }: Qualifier): string {
  return [
    ...entities.map(({ name }) => name),
    ...relationships.map(({ subject, phrase, object }) => `${subject.name} ${phrase} ${object.name}`),
  ].join('; ');
}
