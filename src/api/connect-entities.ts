import { findConnection } from '../answers/find-connection.js';
import { nearMisses } from '../answers/near-misses.js';
import { connectionQuestion } from './arguments/connection-question.js';
import type { ConnectedEntities } from './connected-entities.js';
import type { QueryConnectionArgs } from './generated/resolver-types.js';
import { once } from './once.js';
import type { Context } from './request/context.js';

/** Searches for the paths; what else is asked is searched for when it is selected. @throws InputError as `connectionQuestion`. */
export async function connectEntities(
  given: QueryConnectionArgs,
  context: Context,
): Promise<ConnectedEntities> {
  const { store, limits, searchesEndAt } = context;
  const question = await connectionQuestion(given, context);
  const budget = { candidates: limits.candidates, endsAt: searchesEndAt };
  const found = await findConnection(store, question, budget);
  return { question, found, misses: once(() => nearMisses(store, question, found, budget)) };
}
