import type { RelationshipFragment } from '../generated/operations.js';
import { type DisplayForm, displayFormOf } from './display-form.js';

/** All relationships between two entities: on a map, one arrow. */
export interface Bundle {
  /** The same whichever way the relationships go; see `pairKey`. */
  readonly id: string;
  /** The ends of the one that leads, as its arrow goes. */
  readonly source: string;
  readonly target: string;
  /** The most telling first; at least one. */
  readonly relationships: readonly [RelationshipFragment, ...RelationshipFragment[]];
}

/** How telling a type is of a pair, as the vocabulary weighs it. */
export type TypeWeight = (type: RelationshipFragment['type']) => number;

/** Names the pair of two entities, in whichever order. Ids have no such sign. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join('~');

/** Each pair once, in the order in which its first relationship comes. */
export function bundlesOf(
  relationships: readonly RelationshipFragment[],
  weightOf: TypeWeight,
): readonly Bundle[] {
  const pairs = new Map<string, RelationshipFragment[]>();
  for (const relationship of relationships) {
    const key = pairKey(relationship.subject.id, relationship.object.id);
    const known = pairs.get(key);
    if (known) known.push(relationship);
    else pairs.set(key, [relationship]);
  }
  return [...pairs].map(([id, all]) => {
    const [lead, ...rest] = all.sort(byRelevance(weightOf)) as [
      RelationshipFragment,
      ...RelationshipFragment[],
    ];
    return { id, source: lead.subject.id, target: lead.object.id, relationships: [lead, ...rest] };
  });
}

/** What is said to be so leads what is denied or planned, as in the API's order RELEVANCE. */
const STANDING: readonly DisplayForm[] = [
  'affirmed',
  'negated',
  'planned',
  'planned-not',
  'possible',
  'possibly-not',
  'unsupported',
];

const standing = (relationship: RelationshipFragment) => STANDING.indexOf(displayFormOf(relationship));

function byRelevance(weightOf: TypeWeight) {
  return (a: RelationshipFragment, b: RelationshipFragment) =>
    Number(a.support.disputed) - Number(b.support.disputed) ||
    standing(a) - standing(b) ||
    weightOf(b.type) - weightOf(a.type) ||
    b.support.independent - a.support.independent ||
    b.support.origins - a.support.origins ||
    (a.id < b.id ? -1 : 1);
}
