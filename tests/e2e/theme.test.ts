import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

/** The page's own scheme, and what GraphiQL is told where it is on it. */
const looks = (page: Page) =>
  page.evaluate(
    '({ scheme: getComputedStyle(document.documentElement).colorScheme, graphiql: document.body.className.match(/graphiql-(?:light|dark)/)?.[0] ?? null })',
  );
const DARK = { scheme: 'dark', graphiql: 'graphiql-dark' };
const LIGHT = { scheme: 'light', graphiql: 'graphiql-light' };

describeInBrowser('the theme', (browser) => {
  it('is chosen for the explorer and the playground together, on either', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), url);
    await page.getByRole('button', { name: 'Theme: System' }).click();
    await page.getByRole('button', { name: 'Theme: Light' }).click();
    await page.getByRole('button', { name: 'Theme: Dark' }).waitFor();

    await page.goto(`${url}/playground`, { waitUntil: 'networkidle' });
    await expect.poll(() => looks(page)).toEqual(DARK);
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Light', exact: true }).click();
    await expect.poll(() => looks(page)).toEqual(LIGHT);

    await page.goto(url, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Theme: Light' }).waitFor();
    expect(await looks(page)).toEqual({ scheme: 'light', graphiql: null });
    expect(faults).toEqual([]);
  });

  it('changes on every page that is open', async () => {
    const { url } = await serveExplorer();
    const { page: explorer, faults } = await visit(browser(), url);
    const playground = await explorer.context().newPage();
    await playground.goto(`${url}/playground`, { waitUntil: 'networkidle' });
    await explorer.getByRole('button', { name: 'Theme: System' }).click();
    await expect.poll(() => looks(playground)).toEqual(LIGHT);
    await playground.getByRole('button', { name: 'Open settings dialog' }).click();
    await playground.getByRole('button', { name: 'Dark', exact: true }).click();
    await explorer.getByRole('button', { name: 'Theme: Dark' }).waitFor();
    expect(await looks(explorer)).toEqual({ scheme: 'dark', graphiql: null });
    expect(faults).toEqual([]);
  });
});
