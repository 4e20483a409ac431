import { expect, it } from 'vitest';
import { hold } from './hold.js';
import { rowsOf, sizeOf, take } from './map-on-screen.js';
import { seed, serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

describeInBrowser('the map', (browser) => {
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

  it('lets nothing be taken away while it shows what was asked before', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=alice-marie-johnson&as=table`);
    const shown = await sizeOf(page);
    const letGo = await hold(page, 'Surroundings');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Denials').selectOption('Only denials');
    await page.getByText('Only denied').waitFor();
    expect(await sizeOf(page)).toEqual(shown);
    await page.getByRole('button', { name: 'Take away', disabled: true }).waitFor();

    letGo();
    const { text } = await take(page, 'Relationships (CSV)');
    expect(new Set(rowsOf(text).map(({ polarity }) => polarity))).toEqual(new Set(['NEGATED']));
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
