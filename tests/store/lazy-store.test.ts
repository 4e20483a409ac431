import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { lazyStore } from '../../src/store/lazy-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { nodeWarnings } from './warnings.js';

const DOWN = new StoreError('UNAVAILABLE', 'There is no Neo4j at bolt://127.0.0.1:7687.');

describe('a lazy store', () => {
  it('throws what opening throws, and tries again at the next read', async () => {
    let up = false;
    const store = lazyStore('neo4j', async () => {
      if (!up) throw DOWN;
      return memoryStore(FIXTURE);
    });
    await expect(store.dataset()).rejects.toBe(DOWN);
    await expect(store.entities(['ada-okafor'])).rejects.toBe(DOWN);
    up = true;
    expect((await store.dataset()).revision).toBe(FIXTURE.revision);
  });

  it('opens once for reads that come together', async () => {
    let opened = 0;
    const store = lazyStore('neo4j', async () => {
      opened++;
      return memoryStore(FIXTURE);
    });
    await Promise.all([store.dataset(), store.currentIds(['ada-okafor']), store.entities(['ada-okafor'])]);
    await store.dataset();
    expect(opened).toBe(1);
  });

  it('takes any number of reads under one signal without a warning of Node', async () => {
    const warnings = nodeWarnings();
    const { signal } = new AbortController();
    const store = lazyStore('neo4j', async () => memoryStore(FIXTURE)).withSignal(signal);
    await Promise.all(Array.from({ length: 20 }, () => store.dataset()));
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });

  it('closes what it has opened, and opens nothing to close it', async () => {
    const seen: string[] = [];
    const open = async () => {
      seen.push('opened');
      return { ...memoryStore(FIXTURE), close: async () => void seen.push('closed') };
    };
    await lazyStore('neo4j', open).close();
    expect(seen).toEqual([]);

    const store = lazyStore('neo4j', open);
    await store.dataset();
    await store.close();
    expect(seen).toEqual(['opened', 'closed']);
  });
});
