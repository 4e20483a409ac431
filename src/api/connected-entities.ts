import type { ConnectionQuestion, FoundConnection } from '../answers/find-connection.js';
import type { NearMisses } from '../answers/near-misses.js';
import type { Hop } from '../answers/path.js';
import type { KnownOn } from '../domain/support.js';

/** A question for a connection with its answer, from which the rest follows when it is selected. */
export interface ConnectedEntities {
  readonly question: ConnectionQuestion;
  readonly found: FoundConnection;
  /** Searched for once, when first asked for. */
  readonly misses: () => Promise<NearMisses>;
}

/** A hop, and the day on which who says so is told. */
export interface SeenHop extends Hop {
  readonly knownOn: KnownOn;
}
