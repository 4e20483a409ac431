import type { Polarity } from './modality.js';

/** Of a relationship as an entity lists it, what tells its group. */
interface Groupable<Type extends string> {
  /** OUT: the entity is the subject; IN: the object; ANY: an end of a symmetric type. */
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly node: {
    readonly type: Type;
    readonly narrowerType: string | null;
    readonly polarity: Polarity;
  };
}

export interface RelationshipGroup<Type extends string, Edge> {
  readonly type: Type;
  readonly narrowerType: string | null;
  /** Which end the entity is of all of them; of a symmetric type always the subject. */
  readonly end: 'subject' | 'object';
  readonly edges: readonly Edge[];
}

/**
 * The relationships of an entity by type, by narrower type and by which end it is: types in the order given (one that is not
 * among them goes last), those of no narrower type first and then by its name, those from the entity before those to it, and
 * in each group what is affirmed first, else in the order given.
 */
export function groupRelationships<Type extends string, Edge extends Groupable<Type>>(
  edges: readonly Edge[],
  types: readonly Type[],
): RelationshipGroup<Type, Edge>[] {
  const ranks = new Map(types.map((type, rank) => [type, rank]));
  const groups = new Map<string, Group<Type, Edge>>();
  for (const edge of edges) {
    const { type, narrowerType } = edge.node;
    const end = edge.direction === 'IN' ? 'object' : 'subject';
    const key = `${type} ${narrowerType ?? ''} ${end}`;
    const group = groups.get(key) ?? { type, narrowerType, end, edges: [] };
    groups.set(key, group);
    group.edges.push(edge);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, edges: affirmedFirst(group.edges) }))
    .sort(
      (a, b) =>
        (ranks.get(a.type) ?? ranks.size) - (ranks.get(b.type) ?? ranks.size) ||
        compareText(a.narrowerType ?? '', b.narrowerType ?? '') ||
        compareText(b.end, a.end),
    );
}

interface Group<Type extends string, Edge> extends RelationshipGroup<Type, Edge> {
  readonly edges: Edge[];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function affirmedFirst<Edge extends Groupable<string>>(edges: readonly Edge[]): Edge[] {
  const of = (wanted: Polarity) => edges.filter(({ node }) => node.polarity === wanted);
  return [...of('AFFIRMED'), ...of('NEGATED')];
}
