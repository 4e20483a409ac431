import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { HUB_GRAPH } from '../guards/hub-graph.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, violations, visit } from './visit.js';

describeInBrowser('the relationships of an entity', (browser) => {
  it('are searched as a whole, whatever part of them is loaded', async () => {
    const { url } = await serveExplorer(memoryStore(HUB_GRAPH));
    const { page, faults } = await visit(browser(), `${url}/?entity=hub`);
    const list = page.getByRole('region', { name: 'Relationships', exact: true });
    await list.getByText('100 of 400 loaded.').waitFor();
    expect(await list.getByRole('link', { name: 'Person 299', exact: true }).count()).toBe(0);

    await page.getByRole('searchbox', { name: 'Search these relationships' }).fill('thanked 29');
    await page.keyboard.press('Enter');
    await list.getByRole('link', { name: 'Person 29', exact: true }).waitFor();
    expect(await list.locator('li.relationship').count()).toBe(1);
    await list.getByRole('heading', { name: 'Relationships 1' }).waitFor();

    await page.getByRole('button', { name: 'Remove filter: words “thanked 29”' }).click();
    await list.getByRole('heading', { name: 'Relationships 400' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('come with people and organizations first, and with one kind of entity at a press, counted by the server', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?entity=harrow-mills`);
    const lists = page.locator('.relationship-list-heading');
    await expect
      .poll(() => lists.allInnerTexts())
      .toEqual(['With people and organizations 4', 'With events, works, places and topics 1']);

    const kinds = page.getByRole('region', { name: 'Connected with' });
    await kinds.getByRole('button', { name: 'people 3' }).click();
    await page.getByRole('heading', { name: 'Relationships 3' }).waitFor();
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('PERSON');
    expect(await kinds.getByRole('button').allInnerTexts()).toEqual([
      expect.stringMatching(/people\s+3/),
      expect.stringMatching(/organizations\s+1/),
      expect.stringMatching(/places\s+1/),
    ]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove filter: with people' }).click();
    await page.getByRole('heading', { name: 'Relationships 5' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('are sorted by the server, and each then says its own words', async () => {
    const { url } = await serveExplorer(memoryStore(HUB_GRAPH));
    const { page } = await visit(browser(), `${url}/?entity=hub`);
    const rows = page.locator('li.relationship');
    await rows.first().waitFor();
    await page.getByRole('combobox', { name: 'Sort relationships' }).selectOption('Latest first');
    await expect.poll(() => rows.first().innerText()).toContain('2019');
    expect(await rows.first().locator('.relationship-phrase').innerText()).toBe('met');
    await page.getByRole('combobox', { name: 'Sort relationships' }).selectOption('Earliest first');
    await expect.poll(() => rows.first().innerText()).toContain('1990');
  });

  it('say of what nothing is connected with where else it stands', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page } = await visit(browser(), `${url}/?entity=morning-post`);
    await page.getByText('No source connects it with anything; what it says itself is listed.').waitFor();
    await page.getByRole('region', { name: 'What it says' }).locator('tbody tr').first().waitFor();
  });
});
