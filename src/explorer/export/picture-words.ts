import type { RelationshipFragment } from '../generated/operations.js';
import { edgeMark } from '../map/edge-mark.js';
import type { Bundle } from '../view/bundle.js';
import { type Footnotes, superscript } from './footnotes.js';

/** What an arrow of a picture says: the most telling verbs, each with the numbers of its sources, and how many more; `most` lines. */
export function pictureWords({ source, relationships }: Bundle, footnotes: Footnotes, most: number): string {
  const lines = new Map<string, Set<number>>();
  for (const relationship of relationships) {
    const verb = verbOf(relationship, source);
    const numbers = lines.get(verb) ?? new Set();
    for (const number of footnotes.numbersOf(relationship)) numbers.add(number);
    lines.set(verb, numbers);
  }
  const verbs = [...lines].map(([verb, numbers]) => `${verb} ${superscript([...numbers])}`.trimEnd());
  if (verbs.length <= most) return verbs.join('\n');
  const rest = [...lines].slice(most - 1);
  const numbers = rest.flatMap(([, of]) => [...of]);
  return [...verbs.slice(0, most - 1), `and ${rest.length} more ${superscript(numbers)}`].join('\n');
}

/** With its markers, and a sign where it goes against the arrow. */
function verbOf(relationship: RelationshipFragment, source: string): string {
  const { label } = edgeMark(relationship);
  return relationship.subject.id === source ? label : `← ${label}`;
}
