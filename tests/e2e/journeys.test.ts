import type { Page } from 'playwright-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { withWhen } from '../../src/text/format-when.js';
import { boltProxy } from '../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { onEachStore } from '../stores.js';
import { exportFile, rowsOf, sizeOf } from './map-on-screen.js';
import { seed, serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

/*
 * What a newsroom does with the explorer, from the first page to the last, whichever store answers. What the page does
 * by itself is in `explorer.test.ts` and `explorer-map.test.ts`, on the store that needs nothing.
 */

/** A journey asks a lot, and a Neo4j that has just started plans each question for the first time. */
vi.setConfig({ testTimeout: 180_000 });

interface Outage {
  begin(): Promise<void>;
  end(): Promise<void>;
  /** What the page says meanwhile. */
  readonly words: string | RegExp;
}

/** A reader's work on the map goes through an outage: nothing of it is lost, and what was asked meanwhile comes after. */
async function outlasts(page: Page, { begin, end, words }: Outage): Promise<void> {
  await page.getByRole('button', { name: 'Expand Donald Trump' }).click();
  await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(6);
  await page.getByRole('button', { name: 'Hide Kanye West' }).click();
  await page.getByText('1 entity hidden manually.').waitFor();
  const before = await sizeOf(page);

  await begin();
  await page.getByRole('button', { name: 'Expand Kim Kardashian', exact: true }).click();
  await page
    .getByRole('link', { name: /for: Donald Trump pardoned Jack Johnson/ })
    .first()
    .click();
  const notice = page.getByRole('alert').filter({ hasText: words });
  await notice.getByText('What you see stays as it is').waitFor();
  expect(await sizeOf(page)).toEqual(before);

  await end();
  await page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence-item').first().waitFor();
  await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(before[0]);
  await notice.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => sizeOf(page)).toEqual(before);
}

describeInBrowser('journeys', (browser) => {
  onEachStore('the explorer', (open) => {
    it('leads from the empty page to who advocated for Alice Marie Johnson, and who reported it', async () => {
      const { url } = await serveExplorer(await open(seed));
      const { page, faults } = await visit(browser(), url);
      await page.getByRole('link', { name: /^Who advocated for Alice Marie Johnson/ }).click();
      await page.getByRole('heading', { name: 'Alice Marie Johnson', level: 1 }).waitFor();
      await page.getByRole('heading', { name: 'was advocated for by 2' }).waitFor();
      await page
        .getByRole('link', { name: '1 source for: Kim Kardashian advocated for Alice Marie Johnson' })
        .click();
      const panel = page.getByRole('dialog', { name: 'Evidence' });
      await panel
        .getByText("By her own account, Kim Kardashian is working to get Alice Marie Johnson's case")
        .waitFor();
      expect(await panel.locator('.who-says').allInnerTexts()).toEqual([
        "Kim Kardashian, by way of Mic, as told in Report ahead of Kim Kardashian's visit to the White House",
      ]);
      expect(await panel.locator('.evidence-item .badge').allInnerTexts()).toEqual([
        'Stated outright',
        'Self-reported by Kim Kardashian',
      ]);
      expect(faults).toEqual([]);
    });

    it('leads from Kim Kardashian to Jack Johnson, with the evidence of each step, and to the shorter way by one press', async () => {
      const { url } = await serveExplorer(await open(seed));
      const { page, faults } = await visit(browser(), `${url}/?entity=kim-kardashian`);
      await page.getByRole('link', { name: 'Connect', exact: true }).click();
      await page.getByRole('combobox', { name: 'To' }).fill('jack johnson');
      await page.getByRole('option', { name: /^Jack Johnson/ }).click();
      await page
        .getByRole('heading', { name: 'Kim Kardashian and Jack Johnson are connected 1 path' })
        .waitFor();
      const path = page.getByRole('article', { name: 'Path 1' });
      expect(await path.locator('.stop a').allInnerTexts()).toEqual([
        'Kim Kardashian',
        'Kanye West',
        'Donald Trump',
        'Jack Johnson',
      ]);
      const evidence = await path.getByRole('link', { name: /^Evidence for:/ }).all();
      expect(evidence.length).toBe(3);
      for (const link of evidence) {
        await link.click();
        await page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence-item').first().waitFor();
      }

      const again = await visit(browser(), page.url());
      const shown = await page.locator('#main').innerText();
      await expect.poll(() => again.page.locator('#main').innerText()).toBe(shown);

      await page.getByRole('button', { name: 'Close the evidence' }).click();
      await page.getByRole('link', { name: 'Search with planned allowed' }).click();
      await page.getByRole('article', { name: 'Path 1' }).getByText('2 hops').waitFor();
      expect(faults).toEqual([]);
    });

    it('says what disappears before it was known, and why', async () => {
      const { url } = await serveExplorer(await open(seed));
      const { page, faults } = await visit(browser(), `${url}/?entity=kim-kardashian`);
      await page.getByText('Filter', { exact: true }).click();
      await page.getByLabel('Known on').fill('2018-05-26');
      await page.keyboard.press('Enter');
      await page.getByText('No relationships match the filters.').waitFor();
      await page.getByText(/34 relationships hidden by filters/).click();
      const meeting = page
        .getByRole('listitem')
        .filter({ hasText: /Kim Kardashian is to take part in .* meeting with Donald Trump/ });
      expect(await meeting.first().innerText()).toContain(
        'first reported between 27 May 2018 and 30 May 2018',
      );
      await page.getByRole('button', { name: 'Remove filter: known on 2018-05-26' }).click();
      await page.getByRole('heading', { name: 'Relationships 34' }).waitFor();
      expect(faults).toEqual([]);
    });

    it('expands to 45 entities, shows only denials, and gives the rows on the screen as CSV', async () => {
      const { url } = await serveExplorer(await open(seed));
      const { page, faults } = await visit(
        browser(),
        `${url}/?map=kim-kardashian&as=table&kinds=PERSON,GROUP,ORGANIZATION,PLACE,EVENT,WORK,TOPIC`,
      );
      for (let shown = (await sizeOf(page))[0]; shown < 45; ) {
        await page
          .locator('tr', { hasText: /\d+ more, not shown/ })
          .getByRole('button', { name: /^Expand/ })
          .first()
          .click();
        await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(shown);
        [shown] = await sizeOf(page);
      }
      await page.getByText('Filter', { exact: true }).click();
      await page.getByLabel('Denied').selectOption('Only');
      await page.getByText('denied: only').waitFor();
      await page.getByRole('row', { name: /did not pardon/ }).waitFor();

      const { name, text } = await exportFile(page, 'Relationships (CSV)');
      const onScreen = await page
        .locator('table')
        .first()
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => row.querySelector('.unseen')?.textContent?.replace(/^for: /, '')),
        );
      const rows = rowsOf(text);
      const said = rows.map((row) =>
        withWhen(`${row.subject} ${row.phrase} ${row.object}`, row.when_text ?? ''),
      );
      expect(said).toEqual(onScreen);
      expect(new Set(rows.map(({ polarity }) => polarity))).toEqual(new Set(['NEGATED']));
      expect(new Set(rows.map(({ dataset_revision: revision }) => revision))).toEqual(
        new Set([seed.revision]),
      );
      expect(name).toMatch(new RegExp(`^attest-around-.*-${seed.revision.slice(0, 8)}-relationships\\.csv$`));
      // By one mark a spreadsheet knows UTF-8; a second one would be part of the first name.
      expect(text.slice(0, 3)).toBe('\uFEFFid');
      expect(faults).toEqual([]);
    });

    it('can be found, opened, expanded, read and exported without a pointer', async () => {
      const { url } = await serveExplorer(await open(seed));
      const { page, faults } = await visit(browser(), url);
      /** Goes on with Tab until the focus is on what has this name. */
      const goTo = async (name: RegExp) => {
        for (let presses = 0; presses < 400; presses++) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(
            '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
          );
          if (name.test(String(focused))) return;
        }
        throw new Error(`Expected Tab to reach ${name}, but it did not.`);
      };
      await page.keyboard.press('Control+k');
      await page.keyboard.type('alice marie');
      await page
        .getByRole('option', { name: /^Alice Marie Johnson/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Alice Marie Johnson', level: 1 }).waitFor();
      await goTo(/^Map/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Around Alice Marie Johnson' }).waitFor();
      await goTo(/^Map$/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('row', { name: /Kim Kardashian advocated for Alice Marie Johnson/ }).waitFor();
      await goTo(/for: Kim Kardashian advocated for/);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence-item').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.textContent')).toContain(
        'Kim Kardashian advocated for',
      );

      const [before] = await sizeOf(page);
      await goTo(/^Expand Kim Kardashian$/);
      await page.keyboard.press('e');
      await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(before);
      const announced = page
        .getByRole('status')
        .filter({ hasText: /\d+ entities and \d+ relationships shown/ });
      expect(await announced.count()).toBe(1);

      await goTo(/^Export$/);
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Evidence (CSV)' }).waitFor();
      await page.keyboard.type('Ev');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/-evidence\.csv$/);
      expect(faults).toEqual([]);
    });

    it('says that the server is away, keeps the work, and goes on when it is back', async () => {
      const { url, leave, comeBack } = await serveExplorer(await open(seed));
      const { page } = await visit(browser(), `${url}/?map=jack-johnson&as=table`);
      await outlasts(page, { begin: leave, end: comeBack, words: 'The server does not answer.' });
    });
  });

  describeNeo4j('the explorer', () => {
    it('says that the database is away, keeps the work, and goes on when it is back', async () => {
      await load(seed, testNeo4j());
      const proxy = await boltProxy(testNeo4j().uri);
      onTestFinished(proxy.cut);
      const store = await openNeo4jStore({ ...testNeo4j(), uri: proxy.uri });
      onTestFinished(() => store.close());
      const { url } = await serveExplorer(store);
      const { page } = await visit(browser(), `${url}/?map=jack-johnson&as=table`);
      await outlasts(page, { begin: proxy.cut, end: proxy.mend, words: 'The store cannot be reached.' });
    });
  });
});
