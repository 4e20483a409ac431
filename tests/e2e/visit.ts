import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest';
import { findBrowser } from './browser.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  const { origin } = new URL(address);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(30_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && !['data:', 'blob:'].includes(asked.protocol)) {
      faults.push(`asked ${request.url()}`);
    }
  });
  await page.goto(address);
  // The end of a request that a worker makes is sometimes not told, and the network then never idle.
  await Promise.race([page.waitForLoadState('networkidle'), nothingComes(page)]);
  return { page, faults };
}

const SILENCE_MS = 5_000;

/** Resolves when nothing was received for some seconds. */
function nothingComes(page: Page): Promise<void> {
  return new Promise((resolve) => {
    let silence = setTimeout(resolve, SILENCE_MS);
    page.on('response', () => {
      clearTimeout(silence);
      silence = setTimeout(resolve, SILENCE_MS);
    });
  });
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
