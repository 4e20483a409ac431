import type { ConnectionQuestion } from '../../answers/find-connection.js';
import { InputError } from '../../domain/errors.js';
import { MAX_HOPS } from '../../store/graph-store.js';
import type { QueryConnectionArgs } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEntity } from './named-ids.js';
import { actualOnly, relationshipFilter } from './relationship-filter.js';
import { within } from './within.js';

/** As in the schema, for a caller that gives null, or that is a program. */
const HOPS = 4;
const PATHS = 5;
const MOST_TIES = 500;
export const MOST_PATHS = 20;

/**
 * What a question for a connection means: absent modality is ACTUAL, and only walkable types are walked.
 * @throws InputError where a number is out of bounds, nothing has an id, or both ends are one.
 */
export async function connectionQuestion(
  given: QueryConnectionArgs,
  context: Context,
): Promise<ConnectionQuestion> {
  // Null is an answer here: no bound.
  const { maxDegree = MOST_TIES } = given;
  if (maxDegree !== null) within('maxDegree', maxDegree, 0, null);
  const [maxHops, limit] = [
    within('maxHops', given.maxHops ?? HOPS, 1, MAX_HOPS),
    within('limit', given.limit ?? PATHS, 1, MOST_PATHS),
  ];
  const [from, to, filter] = await allInOrder([
    namedEntity('from', given.from, context),
    namedEntity('to', given.to, context),
    relationshipFilter(given.filter, context),
  ]);
  if (from === to) {
    throw new InputError(
      `Expected "from" and "to" to be two entities, but both are "${from}". Name another.`,
    );
  }
  return {
    ...{ from, to, maxHops, limit, maxDegree },
    filter: { ...actualOnly(filter), walkable: true },
  };
}
