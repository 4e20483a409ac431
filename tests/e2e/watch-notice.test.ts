import { expect, it } from 'vitest';
import { DatasetError } from '../../src/domain/errors.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, violations, visit } from './visit.js';

const OTHER = resolve({
  title: 'Another',
  description: null,
  entities: [draft.plain('Person', 'ada-okafor', 'Ada Okafor-Lind')],
  relationships: [],
});

describeInBrowser('a page of a folder that is watched', (browser) => {
  it('says what is wrong with the last save, and that there is a new revision, and shows that', async () => {
    const store = memoryStore(FIXTURE);
    const watched = { refusal: null as unknown };
    const { url } = await serveExplorer(store, watched);
    const { page, faults } = await visit(browser(), `${url}/?entity=ada-okafor`);
    await page.getByRole('heading', { name: 'Ada Okafor', level: 1, exact: true }).waitFor();

    watched.refusal = new DatasetError([
      {
        file: 'claims.yaml',
        line: 118,
        column: 14,
        pointer: '',
        code: 'dangling-reference',
        message: 'Did you mean "ford"?',
      },
    ]);
    await page.getByText('claims.yaml:118:14 Did you mean "ford"?').waitFor();
    expect(await violations(page)).toEqual([]);

    watched.refusal = null;
    store.replace(OTHER);
    await page.getByRole('button', { name: 'Show the new revision' }).click();
    await page.getByRole('heading', { name: 'Ada Okafor-Lind', level: 1 }).waitFor();
    expect(await page.locator('.watch-notice').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
