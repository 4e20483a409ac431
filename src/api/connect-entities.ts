import {
  type ConnectionQuestion,
  type FoundConnection,
  findConnection,
  type SearchBudget,
} from '../answers/find-connection.js';
import type { Hop } from '../answers/path.js';
import type { KnownOn } from '../domain/support.js';
import { connectionQuestion } from './arguments/connection-question.js';
import type { QueryConnectionArgs } from './generated/resolver-types.js';
import type { Context } from './request/context.js';

/** A question for a connection with its answer, from which the rest follows when it is selected. */
export interface ConnectedEntities {
  readonly question: ConnectionQuestion;
  readonly found: FoundConnection;
  readonly budget: SearchBudget;
}

/** A hop, and the day on which who says so is told. */
export interface SeenHop extends Hop {
  readonly knownOn: KnownOn;
}

/** @throws InputError as `connectionQuestion`. */
export async function connectEntities(
  given: QueryConnectionArgs,
  context: Context,
): Promise<ConnectedEntities> {
  const { store, limits, searchesEndAt } = context;
  const question = await connectionQuestion(given, context);
  const budget = { candidates: limits.candidates, endsAt: searchesEndAt };
  return { question, found: await findConnection(store, question, budget), budget };
}
