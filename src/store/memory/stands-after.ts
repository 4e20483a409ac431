import type { SortValue } from '../../domain/relationship-order.js';
import type { Place } from '../graph-store.js';

/** Whether a row with this sort value and id stands after a place. */
export function standsAfter(value: SortValue, id: string, place: Place): boolean {
  return value > place.value || (value === place.value && id > place.id);
}
