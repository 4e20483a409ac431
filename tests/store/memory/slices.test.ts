import { describe, expect, it } from 'vitest';
import type { Pausable } from '../../../src/domain/pausable.js';
import { Slices } from '../../../src/store/work/slices.js';
import { sharedWork } from '../../../src/store/work/work.js';
import { SlowClock } from './slow-clock.js';

/** So many steps, each of which is told. */
function* steps(count: number, onStep: () => void = () => {}): Pausable<number> {
  for (let i = 0; i < count; i++) {
    onStep();
    yield;
  }
  return count;
}

describe('works in slices', () => {
  it('does a short one at once', async () => {
    const clock = new SlowClock();
    expect(new Slices(clock).run(steps(1), null)).toBe(1);
    expect(clock.turns).toBe(0);
  });

  it('gives the process a turn at least every 10 milliseconds, however many works there are', async () => {
    const clock = new SlowClock();
    const slices = new Slices(clock);
    const works = Array.from({ length: 60 }, () => slices.run(steps(100), null));
    const begunBy = clock.time;
    // Each of the 60 looks at the clock once more to see that the turn is over.
    expect(begunBy).toBeLessThan(10 + 4 * 60);
    let before = clock.time;
    while (await clock.turn()) {
      expect(clock.time - before).toBeLessThanOrEqual(14);
      before = clock.time;
    }
    expect(await Promise.all(works)).toEqual(Array(60).fill(100));
    expect(clock.turns).toBeGreaterThan(600);
  });

  it('goes on first with what has run the least', async () => {
    const clock = new SlowClock();
    const slices = new Slices(clock);
    const done: string[] = [];
    const long = Promise.resolve(slices.run(steps(500), null)).then(() => done.push('long'));
    for (let i = 0; i < 5; i++) await clock.turn();
    const short = Promise.resolve(slices.run(steps(5), null)).then(() => done.push('short'));
    await clock.end();
    await Promise.all([long, short]);
    expect(done).toEqual(['short', 'long']);
  });

  it('stops at the signal, and says its reason', async () => {
    const clock = new SlowClock();
    const controller = new AbortController();
    let taken = 0;
    const work = new Slices(clock).run(
      steps(500, () => taken++),
      controller.signal,
    );
    const reason = new Error('The client is gone.');
    await clock.turn();
    const before = taken;
    controller.abort(reason);
    await Promise.all([expect(work).rejects.toBe(reason), clock.end()]);
    expect(taken).toBe(before);
  });

  it('takes no step where the signal has aborted before', async () => {
    let taken = 0;
    const reason = new Error('Too late.');
    const work = new Slices(new SlowClock()).run(
      steps(5, () => taken++),
      AbortSignal.abort(reason),
    );
    await expect(work).rejects.toBe(reason);
    expect(taken).toBe(0);
  });

  it('passes on what a work throws', async () => {
    const error = new Error('No way.');
    const work = new Slices(new SlowClock()).run(
      (function* (): Pausable<never> {
        yield;
        throw error;
      })(),
      null,
    );
    await expect(work).rejects.toBe(error);
  });

  it('does a shared work once, and for the others where one of its readers goes', async () => {
    const clock = new SlowClock();
    const slices = new Slices(clock);
    let taken = 0;
    const shared = sharedWork(steps(100, () => taken++));
    const controller = new AbortController();
    const gone = slices.run(shared(), controller.signal);
    const others = [slices.run(shared(), null), slices.run(shared(), null)];
    await clock.turn();
    controller.abort(new Error('Gone.'));
    await Promise.all([expect(gone).rejects.toThrow('Gone.'), clock.end()]);
    expect(await Promise.all([...others, slices.run(shared(), null)])).toEqual([100, 100, 100]);
    expect(taken).toBe(100);
  });
});
