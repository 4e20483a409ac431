import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { warmUp } from '../../src/store/warm-up.js';
import { READ_NAMES } from '../../src/store/wrap-store.js';
import { watchedStore } from '../api/watched-store.js';

it('asks every question that the port has, so that no first reader pays for a plan', async () => {
  const asked = new Set<string>();
  const empty = memoryStore(resolve({ title: 'T', description: null, entities: [], relationships: [] }));
  await warmUp(
    watchedStore(empty, (read, name) => {
      asked.add(name);
      return read();
    }),
  );
  expect([...asked].toSorted()).toEqual(READ_NAMES.toSorted());
});
