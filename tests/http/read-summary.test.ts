import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSummary } from '../../src/http/read-summary.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { untilAborted } from '../../src/store/until-aborted.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Its reads end with their signal, and not before. */
function hanging(signal: AbortSignal | null, ended: unknown[]): GraphStore {
  return {
    ...memoryStore(FIXTURE),
    dataset: () =>
      untilAborted(new Promise<never>(() => {}), signal).catch((error: unknown) => {
        ended.push(error);
        throw error;
      }),
    withSignal: (another) => hanging(another, ended),
  };
}

it('does not wait for ever for a store that hangs, ends what it asked, and says so', async () => {
  const ended: unknown[] = [];
  const summary = readSummary(hanging(null, ended));
  await vi.advanceTimersByTimeAsync(5_000);
  const tooLate = await summary;
  expect(tooLate).toMatchObject({
    code: 'UNAVAILABLE',
    message:
      'Expected the store (memory) to answer within 5000 milliseconds, but it did not; look whether it is well.',
  });
  expect(ended).toEqual([tooLate]);
});
