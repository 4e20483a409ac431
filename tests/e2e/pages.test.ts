import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from './browser.js';
import { serve } from './command.js';

const executablePath = findBrowser();

/** A page of the service, and what it did that no page may: errors, and requests to other hosts. */
async function open(browser: Browser, path: string, width = 1280): Promise<{ page: Page; faults: string[] }> {
  const { url } = await serve();
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  onTestFinished(() => page.close());

  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== 'data:') faults.push(`asked ${request.url()}`);
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  return { page, faults };
}

if (executablePath === null)
  describe('the pages in a browser', () => it.todo('NOT TESTED: there is no browser here'));
else
  describe('the pages in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath });
    });
    afterAll(() => browser.close());

    it.each([1280, 360])('shows the start page without a script, %i pixels wide', async (width) => {
      const { page, faults } = await open(browser, '/', width);
      await page.getByRole('heading', { name: 'The clemency visit, May 2018' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.getByRole('link', { name: 'Playground' }).click();
      await page.waitForURL('**/playground');
      expect(faults).toEqual([]);
    });
  });
