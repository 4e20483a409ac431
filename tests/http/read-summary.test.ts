import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSummary } from '../../src/http/read-summary.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does not wait for ever for a store that hangs, and says so', async () => {
  const hanging = { ...memoryStore(FIXTURE), dataset: () => new Promise<never>(() => {}) };
  const summary = readSummary(hanging);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await summary).toMatchObject({
    code: 'UNAVAILABLE',
    message:
      'Expected the store (memory) to answer within 5000 milliseconds, but it did not; look whether it is well.',
  });
});
