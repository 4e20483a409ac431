import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Record as Neo4jRecord, Transaction } from 'neo4j-driver';
import { StoreError } from '../../domain/errors.js';
import { cypherParameters } from './cypher-parameters.js';
import { ACQUIRE, RELEASE, RENEW } from './lease.queries.js';
import type { Database } from './neo4j-connection.js';

/** A loader that died without giving its lease back keeps others waiting for at most this long. */
const LEASE_MS = 10_000;
const RENEWED_EVERY_MS = 2_500;
const ASKED_EVERY_MS = 250;

/** The right to write, held by one loader at a time. It renews itself until it is released. */
export class Lease {
  readonly #parameters: Record<string, unknown>;
  #renewing: NodeJS.Timeout | null = null;

  private constructor(private readonly database: Database) {
    this.#parameters = cypherParameters({
      key: randomUUID(),
      holder: `attest load on ${hostname()} (process ${process.pid})`,
      milliseconds: LEASE_MS,
    });
  }

  /**
   * Takes the lease; waits for that of a loader which has died.
   * @throws StoreError LEASED, naming the holder, where another loader is alive.
   */
  static async acquire(database: Database): Promise<Lease> {
    const lease = new Lease(database);
    const first = await lease.#ask();
    for (let answer = first; !answer.get('isGranted'); answer = await lease.#ask()) {
      if (answer.get('until') !== first.get('until')) throw leasedTo(answer.get('holder'));
      await pause(ASKED_EVERY_MS);
    }
    lease.#renewing = setInterval(() => lease.#renew(), RENEWED_EVERY_MS);
    return lease;
  }

  /**
   * Makes sure, until the transaction ends, that the lease is ours: no other loader can take it meanwhile.
   * @throws StoreError LEASED where another has.
   */
  async hold(transaction: Pick<Transaction, 'run'>): Promise<void> {
    const { records } = await transaction.run(RENEW, this.#parameters);
    if (records.length === 0) throw leasedTo('another loader, which took over while this one hung');
  }

  async release(): Promise<void> {
    if (this.#renewing !== null) clearInterval(this.#renewing);
    await this.database.executeQuery(RELEASE, this.#parameters);
  }

  async #ask(): Promise<Neo4jRecord> {
    const [record] = (await this.database.executeQuery(ACQUIRE, this.#parameters)).records;
    if (record === undefined) throw new Error('Asking for the lease gave no row.');
    return record;
  }

  /** A failure shows at the next `hold`. */
  #renew(): void {
    this.database.executeQuery(RENEW, this.#parameters).catch(() => {});
  }
}

function leasedTo(holder: string): StoreError {
  return new StoreError('LEASED', `Neo4j is being loaded by ${holder}; wait until that has ended.`);
}
