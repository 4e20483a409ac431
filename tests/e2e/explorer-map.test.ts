import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seed, serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

/** The entity and relationship counts that the page says it shows. */
async function sizeOf(page: Page): Promise<readonly [entities: number, relationships: number]> {
  const text = await page.locator('.map-head p').innerText();
  const [entities = 0, relationships = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return [entities, relationships];
}

/** Takes a file of the view away. */
async function take(page: Page, label: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

describeInBrowser('the map', (browser) => {
  it('expands to 60 entities, shows denials alone, and gives the rows on the screen as CSV', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=kim-kardashian&as=table`);
    for (let shown = (await sizeOf(page))[0]; shown < 60; ) {
      await page
        .locator('tr', { hasText: /\d+ more, not shown/ })
        .getByRole('button', { name: /^Expand/ })
        .first()
        .click();
      await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(shown);
      [shown] = await sizeOf(page);
    }
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Denials').selectOption('Only denials');
    await page.getByText('Only denied').waitFor();
    await page.getByRole('row', { name: /did not pardon/ }).waitFor();

    const onScreen = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelector('.unseen')?.textContent?.replace(/^for: /, '')),
      );
    const { name, text } = await take(page, 'Relationships (CSV)');
    const rows = rowsOf(text);
    expect(rows.map(({ from, phrase, to }) => `${from} ${phrase} ${to}`)).toEqual(onScreen);
    expect(new Set(rows.map(({ polarity }) => polarity))).toEqual(new Set(['NEGATED']));
    expect(new Set(rows.map(({ dataset_revision: revision }) => revision))).toEqual(new Set([seed.revision]));
    expect(name).toMatch(new RegExp(`^attest-around-.*-${seed.revision.slice(0, 8)}-relationships\\.csv$`));
    // By one mark a spreadsheet knows UTF-8; a second one would be part of the first name.
    expect(text.slice(0, 3)).toBe('\uFEFFid');
    expect(faults).toEqual([]);
  });

  it('takes back what was expanded and hidden, and does it again', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=jack-johnson&as=table`);
    const before = await sizeOf(page);
    await page.getByRole('button', { name: 'Expand Donald Trump' }).click();
    await expect.poll(async () => (await sizeOf(page))[0]).toBeGreaterThan(before[0]);
    const expanded = await sizeOf(page);
    await page.getByRole('button', { name: 'Hide Kanye West' }).click();
    await expect.poll(async () => (await sizeOf(page))[0]).toBe(expanded[0] - 1);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => sizeOf(page)).toEqual(expanded);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sizeOf(page)).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => sizeOf(page)).toEqual(expanded);
    await page.reload();
    await expect.poll(() => sizeOf(page)).toEqual(expanded);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sizeOf(page)).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('opens the evidence of a relationship where one points at it', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=&with=kanye-west,donald-trump`);
    const map = await page.getByRole('img', { name: /^Map of 2 entities and 1 relationship/ }).boundingBox();
    if (map === null) throw new Error('Expected a map on the screen.');
    // The two lie side by side; at what height is the layout's affair.
    for (let y = 60; y < map.height - 60 && (await page.getByRole('dialog').count()) === 0; y += 6)
      await page.mouse.click(map.x + map.width / 2, map.y + y);
    await page.getByRole('dialog', { name: 'Evidence' }).getByText('Kanye West supports').waitFor();
    expect(faults).toEqual([]);
  });

  it('is a picture to take away that says what it is and of which revision', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?from=kim-kardashian&to=jack-johnson`);
    await page.getByRole('link', { name: 'Draw as a map' }).click();
    await page.getByRole('img', { name: /^Map of 4 entities and \d+ relationships/ }).waitFor();
    const { text } = await take(page, 'Picture (SVG)');
    for (const part of ['>Kanye West<', '>pardoned<', `revision ${seed.revision}`])
      expect(text).toContain(part);
    const png = await take(page, 'Picture (PNG)');
    expect([png.name.endsWith('.png'), png.text.slice(1, 4)]).toEqual([true, 'PNG']);
    expect(faults).toEqual([]);
  });

  it('shows nothing that was not known then, and says what disappears, and why', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=kim-kardashian&knownOn=2018-05-26`);
    await page.getByText('1 entity and 0 relationships shown').first().waitFor();
    await page.getByText(/\d+ relationships left out by the filter/).click();
    const meeting = page.getByRole('listitem').filter({ hasText: /Kim Kardashian is to meet Donald Trump/ });
    expect(await meeting.first().innerText()).toContain('first reported between 27 May 2018 and 30 May 2018');
  });

  it('can be found, opened, expanded, read and taken away without a pointer', async () => {
    const { url } = await serveExplorer();
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
    await page.getByRole('dialog', { name: 'Evidence' }).locator('.testimony').first().waitFor();
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

    await goTo(/^Take away$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Evidence (CSV)' }).waitFor();
    await page.keyboard.type('Ev');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/-evidence\.csv$/);
    expect(faults).toEqual([]);
  });

  it('cites what is shown, with the revision, the conditions and the link', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=jack-johnson&as=table&knownOn=2018-05-30`);
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('menuitem', { name: 'Cite this' }).click();
    const text = await page.getByRole('textbox', { name: 'Cite this' }).inputValue();
    for (const part of [`revision ${seed.revision}`, 'Only known on 2018-05-30.', page.url()])
      expect(text).toContain(part);
  });
});
