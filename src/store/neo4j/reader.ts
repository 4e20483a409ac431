import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { isRetryableError, type Record as Neo4jRecord } from 'neo4j-driver';
import { StoreError } from '../../domain/errors.js';
import type { Read } from '../graph-store.js';
import { eitherSignal, untilAborted } from '../until-aborted.js';
import { cypherParameters } from './cypher-parameters.js';
import { LAYOUT } from './load.queries.js';
import type { Database, Neo4jConnection } from './neo4j-connection.js';
import type { RememberedRecords } from './remembered-records.js';
import { snapshot } from './snapshot.queries.js';
import { READ_TIMEOUT_MS, storeErrorOf } from './store-error-of.js';

/** A load that fits a transaction keeps readers out for less than this; a longer one is worth an error. */
const LOADING_PATIENCE_MS = 1_000;
const LOADING_PAUSE_MS = 10;
/** After the first, where the connection broke or the server asks for it. */
const RETRIES = 2;

/** After the moment by which the signal aborts: its reason comes first, and is heard. */
const AFTER_ABORT_MS = 1_000;

/** Asks the database, one round trip a question, and vouches that each answer is of one revision. */
export class Reader {
  /**
   * Of a reader with a signal, which lives as long as a request: the revision that it met last, null before the first. What
   * is remembered of that one answers the request as a read would have.
   */
  #revisionMet: string | null = null;

  constructor(
    private readonly database: Database,
    private readonly connection: Neo4jConnection,
    /** Shared by all readers of one database. */
    readonly remembered: RememberedRecords,
    readonly signal: AbortSignal | null = null,
    private readonly abortsAt = Number.POSITIVE_INFINITY,
  ) {
    // Every query under way listens: more than ten are no leak.
    if (signal !== null) setMaxListeners(0, signal);
  }

  /** As of the port: reads reject with the signal's reason once it aborts, and end in the database too. */
  withSignal(signal: AbortSignal, abortsAt = Number.POSITIVE_INFINITY): Reader {
    return new Reader(
      this.database,
      this.connection,
      this.remembered,
      eitherSignal(this.signal, signal),
      Math.min(this.abortsAt, abortsAt),
    );
  }

  /** See `#revisionMet`; null too where the reader outlives requests. */
  get revisionMet(): string | null {
    return this.#revisionMet;
  }

  /** What is known without looking, of the revision that is there. */
  nothing<T>(value: T): Promise<Read<T>> {
    return this.read('RETURN null AS value', {}, () => value);
  }

  /**
   * @param body see `snapshot`.
   * @param timeoutMs how long the server may take, from 1.
   * @throws StoreError EMPTY, LOADING, UNAVAILABLE; DeadlineError; the signal's reason
   */
  async read<T>(
    body: string,
    parameters: Readonly<Record<string, unknown>>,
    decode: (value: unknown) => T,
    timeoutMs = READ_TIMEOUT_MS,
  ): Promise<Read<T>> {
    const query = snapshot(body);
    const sent = cypherParameters(parameters);
    const giveUpAt = performance.now() + LOADING_PATIENCE_MS;
    for (;;) {
      const row = await this.ask(query, sent, Math.min(timeoutMs, this.#remaining()));
      if (row === undefined || row.get('state') === 'EMPTY') throw emptyStore();
      const states = [row.get('state'), row.get('stateAfter')];
      const isReady = states.every((state) => state === 'READY');
      const isSame =
        row.get('version') === row.get('versionAfter') && row.get('revision') === row.get('revisionAfter');
      if (isReady && isSame) {
        if (row.get('layout') !== LAYOUT) throw otherLayout();
        const revision = String(row.get('revision'));
        if (this.signal !== null) this.#revisionMet = revision;
        return {
          revision,
          value: decode(row.get('value')),
        };
      }
      if (performance.now() > giveUpAt) throw loadingStore();
      if (!isReady) await untilAborted(pause(LOADING_PAUSE_MS), this.signal);
    }
  }

  /** How long the server goes on by itself where an abort cannot reach it: as a whole number, from 1. */
  #remaining(): number {
    return Math.max(1, Math.ceil(this.abortsAt - performance.now()) + AFTER_ABORT_MS);
  }

  private async ask(
    query: string,
    parameters: Record<string, unknown>,
    timeout: number,
  ): Promise<Neo4jRecord | undefined> {
    for (let retries = RETRIES; ; retries--) {
      this.signal?.throwIfAborted();
      // Of its own, not managed: BEGIN and COMMIT would be a second round trip.
      const session = this.database.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const running = withoutStack(() => session.run(query, parameters, { timeout }));
        return (await untilAborted(running, this.signal)).records[0];
      } catch (error) {
        this.signal?.throwIfAborted();
        if (retries === 0 || !isRetryableError(error)) throw storeErrorOf(error, this.connection, timeout);
      } finally {
        // Resets the connection, which ends on the server what still runs there: a round trip that no answer waits for. One
        // that fails is a lost connection, which the pool drops.
        session.close().catch(() => undefined);
      }
    }
  }
}

/** The driver takes the stack of each statement, for errors of which `storeErrorOf` keeps none: a tenth of its time. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function emptyStore(): StoreError {
  return new StoreError('EMPTY', 'Neo4j holds no dataset yet; load one with attest load DIR.');
}

function otherLayout(): StoreError {
  return new StoreError(
    'EMPTY',
    'Neo4j holds a dataset that another version of Attest loaded; load it again with attest load DIR.',
  );
}

function loadingStore(): StoreError {
  return new StoreError('LOADING', 'Neo4j is being loaded; ask again shortly.');
}
