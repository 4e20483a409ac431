import type { GraphStore } from '../../store/graph-store.js';
import type { Limits } from '../bounds/limits.js';
import { pace } from '../bounds/pace.js';
import type { Context, KeptPerField, Outcome } from './context.js';
import { deadline } from './deadline.js';
import { loaders } from './loaders.js';
import type { Cut } from './notice.js';
import { MOST_ATTEMPTS, pinnedStore } from './pinned-store.js';

/** See `Caller`. */
interface RequestOf {
  readonly requestId?: string;
  readonly signal?: AbortSignal;
  readonly askedAt?: number;
}

/**
 * Executes a request so that its answer is of one revision: one whose reads met two is executed again from its start,
 * with a context of its own, at most three times, all within one deadline. What the last attempt gave is the answer.
 */
export async function runAtOneRevision<Answer>(
  execute: (context: Context) => Promise<Answer>,
  store: GraphStore,
  limits: Limits,
  { requestId = crypto.randomUUID(), signal, askedAt = performance.now() }: RequestOf,
): Promise<{ readonly answer: Answer; readonly outcome: Outcome }> {
  const time = deadline(limits.deadlineMs, signal, askedAt);
  const stoppable = store.withSignal(time.signal, time.abortsAt);
  const searchesEndAt = askedAt + limits.deadlineMs / 2;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const pinned = pinnedStore(stoppable, limits, time);
      const ofAttempt = pace(time.signal, limits);
      const cuts: Cut[] = [];
      const outcome: Outcome = {
        ...{ wasRead: false, operationName: null, revision: null, isComplete: false, errors: [] },
        cuts,
      };
      const looked = loaders({ ...pinned, whenIdle: ofAttempt.whenIdle });
      const keptPerField: KeptPerField = new Map();
      const answer = await execute({
        store: pinned.store,
        loaders: looked,
        pace: ofAttempt,
        keptPerField,
        limits,
        cuts,
        notices: new Set(),
        searchesEndAt,
        viewer: null,
        requestId,
        signal: time.signal,
        attempt,
        hasChanged: pinned.hasChanged,
        revision: pinned.revision,
        endedInFull: pinned.endedInFull,
        outcome,
      });
      // graphql-js keeps contexts as keys of a WeakMap, so that they outlive many small garbage collections.
      looked.clear();
      keptPerField.clear();
      if (!pinned.hasChanged() || attempt === MOST_ATTEMPTS) return { answer, outcome };
    }
  } finally {
    time.end();
  }
}
