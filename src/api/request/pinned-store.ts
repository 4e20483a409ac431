import { StoreError } from '../../domain/errors.js';
import { mapMaybe } from '../../domain/maybe-promise.js';
import type { Answer, GraphStore, Read } from '../../store/graph-store.js';
import { type ReadName, wrapStore } from '../../store/wrap-store.js';
import { type Limits, limitExceeded } from '../bounds/limits.js';
import { semaphore } from '../bounds/semaphore.js';
import type { Deadline } from './deadline.js';

/** A reading of one revision. */
export interface PinnedStore {
  readonly store: GraphStore;
  /** The same, whose reads count for none: for a store at hand, where many fields look up one by one what is counted once. */
  readonly uncounted: GraphStore;
  /** Whether a read met another revision than the first one did: what was read so far is of no use. */
  readonly hasChanged: () => boolean;
  /** The revision that the first read met; null before it. */
  readonly revision: () => string | null;
  /** Whether every read ended by itself: none was stopped by the time or by how much it may look at. */
  readonly endedInFull: () => boolean;
}

/** How often a request is executed from its start, before it is told that the dataset keeps changing. */
export const MOST_ATTEMPTS = 3;

/** What a read throws that met another revision: it leaves the API only where the last attempt met it too. */
export function revisionChanged(): StoreError {
  return new StoreError(
    'LOADING',
    `Expected one revision of the dataset to stay for the time of an answer, but it changed ${MOST_ATTEMPTS} times. Ask again.`,
  );
}

/**
 * The store as one attempt at one request sees it: every read is of the revision that the first read met, before the
 * deadline, and within the number of reads that a request may ask for, in all and at a time. Equal questions are one
 * read.
 */
export function pinnedStore(store: GraphStore, limits: Limits, { within }: Deadline): PinnedStore {
  let revision: string | null = null;
  let changed = false;
  let endedInFull = true;
  let reads = 0;
  const atATime = semaphore(limits.concurrentReads);
  const requirePinned = <T>(read: Read<T>): Answer<T> => {
    revision ??= read.revision;
    if (wasStopped(read.value)) endedInFull = false;
    if (read.revision === revision) return read;
    changed = true;
    return Promise.reject(revisionChanged());
  };
  const pinned = <T>(ask: () => Answer<T>): Answer<T> => {
    if (changed) return Promise.reject(revisionChanged());
    if (reads > limits.reads) return Promise.reject(limitExceeded('reads', limits.reads, 'more'));
    return mapMaybe(ask(), requirePinned);
  };
  const counted = <T>(ask: () => Answer<T>): Answer<T> => {
    reads += 1;
    return pinned(() =>
      atATime((): Answer<T> => (changed ? Promise.reject(revisionChanged()) : within(ask))),
    );
  };

  const wrap = (unpinned: GraphStore): GraphStore => {
    const shared = sharedReads();
    return wrapStore({
      name: unpinned.name,
      isLocal: unpinned.isLocal,
      around: (ask, name, given) => shared(name, given, () => counted(() => ask(unpinned))),
      withSignal: (signal, abortsAt) => wrap(unpinned.withSignal(signal, abortsAt)),
      close: () => unpinned.close(),
    });
  };
  const uncounted = (unpinned: GraphStore): GraphStore =>
    wrapStore({
      name: unpinned.name,
      isLocal: unpinned.isLocal,
      around: (ask) => pinned(() => ask(unpinned)),
      withSignal: (signal, abortsAt) => uncounted(unpinned.withSignal(signal, abortsAt)),
      close: () => unpinned.close(),
    });
  return {
    hasChanged: () => changed,
    revision: () => revision,
    endedInFull: () => endedInFull,
    store: wrap(store),
    uncounted: uncounted(store),
  };
}

/** A search says what stopped it, where something did; see `FoundPaths`. */
function wasStopped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stoppedBy' in value && value.stoppedBy !== null;
}

/** Those that resolvers ask one by one; what `Loaders` batch is read once already. */
const SHARED: ReadonlySet<ReadName> = new Set<ReadName>([
  'dataset',
  'findEntities',
  'countEntities',
  'findRelationships',
  'countRelationships',
  'findAttributes',
  'countAttributes',
  'findEvents',
  'countEvents',
  'findNeighbors',
  'candidates',
]);

/** Gives reads of one name and equal arguments one answer. */
function sharedReads() {
  const reads = new Map<string, Answer<unknown>>();
  return <T>(name: ReadName, given: readonly unknown[], read: () => Answer<T>): Answer<T> => {
    if (!SHARED.has(name)) return read();
    const key = `${name} ${JSON.stringify(given)}`;
    const known = reads.get(key);
    if (known !== undefined) return known as Answer<T>;
    const answer = read();
    reads.set(key, answer);
    return answer;
  };
}
