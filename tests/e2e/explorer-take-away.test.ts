import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

describeInBrowser('what is taken away from the explorer', (browser) => {
  it('lists which of the sources were retracted, and which corrected', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?entity=harrow-mills`);
    const marked = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    const marksOf = (name: string) => marked.filter({ hasText: name }).locator('strong').allInnerTexts();
    expect(await marksOf('Follow the money')).toEqual(['Retracted']);
    expect(await marksOf('The Northbridge Almanac')).toEqual(['Corrected']);
    expect(await marksOf('Harrow Mills is to close')).toEqual([]);
    expect(faults).toEqual([]);
  });
});
