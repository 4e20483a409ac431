import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.js';
import { resolve } from '../../src/domain/resolve.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { warmUp } from '../../src/store/warm-up.js';
import { READ_NAMES } from '../../src/store/wrap-store.js';
import { watchedStore } from '../api/watched-store.js';

const empty = () => memoryStore(resolve({ title: 'T', description: null, entities: [], relationships: [] }));

it('asks every question that the port has, so that no first reader pays for a plan', async () => {
  const asked = new Set<string>();
  await warmUp(
    watchedStore(empty(), (read, name) => {
      asked.add(name);
      return read();
    }),
  );
  expect([...asked].toSorted()).toEqual(READ_NAMES.toSorted());
});

it('asks no more once one question has failed', async () => {
  let asked = 0;
  const failing = watchedStore(empty(), async (read, name) => {
    asked++;
    if (name === 'entities') throw new StoreError('UNAVAILABLE', 'gone');
    return read();
  });
  await expect(warmUp(failing)).rejects.toThrow('gone');
  const askedBefore = asked;
  await setImmediate();
  expect(asked).toBe(askedBefore);
  expect(asked).toBeLessThan(READ_NAMES.length);
});
