import { expect, it } from 'vitest';
import { sharedWork } from '../../../src/store/work/work.js';

it('a shared work that fails fails for each who waits for it', () => {
  const shared = sharedWork(
    // biome-ignore lint/correctness/useYield: it fails before it could pause.
    (function* () {
      throw new Error('no more memory');
    })(),
  );
  for (const reader of [shared(), shared()]) expect(() => reader.next()).toThrow('no more memory');
});
