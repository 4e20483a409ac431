import { InputError } from '../../domain/errors.js';
import type { RelationshipOrder, SortValue } from '../../domain/relationship-order.js';
import { firstLetters } from '../../names/words.js';
import type { Place } from '../../store/graph-store.js';

/** The orders of lists; works and timelines have but one. */
export type ListOrder = RelationshipOrder | 'ENTITY_ID' | 'MOST_CONNECTED_FIRST' | 'TIMELINE';

const VALUE_TYPES = {
  ID: 'string',
  ENTITY_ID: 'string',
  MOST_CONNECTED_FIRST: 'number',
  EARLIEST_FIRST: 'number',
  LATEST_FIRST: 'number',
  BEST_SUPPORTED_FIRST: 'string',
  FIRST_REPORTED_FIRST: 'number',
  NEWEST_FIRST: 'number',
  RELEVANCE: 'string',
  TIMELINE: 'number',
} as const satisfies Record<ListOrder, 'string' | 'number'>;

/** What rows of an order are sorted by. */
type ValueOf<Order extends ListOrder> = (typeof VALUE_TYPES)[Order] extends 'number' ? number : SortValue;

/** A place in an order as an opaque text: base64url of JSON, `[order, value, id]`. */
export function cursor(order: ListOrder, { value, id }: Place): string {
  return btoa(JSON.stringify([order, value, id]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * The place that a cursor of this order tells.
 * @throws InputError where it is a cursor of another order, or none.
 */
export function placeOf<Order extends ListOrder>(text: string, order: Order): Place<ValueOf<Order>> {
  const [of, value, id] = parts(text);
  if (of !== order && isOrder(of)) {
    throw new InputError(
      `Expected "after" to be a cursor of this list, which is in the order ${order}, but got one of a list in the ` +
        `order ${of}. Ask for the first page in this order, without "after".`,
    );
  }
  const isOfType = order === of && typeof id === 'string' && typeof value === VALUE_TYPES[order];
  if (isOfType && (typeof value === 'string' || Number.isSafeInteger(value)))
    return { value, id } as Place<ValueOf<Order>>;
  throw new InputError(
    `Expected "after" to be a cursor that an earlier page gave ("endCursor"), but got "${firstLetters(text, 100)}". Ask for the first page, without "after".`,
  );
}

/** Nothing where it is not such a text. */
function parts(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(parsed) && parsed.length === 3 ? parsed : [];
  } catch {
    return [];
  }
}

function isOrder(value: unknown): value is ListOrder {
  return typeof value === 'string' && Object.hasOwn(VALUE_TYPES, value);
}
