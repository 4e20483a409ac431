import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from '../api/watched-store.js';
import { listen } from './service.js';

const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 600_000 };

it('gives all that passes the filter, as one stream that says what it is', async () => {
  const seed = await readDataset('seed');
  const { ask } = await listen(memoryStore(seed));
  const whole = await ask('/export/jsonl');
  expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'application/jsonl']);
  const { entities, relationships, attributes } = seed;
  const lines = (await whole.text()).trimEnd().split('\n');
  expect(lines).toHaveLength(2 + entities.length + relationships.length + attributes.length);
  const part = await ask('/export/csl?about=alice-marie-johnson&polarity=AFFIRMED,NEGATED');
  expect(JSON.parse(decodeURIComponent(part.headers.get('attest-export') ?? ''))).toMatchObject({
    revision: seed.revision,
    selection: 'about=alice-marie-johnson&polarity=AFFIRMED,NEGATED&unsupported=EXCLUDE',
  });
  expect(((await part.json()) as unknown[]).length).toBeGreaterThan(5);
});

it.each([
  ['/export/pdf', 'Expected a format (jsonl, graphml, gexf, bibtex, csl), but got "pdf".'],
  ['/export/jsonl?colour=red', 'Expected only conditions of a filter (types, '],
  ['/export/jsonl?types=NO_SUCH_TYPE', 'Expected a filter as in the API, but `types.0` is none: '],
  ['/export/jsonl?trueOn=yesterday', 'Expected a filter as in the API, but `trueOn` is none: '],
  ['/export/jsonl?about=no-one', 'Expected an id in filter.about, but nothing has the id "no-one".'],
  ['/export/jsonl?types=MET&types=MARRIED', 'Expected types once; write several values with commas.'],
])('%s is refused in one sentence', async (path, sentence) => {
  const { ask } = await listen();
  const refused = await ask(path);
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(sentence)]);
});

it('reads a page when the one before was taken, and no more once the client hangs up', async () => {
  const reads: string[] = [];
  const waiting: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const lasting = (store: GraphStore): GraphStore => ({
    ...watchedStore(store, async (read, name) => {
      reads.push(name);
      if (name === 'findRelationships') await new Promise<void>((resolve) => waiting.push(resolve));
      return read();
    }),
    withSignal: (signal) => {
      signals.push(signal);
      return lasting(store.withSignal(signal));
    },
  });
  const { ask } = await listen(lasting(memoryStore(FIXTURE)), { limits: PATIENT });
  const client = new AbortController();
  const ended = ask('/export/jsonl', { signal: client.signal })
    .then((answer) => answer.text())
    .catch(({ name }: Error) => name);
  await expect.poll(() => reads).toEqual(['dataset', 'findEntities', 'findRelationships']);
  client.abort();
  expect(await ended).toBe('AbortError');
  await expect.poll(() => signals.at(-1)?.aborted).toBe(true);
  for (const go of waiting) go();
  await (await listen()).ask('/health/live');
  expect(reads).toEqual(['dataset', 'findEntities', 'findRelationships']);
});

it('breaks off where a read fails, so that a part is not taken for the whole', async () => {
  const failing = (store: GraphStore): GraphStore => ({
    ...watchedStore(store, (read, name) =>
      name === 'findAttributes' ? Promise.reject(new Error('A disk failed.')) : read(),
    ),
    withSignal: (signal) => failing(store.withSignal(signal)),
  });
  const { ask } = await listen(failing(memoryStore(FIXTURE)));
  await expect(ask('/export/jsonl').then((answer) => answer.text())).rejects.toThrow();
});
