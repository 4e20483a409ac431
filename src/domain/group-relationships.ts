import type { Polarity } from './modality.js';

/** Of a relationship as an entity lists it, what tells its group. */
interface Groupable<Type extends string> {
  /** OUT: the entity is the subject; IN: the object; ANY: an end of a symmetric type. */
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly node: { readonly type: Type; readonly polarity: Polarity };
}

export interface RelationshipGroup<Type extends string, Edge> {
  readonly type: Type;
  /** Which end the entity is of all of them; of a symmetric type always the subject. */
  readonly end: 'subject' | 'object';
  readonly edges: readonly Edge[];
}

/**
 * The relationships of an entity by type and by which end it is: types in the order given (one that is not among them goes
 * last), those from the entity before those to it, and in each group what is affirmed first, else in the order given.
 */
export function groupRelationships<Type extends string, Edge extends Groupable<Type>>(
  edges: readonly Edge[],
  types: readonly Type[],
): RelationshipGroup<Type, Edge>[] {
  const ranks = new Map(types.map((type, rank) => [type, rank]));
  const groups = new Map<string, { type: Type; end: 'subject' | 'object'; edges: Edge[] }>();
  for (const edge of edges) {
    const { type } = edge.node;
    const end = edge.direction === 'IN' ? 'object' : 'subject';
    const key = `${type} ${end}`;
    const group = groups.get(key) ?? { type, end, edges: [] };
    groups.set(key, group);
    group.edges.push(edge);
  }
  const rank = ({ type, end }: { type: Type; end: string }) =>
    2 * (ranks.get(type) ?? ranks.size) + (end === 'subject' ? 0 : 1);
  return [...groups.values()]
    .map((group) => ({ ...group, edges: affirmedFirst(group.edges) }))
    .sort((a, b) => rank(a) - rank(b));
}

function affirmedFirst<Edge extends Groupable<string>>(edges: readonly Edge[]): Edge[] {
  const of = (wanted: Polarity) => edges.filter(({ node }) => node.polarity === wanted);
  return [...of('AFFIRMED'), ...of('NEGATED')];
}
