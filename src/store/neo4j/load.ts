import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'neo4j-driver';
import type { Dataset } from '../../domain/dataset.js';
import { type EarlierIds, prepareEarlierIds } from '../../domain/earlier-ids.js';
import { InputError } from '../../domain/errors.js';
import { withPauses } from '../../domain/pausable.js';
import { summaryOf } from '../dataset-summary.js';
import type { DatasetSummary } from '../graph-store.js';
import { beginLog, endLog } from './change-log.js';
import { cypherParameters } from './cypher-parameters.js';
import { NO_SUMMARY, summaryProperties } from './dataset-summary.js';
import { type Changes, type Difference, differenceBetween } from './difference.js';
import { Lease } from './lease.js';
import {
  CURRENT_STATE,
  DESCRIBE_LOADED,
  HAS_FIRST_LAYOUT,
  LAYOUT,
  MARK_LOADING,
  MARK_READY,
  RELABEL_FIRST_LAYOUT,
} from './load.queries.js';
import { Rows } from './load-rows.js';
import { loadSteps, type Part, queriesOf, type Step } from './load-steps.js';
import { MAX_CHANGES_PER_TRANSACTION } from './most-changes.js';
import { connect, type Database, type Neo4jConnection } from './neo4j-connection.js';
import { makeSchema, missingSchema } from './prepare-schema.js';
import { storeErrorOf } from './store-error-of.js';

export interface LoadOptions {
  /** Changed nodes up to which one transaction takes them all; 50,000 by default. */
  readonly maxChangesPerTransaction?: number;
  /**
   * Also where the dataset is another one than the one that is there: one that shares less than half of its ids, or of those
   * that are there, and whose load would remove some. False by default.
   */
  readonly replace?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  /**
   * COMPARING: nothing is written. WRITING: `done` of `total` nodes are. SWITCHING: readers wait, and the transaction is
   * about to be committed. FINISHING: all is committed, but for the new revision.
   */
  readonly stage: 'COMPARING' | 'WRITING' | 'SWITCHING' | 'FINISHING';
  readonly done: number;
  readonly total: number;
}

export interface LoadReport {
  readonly revision: string;
  readonly entities: ChangeCounts;
  readonly relationships: ChangeCounts;
  readonly attributes: ChangeCounts;
  /** ONE: readers saw the old revision until the new one was there. SEVERAL: they were kept out meanwhile. */
  readonly transactions: 'NONE' | 'ONE' | 'SEVERAL';
}

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * The largest batch of a load in several transactions, and the largest statement of one in one: what the server keeps of a
 * transaction grows with both.
 */
const MAX_BATCH = { nodes: 10_000, bytes: 8_000_000 };

/**
 * Makes the database hold the dataset, by writing the difference. Killed at any moment and run again, with this or
 * another dataset, it ends with the right graph. Readers see the old revision, the new one, or LOADING.
 *
 * Up to a number of changes one transaction is written and committed; a commit can be seen half done, so that for its
 * duration the state is LOADING. More go in batches, in the state LOADING.
 *
 * @throws InputError where another dataset is there, and `replace` is not set; nothing is written then.
 * @throws StoreError LEASED where another loader is at work, UNAVAILABLE, UNAUTHENTICATED, TOO_OLD; InputError where the
 *   URI is none.
 */
export async function load(
  dataset: Dataset,
  connection: Neo4jConnection,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const database = await connect(connection);
  try {
    const { constraints, indexes } = await missingSchema(database);
    await makeSchema(database, constraints);
    const lease = await Lease.acquire(database);
    try {
      return await new Loading(dataset, database, lease, indexes, options).run();
    } finally {
      await lease.release();
    }
  } catch (error) {
    throw storeErrorOf(error, connection);
  } finally {
    await database.close();
  }
}

/** One load, while it holds the lease. */
class Loading {
  private readonly limit: number;
  private readonly replace: boolean;
  private readonly onProgress: (progress: LoadProgress) => void;
  private done = 0;
  private total = 0;

  constructor(
    private readonly dataset: Dataset,
    private readonly database: Database,
    private readonly lease: Lease,
    private readonly indexes: readonly string[],
    {
      maxChangesPerTransaction = MAX_CHANGES_PER_TRANSACTION,
      replace = false,
      onProgress = () => {},
    }: LoadOptions,
  ) {
    this.replace = replace;
    this.limit = maxChangesPerTransaction;
    this.onProgress = onProgress;
  }

  async run(): Promise<LoadReport> {
    this.tell('COMPARING');
    await this.leaveFirstLayout();
    const rows = new Rows(this.dataset, await earlierIdsOf(this.dataset));
    const difference = await differenceBetween(this.dataset, rows, this.database);
    if (!this.replace) await this.refuseAnother(difference);
    const transactions = await this.write(difference, rows);
    return {
      revision: this.dataset.revision,
      entities: countsOf(difference.entities),
      relationships: countsOf(difference.relationships),
      attributes: countsOf(difference.attributes),
      transactions,
    };
  }

  /** Readers are kept out from then on: what they look for is there only when all is written. */
  private async leaveFirstLayout(): Promise<void> {
    const { records } = await this.database.executeQuery(HAS_FIRST_LAYOUT);
    if (records[0]?.get('isFirst') !== true) return;
    await this.mark(MARK_LOADING, {});
    const session = this.database.session();
    try {
      await session.run(RELABEL_FIRST_LAYOUT);
    } finally {
      await session.close();
    }
  }

  /** What was left by a load that was killed is no dataset: the next load completes or replaces it. */
  private async refuseAnother({ entities, relationships, attributes }: Difference): Promise<void> {
    const { records } = await this.database.executeQuery(CURRENT_STATE);
    const { state, title } = records[0]?.toObject() ?? {};
    if (state !== 'READY') return;
    const counts = [countsOf(entities), countsOf(relationships), countsOf(attributes)];
    const total = (of: (count: ChangeCounts) => number) => sum(counts.map(of));
    const added = total((count) => count.added);
    const shared = total(({ changed, unchanged }) => changed + unchanged);
    const removed = total((count) => count.removed);
    if (removed === 0 || (shared >= added && shared >= removed)) return;
    throw new InputError(
      `Expected another state of the dataset that is there, “${title}”, but “${this.dataset.title}” shares ${shared} of its ${added + shared} ` +
        `ids with it, and loading it would remove ${removed} entities and statements. Check the folder and the database; ` +
        'to replace what is there, say so (--replace; in the library `replace: true`).',
    );
  }

  private async write(difference: Difference, rows: Rows): Promise<LoadReport['transactions']> {
    const steps = loadSteps(difference, rows);
    this.total = sum(steps.map(({ nodes }) => nodes));
    if (this.total === 0 && (await this.isCurrent())) {
      await makeSchema(this.database, this.indexes);
      return 'NONE';
    }

    await this.inTransaction(await beginLog(this.database, difference));
    const isOne = this.total <= this.limit && (await this.writeAtOnce(steps));
    if (!isOne) await this.writeInBatches(steps);
    await makeSchema(this.database, this.indexes);
    this.tell('FINISHING');
    const summary = { ...NO_SUMMARY, ...summaryProperties(summaryOfLoaded(this.dataset)) };
    await this.inTransaction(async (transaction) => {
      await transaction.run(DESCRIBE_LOADED, cypherParameters({ summary }));
      await endLog(this.dataset.revision)(transaction);
    });
    await this.mark(MARK_READY, { layout: LAYOUT });
    return isOne ? 'ONE' : 'SEVERAL';
  }

  private async isCurrent(): Promise<boolean> {
    const { records } = await this.database.executeQuery(CURRENT_STATE);
    const { state, revision, layout } = records[0]?.toObject() ?? {};
    return state === 'READY' && layout === LAYOUT && revision === this.dataset.revision;
  }

  /** @returns false where the server has too little memory for one transaction; then nothing is written. */
  private async writeAtOnce(steps: readonly Step[]): Promise<boolean> {
    const session = this.database.session();
    try {
      const transaction = session.beginTransaction();
      for (const step of steps) {
        for await (const parts of batches(step, MAX_BATCH)) await this.send(transaction, parts);
      }
      await this.mark(MARK_LOADING, {});
      this.tell('SWITCHING');
      await transaction.commit();
      return true;
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      this.done = 0;
      return false;
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }

  private async writeInBatches(steps: readonly Step[]): Promise<void> {
    await this.mark(MARK_LOADING, {});
    for (const step of steps) {
      // The rows of the next batch are made while the server works on this one.
      let writing: Promise<void> = Promise.resolve();
      for await (const parts of batches(step, {
        ...MAX_BATCH,
        nodes: Math.min(MAX_BATCH.nodes, this.limit),
      })) {
        await writing;
        writing = this.writeBatch(parts);
        // It is awaited; meanwhile it is no error that nothing listens for.
        writing.catch(() => {});
      }
      await writing;
    }
  }

  /** In halves where it is too much for the server: the same size again would fail again. */
  private async writeBatch(parts: readonly Part[]): Promise<void> {
    try {
      await this.inTransaction((transaction) => this.send(transaction, parts));
    } catch (error) {
      if (!isOutOfMemory(error) || parts.length < 2) throw error;
      const middle = Math.floor(parts.length / 2);
      await this.writeBatch(parts.slice(0, middle));
      await this.writeBatch(parts.slice(middle));
    }
  }

  private async mark(text: string, parameters: Record<string, unknown>): Promise<void> {
    await this.inTransaction(async (transaction) => {
      await transaction.run(text, cypherParameters(parameters));
    });
  }

  /** Commits only while the lease is ours. */
  private async inTransaction(work: (transaction: Transaction) => Promise<unknown>): Promise<void> {
    const session = this.database.session();
    try {
      const transaction = session.beginTransaction();
      await this.lease.hold(transaction);
      await work(transaction);
      await transaction.commit();
    } finally {
      await session.close();
    }
  }

  private async send(transaction: Transaction, parts: readonly Part[]): Promise<void> {
    // Sent one behind the other: the server works on the first while the second is still on its way.
    await Promise.all(
      queriesOf(parts).map(({ text, parameters }) => transaction.run(text, cypherParameters(parameters))),
    );
    this.done += sum(parts.map(({ nodes }) => nodes));
    this.tell('WRITING');
  }

  private tell(stage: LoadProgress['stage']): void {
    this.onProgress({ stage, done: this.done, total: this.total });
  }
}

/** The lease is renewed meanwhile. */
export async function earlierIdsOf({ entities, relationships, attributes }: Dataset): Promise<EarlierIds> {
  return withPauses(prepareEarlierIds(entities, [...relationships, ...attributes]), setImmediate);
}

/** As many parts are made before others get a turn: what was sent has to leave, and the lease to be renewed. */
const AT_A_TIME = 200;

/** Cuts the parts of a step into batches that are no larger than the limit, or have one part. */
async function* batches(
  step: Step,
  limit: { readonly nodes: number; readonly bytes: number },
): AsyncGenerator<readonly Part[]> {
  let batch: Part[] = [];
  let [nodes, bytes] = [0, 0];
  for (const part of step.parts()) {
    const isFull = nodes + part.nodes > limit.nodes || bytes + part.bytes > limit.bytes;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      [nodes, bytes] = [0, 0];
    }
    batch.push(part);
    nodes += part.nodes;
    bytes += part.bytes;
    if (batch.length % AT_A_TIME === 0) await setImmediate();
  }
  if (batch.length > 0) yield batch;
}

function isOutOfMemory(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.includes('OutOfMemory') || code.endsWith('TransactionMemoryLimit');
}

/** Of a dataset that is loaded, whose sources are those that it cites. */
export function summaryOfLoaded(dataset: Dataset): DatasetSummary {
  const evidence = [...dataset.entities, ...dataset.relationships, ...dataset.attributes].flatMap((record) =>
    'evidence' in record ? record.evidence : [],
  );
  return summaryOf(dataset, new Set(evidence.map(({ source }) => source)).size);
}

function countsOf({ added, changed, removed, unchanged }: Changes<unknown>): ChangeCounts {
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
