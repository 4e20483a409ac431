import type { ConnectionQuestion, FoundConnection, SearchBudget } from '../answers/find-connection.js';
import type { Hop } from '../answers/path.js';
import type { KnownOn } from '../domain/support.js';

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
