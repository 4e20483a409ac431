import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findFirefox } from './browser.js';
import { serveExplorer } from './serve-explorer.js';

/*
 * A few journeys in Firefox, by WebDriver BiDi: what an engine other than Chromium's does with the pages. All else that they
 * promise is tested in Chromium.
 */

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = { timeout: 30_000 };
/** Firefox takes its time to start, and axe over a page. */
const MINUTES = 180_000;

const PAGES = [
  '/',
  '/?entity=kim-kardashian&evidence=kardashian-advocates-for-johnson',
  '/?from=kim-kardashian&to=jack-johnson',
  '/?map=kim-kardashian&as=table',
  '/?map=kim-kardashian&as=timeline',
];

describe('the explorer in Firefox', () => {
  const executablePath = findFirefox();
  if (executablePath === null) return it.todo('NOT TESTED: there is no Firefox here');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath });
  }, MINUTES);
  afterAll(() => browser.close());

  async function visit(address: string): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.createBrowserContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(address);
    await page.locator('h1').setTimeout(PATIENCE.timeout).wait();
    return { page, faults };
  }

  it(
    'leads from a name to a statement, its evidence, and back',
    async () => {
      const { url } = await serveExplorer();
      const { page, faults } = await visit(url);
      await page.type('input[role=combobox]', 'kardashian');
      await page.waitForFunction(
        'document.querySelector(".found-item")?.textContent.includes("Kim Kardashian")',
        PATIENCE,
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction('document.querySelector("h1").textContent === "Kim Kardashian"', PATIENCE);
      await page.locator('a.relationship-evidence').click();
      await page.locator('.evidence-item').setTimeout(PATIENCE.timeout).wait();
      await page.keyboard.press('Escape');
      await page.waitForFunction('document.querySelector(".evidence-item") === null', PATIENCE);
      expect(faults).toEqual([]);
    },
    MINUTES,
  );

  it(
    'finds how two are connected, and compares two dates',
    async () => {
      const { url } = await serveExplorer();
      const { page, faults } = await visit(`${url}/?from=kim-kardashian&to=jack-johnson&since=2018-05-20`);
      await page.locator('::-p-aria([name="Path 1"][role="article"])').setTimeout(PATIENCE.timeout).wait();
      await page.locator('.compared').setTimeout(PATIENCE.timeout).wait();
      expect(await page.$eval('.compared', (place) => place.textContent)).toContain('added');
      expect(faults).toEqual([]);
    },
    MINUTES,
  );

  it.each(['light', 'dark'])(
    'is accessible on each page in the %s theme',
    async (theme) => {
      const { url } = await serveExplorer();
      const { page } = await visit(url);
      await page.evaluate(`localStorage.setItem('attest.theme', '${theme}')`);
      for (const path of PAGES) {
        await page.goto(url + path);
        await page.locator('h1').setTimeout(PATIENCE.timeout).wait();
        await page.waitForFunction('document.querySelector("progress") === null', PATIENCE);
        await page.evaluate(AXE);
        const found = await page.evaluate(
          '(async () => (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))()',
        );
        expect({ path, found }).toEqual({ path, found: [] });
      }
    },
    MINUTES,
  );
});
