export const ENTITY_ORDERS = ['ID', 'MOST_CONNECTED_FIRST'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

/** What an entity is sorted by, before its id. @param degree see `degreesOf`. */
export function entitySortValue(order: EntityOrder, degree: number): string | number {
  return order === 'ID' ? '' : 0 - degree; // -degree may be -0, which JSON loses
}
