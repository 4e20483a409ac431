import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atOnce, type Pausable, withPauses } from '../../src/domain/pausable.js';

/** Works for as many milliseconds, and can be left all the time. */
function* busy(milliseconds: number): Pausable<string> {
  for (const endsAt = performance.now() + milliseconds; performance.now() < endsAt; ) yield;
  return 'done';
}

it('a long work lets others have a turn again and again, and a short one goes through', async () => {
  let turns = 0;
  const turn = () => {
    turns++;
    return setImmediate();
  };
  expect(await withPauses(busy(0), turn)).toBe('done');
  expect(turns).toBe(0);
  expect(await withPauses(busy(200), turn)).toBe('done');
  expect(turns).toBeGreaterThan(1);
  expect(atOnce(busy(1))).toBe('done');
});
