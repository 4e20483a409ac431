import { findNeighborhood, type Neighborhood } from '../answers/neighborhood.js';
import { neighborhoodQuestion } from './arguments/neighborhood-question.js';
import { limitExceeded } from './bounds/limits.js';
import type { QueryNeighborhoodArgs } from './generated/resolver-types.js';
import type { Context } from './request/context.js';

/** What surrounds some entities. @throws as `neighborhoodQuestion`; LimitError where an answer may not hold all. */
export async function lookAround(given: QueryNeighborhoodArgs, context: Context): Promise<Neighborhood> {
  const { store, limits } = context;
  const question = await neighborhoodQuestion(given, context);
  const relationships = limits.neighborhoodRelationships;
  const found = await findNeighborhood(store, question, { entities: limits.neighbors, relationships });
  if (found === null) throw limitExceeded('neighborhoodRelationships', relationships, 'more');
  return found;
}
