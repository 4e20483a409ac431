import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { createServer } from '../../src/http/create-server.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { findBrowser } from './browser.js';

export const seed = await readDataset('seed');

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The explorer over a dataset, in this process, until the test has finished. */
export async function serveExplorer(dataset: Dataset = seed) {
  let app = await listen(dataset, 0);
  const port = portOf(app);
  onTestFinished(() => app.close());
  return {
    url: `http://127.0.0.1:${port}`,
    /** The server goes away. */
    leave: () => app.close(),
    /** It comes back, at the same address. */
    comeBack: async () => {
      app = await listen(dataset, port);
    },
  };
}

async function listen(dataset: Dataset, port: number) {
  const store = memoryStore(dataset);
  const app = await createServer({ store, limits: DEFAULT_LIMITS, logLevel: 'silent' });
  await app.listen({ host: '127.0.0.1', port });
  return app;
}

function portOf({ server }: Awaited<ReturnType<typeof listen>>): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Expected the server to listen on a port.');
  return address.port;
}

export interface Visit {
  readonly page: Page;
  /** What no page may do: errors and warnings on the console, and requests to other hosts. */
  readonly faults: string[];
}

export interface Screen {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** Opens an address in a browser of its own: nothing is left of other visits. */
export async function visit(
  browser: Browser,
  address: string,
  { theme, width }: Screen = { theme: 'light', width: 1280 },
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && !['data:', 'blob:'].includes(protocol))
      faults.push(`asked ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, faults };
}

/** What axe finds wrong with a page as it stands: the rule, and where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    '(async () => (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))()',
  );
}

/** Declares claims about pages in a browser; where there is none, that they are not tested. */
export function describeInBrowser(title: string, claims: (browser: () => Browser) => void): void {
  const executablePath = findBrowser();
  describe(title, () => {
    if (executablePath === null) return it.todo('NOT TESTED: there is no browser here');
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath });
    });
    afterAll(() => browser.close());
    claims(() => browser);
  });
}
