import type { NeighborhoodQuestion } from '../../answers/neighborhood.js';
import { limitExceeded } from '../bounds/limits.js';
import type { QueryNeighborhoodArgs } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEntities } from './named-ids.js';
import { actualOnly, relationshipFilter } from './relationship-filter.js';
import { within } from './within.js';

/** As in the schema, for who gives null. */
const HOPS = 1;
const PER_ENTITY = 25;
const MOST_HOPS = 3;

/**
 * What a question for a neighborhood means: absent modality is ACTUAL.
 * @throws InputError where a number is out of bounds, or no entity has an id; LimitError where it
 * starts from more entities than an answer may hold.
 */
export async function neighborhoodQuestion(
  given: QueryNeighborhoodArgs,
  context: Context,
): Promise<NeighborhoodQuestion> {
  const { neighbors } = context.limits;
  if (given.of.length > neighbors) throw limitExceeded('neighbors', neighbors, given.of.length);
  const hops = within('hops', given.hops ?? HOPS, 1, MOST_HOPS);
  const perEntity = within('perEntity', given.perEntity ?? PER_ENTITY, 1, null);
  const [of, filter] = await allInOrder([
    namedEntities('of', given.of, context),
    relationshipFilter(given.filter, context),
  ]);
  return { of, hops, perEntity, filter: actualOnly(filter) };
}
