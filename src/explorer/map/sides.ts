import type { Shown } from '../view/shown.js';

/**
 * On whose side each entity is, by id: the number of the one expanded entity with which alone, of all of those, it is connected.
 * The expanded are each on their own; what several bring, or none, is on no side.
 */
export function sidesOf({
  entities,
  relationships,
}: Pick<Shown, 'entities' | 'relationships'>): ReadonlyMap<string, number> {
  const expanded = new Map(
    entities.filter(({ isExpanded }) => isExpanded).map(({ entity }, i) => [entity.id, i] as const),
  );
  const touched = new Map<string, Set<number>>();
  for (const { subject, object } of relationships)
    for (const [one, other] of [
      [subject.id, object.id],
      [object.id, subject.id],
    ] as const) {
      const side = expanded.get(other);
      if (side !== undefined) touched.set(one, (touched.get(one) ?? new Set()).add(side));
    }
  const alone = [...touched].flatMap(([id, sides]) => {
    const [side, ...more] = sides;
    return side === undefined || more.length > 0 ? [] : [[id, side] as const];
  });
  return new Map([...alone, ...expanded]);
}
