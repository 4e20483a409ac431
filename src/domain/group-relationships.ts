import type { Polarity } from './modality.js';

/** Of a relationship, what tells its group. */
interface Groupable<Type extends string> {
  readonly type: Type;
  readonly polarity: Polarity;
}

export interface RelationshipGroup<Type extends string, One> {
  readonly type: Type;
  /** Which end the entity is of all of them; of a symmetric type always the subject. */
  readonly end: 'subject' | 'object';
  readonly relationships: readonly One[];
}

/**
 * The relationships of an entity by type and by which end it is: types in the order of the vocabulary (a type that it does
 * not have goes last), those from the entity before those to it, and in each group what is affirmed first, else in the
 * order given.
 */
export function groupRelationships<Type extends string, One extends Groupable<Type>>(
  relationships: readonly One[],
  isFromEntity: (relationship: One) => boolean,
  vocabulary: Iterable<{ readonly type: Type; readonly symmetric: boolean }>,
): RelationshipGroup<Type, One>[] {
  const rows = new Map([...vocabulary].map(({ type, symmetric }, rank) => [type, { symmetric, rank }]));
  const groups = new Map<string, { type: Type; end: 'subject' | 'object'; relationships: One[] }>();
  for (const one of relationships) {
    const end = rows.get(one.type)?.symmetric || isFromEntity(one) ? 'subject' : 'object';
    const key = `${one.type} ${end}`;
    const group = groups.get(key) ?? { type: one.type, end, relationships: [] };
    groups.set(key, group);
    group.relationships.push(one);
  }
  const rank = ({ type, end }: { type: Type; end: string }) =>
    2 * (rows.get(type)?.rank ?? rows.size) + (end === 'subject' ? 0 : 1);
  return [...groups.values()]
    .map((group) => ({ ...group, relationships: affirmedFirst(group.relationships) }))
    .sort((a, b) => rank(a) - rank(b));
}

function affirmedFirst<One extends Pick<Groupable<string>, 'polarity'>>(
  relationships: readonly One[],
): One[] {
  const of = (wanted: Polarity) => relationships.filter(({ polarity }) => polarity === wanted);
  return [...of('AFFIRMED'), ...of('NEGATED')];
}
