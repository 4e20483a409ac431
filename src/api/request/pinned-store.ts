import type { GraphStore, Read } from '../../store/graph-store.js';
import { wrapStore } from '../../store/wrap-store.js';
import { type Limits, limitExceeded } from '../bounds/limits.js';
import type { Deadline } from './deadline.js';

/** A reading of one revision. */
export interface PinnedStore {
  readonly store: GraphStore;
  /** Whether a read met another revision than the first one did: what was read so far is of no use. */
  readonly hasChanged: () => boolean;
}

/** Never leaves `api/`: the request is run again from its start. */
class RevisionChanged extends Error {
  override readonly name = 'RevisionChanged';
}

/**
 * The store as one try of one request sees it: every read is of the revision that the first read met, before the
 * deadline, and within the number of reads that a request may ask for.
 */
export function pinnedStore(store: GraphStore, limits: Limits, { within }: Deadline): PinnedStore {
  let revision: string | null = null;
  let changed = false;
  let reads = 0;
  const pinned = async <T>(ask: () => Promise<Read<T>>): Promise<Read<T>> => {
    if (changed) throw new RevisionChanged();
    reads += 1;
    if (reads > limits.reads) throw limitExceeded('reads', limits.reads, 'more');
    const read = await within(ask);
    revision ??= read.revision;
    if (read.revision === revision) return read;
    changed = true;
    throw new RevisionChanged();
  };

  const wrap = (unpinned: GraphStore): GraphStore =>
    wrapStore({
      name: unpinned.name,
      around: (ask) => pinned(() => ask(unpinned)),
      withSignal: (signal) => wrap(unpinned.withSignal(signal)),
      close: () => unpinned.close(),
    });
  return { hasChanged: () => changed, store: wrap(store) };
}
