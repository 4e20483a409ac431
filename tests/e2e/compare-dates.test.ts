import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, violations, visit } from './visit.js';

describeInBrowser('two dates compared', (browser) => {
  it('lists what was added, changed and removed of an entity in between, with why', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    // On 1 June 2019 a source was retracted.
    const { page, faults } = await visit(browser(), `${url}/?entity=ella-harrow&since=2019-01-31`);
    const compared = page.getByRole('region', { name: 'Compared' });
    await compared.getByText(/^Between what was known on 31 January 2019 and what is known now: /).waitFor();
    await compared.getByRole('heading', { name: /^Added/ }).waitFor();
    await compared.getByRole('heading', { name: /^Changed/ }).waitFor();
    await compared
      .getByText(/^Evidence added: 1 citation: What the mayor says/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByLabel('Known before').fill('2019-05-31');
    await page.keyboard.press('Enter');
    await compared.getByRole('heading', { name: /^Removed/ }).waitFor();
    await compared
      .locator('[data-sign="−"]')
      .getByText(/paid Ella Harrow/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe('2019-05-31');
    expect(faults).toEqual([]);
  });

  it('lists which paths a connection had then, and has now', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(
      browser(),
      `${url}/?from=kim-kardashian&to=jack-johnson&since=2018-05-20`,
    );
    const compared = page.getByRole('region', { name: 'Compared' });
    await compared.getByRole('heading', { name: 'Paths added 1' }).waitFor();
    expect(await compared.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Kim Kardashian .* Jack Johnson/),
    ]);
    expect(faults).toEqual([]);
  });

  it('draws the day of what was known on the axis of a timeline', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(
      browser(),
      `${url}/?map=alice-marie-johnson&as=timeline&knownOn=2018-06-01`,
    );
    await page.locator('.timeline-known').waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });
});

describeInBrowser('a reader who is new', (browser) => {
  it('is shown around, step by step, and can skip it', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), url);
    await page.getByRole('button', { name: 'Two-minute tour' }).click();
    const tour = page.getByRole('dialog', { name: 'Search for a name' });
    await tour.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('dialog', { name: 'Read what sources say' }).waitFor();
    await page.getByRole('button', { name: 'Skip the tour' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('cites the sources of a statement in a style', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?evidence=ella-owned-mill`);
    await page.getByRole('button', { name: 'Cite this' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this relationship' });
    await dialog.getByRole('combobox', { name: 'Style' }).selectOption('Its sources: Chicago');
    expect(await dialog.getByRole('textbox').inputValue()).toContain(
      'The Morning Post. “Harrow Mills is to close.” January 10, 2019. https://morning-post.example/harrow-mills.',
    );
    expect(faults).toEqual([]);
  });
});
