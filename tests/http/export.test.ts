import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { EXPORT_FORMATS } from '../../src/exchange/export/formats.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from '../api/watched-store.js';
import { exported } from '../exchange/export/export-to.js';
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
  [
    '/export/pdf',
    'Expected a format (jsonl, csv, xlsx, jsonld, ftm, cypher, graphml, gexf, bibtex, csl), but got "pdf".',
  ],
  ['/export/csv?table=secrets', 'Expected a table (dataset, entities, '],
  ['/export/graphml?table=nodes', 'Expected no table, since graphml is one file, but got "nodes".'],
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
  await (await (await listen()).ask('/health/live')).text();
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

it('gives csv as a zip of its tables, or one of them', async () => {
  const seed = await readDataset('seed');
  const { ask } = await listen(memoryStore(seed));
  const files = await exported(memoryStore(seed), EXPORT_FORMATS.csv);
  const zip = await ask('/export/csv');
  expect([zip.status, zip.headers.get('content-type'), zip.headers.get('content-disposition')]).toEqual([
    200,
    'application/zip',
    `attachment; filename="attest-${seed.revision.slice(0, 8)}.zip"`,
  ]);
  const unzipped = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const texts = ([name, bytes]: readonly [string, Uint8Array]) => [
    name,
    withoutGenerator(Buffer.from(bytes).toString()),
  ];
  expect(Object.entries(unzipped).map(texts)).toEqual([...files].map(texts));
  const table = await ask('/export/csv?table=entities');
  expect([table.status, table.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(await table.text()).toBe(String(files.get('entities.csv')).replace(/^\uFEFF/, ''));
});

const withoutGenerator = (text: string) => text.replace(/written by Attest [\d.]+/, '');

it('gives a workbook, or says that it would be too large before it sends any of it', async () => {
  const { ask } = await listen(memoryStore(FIXTURE));
  const book = await ask('/export/xlsx');
  expect(book.status).toBe(200);
  const sheets = Object.keys(unzipSync(new Uint8Array(await book.arrayBuffer())));
  expect(sheets).toContain('xl/worksheets/sheet1.xml');
  const small = await listen(memoryStore(FIXTURE), { limits: { ...DEFAULT_LIMITS, workbookRows: 10 } });
  const refused = await small.ask('/export/xlsx');
  expect([refused.status, await refused.text()]).toEqual([
    400,
    'Expected at most 10 entities, statements and items of evidence in a workbook that is sent, but got more. ' +
      'Narrow the filter, or export csv. (The limit is workbookRows; ATTEST_MAX_WORKBOOK_ROWS sets it.)\n',
  ]);
});

/** A store whose reads of relationships wait until they are let go. */
function waitingStore(waiting: (() => void)[]): GraphStore {
  const lasting = (store: GraphStore): GraphStore => ({
    ...watchedStore(store, async (read, name) => {
      if (name === 'findRelationships') await new Promise<void>((resolve) => waiting.push(resolve));
      return read();
    }),
    withSignal: (signal) => lasting(store.withSignal(signal)),
  });
  return lasting(memoryStore(FIXTURE));
}

it('runs so many exports at a time, and asks one more to come again', async () => {
  const waiting: (() => void)[] = [];
  const { ask } = await listen(waitingStore(waiting), { limits: { ...PATIENT, exports: 1 } });
  const first = ask('/export/graphml').then((answer) => answer.text());
  await expect.poll(() => waiting.length).toBe(1);
  const second = await ask('/export/graphml');
  expect([second.status, second.headers.get('retry-after'), await second.text()]).toEqual([
    503,
    '5',
    'Expected at most 1 exports at a time, but got 2. Ask again in a few seconds. (The limit is exports; ATTEST_MAX_EXPORTS sets it.)\n',
  ]);
  waiting.pop()?.();
  expect(await first).toContain('</graphml>');
  await expect
    .poll(async () => {
      const answer = await ask('/export/bibtex');
      await answer.text();
      return answer.status;
    })
    .toBe(200);
});

it('gives an export up once its time is over, and its place to the next', async () => {
  const limits = { ...PATIENT, exports: 1, exportMs: 200 };
  const { ask } = await listen(waitingStore([]), { limits });
  const refused = await ask('/export/xlsx');
  expect([refused.status, await refused.text()]).toEqual([
    504,
    'Expected an answer within 200 milliseconds, but it takes longer. Narrow the filter, or export with the command line. ' +
      '(The limit is exportMs; ATTEST_EXPORT_MS sets it.)\n',
  ]);
  await expect(ask('/export/jsonl').then((answer) => answer.text())).rejects.toThrow();
  const next = await ask('/export/bibtex');
  expect([next.status, await next.text()]).toEqual([200, expect.stringContaining('@')]);
});
