import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { hold } from './hold.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, type Screen, violations, visit } from './visit.js';

const MOST_SCRIPT_BYTES = 250_000;

it('needs at most 250 kB of script, compressed, for the first view', async () => {
  const page = await readFile('dist/explorer/index.html', 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/explorer\/([^"]+\.js)"/g)].map(([, path]) => path);
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(`dist/explorer/${path}`)).length),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});

/** Every page that the explorer has, in a state in which it shows much. */
const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  entity: '/?entity=kim-kardashian',
  'entity with evidence': '/?entity=alice-marie-johnson&evidence=kardashian-advocates-for-johnson',
  'entity under a filter': '/?entity=kim-kardashian&knownOn=2018-05-26',
  'entity that is not there': '/?entity=nobody',
  event: '/?entity=trump-meeting',
  work: '/?entity=visit-report',
  connection: '/?from=kim-kardashian&to=jack-johnson',
  map: '/?map=kim-kardashian',
  'map of a path': '/?map=&with=kim-kardashian,kanye-west,donald-trump,jack-johnson',
  'empty map': '/?map=',
  table: '/?map=kim-kardashian&as=table',
  'table of denials': '/?map=kim-kardashian,alice-marie-johnson&as=table&polarity=NEGATED',
  timeline: '/?map=kim-kardashian&as=timeline',
  'no connection': '/?from=kim-kardashian&to=jack-johnson&knownOn=2018-05-01',
  'connection not asked for yet': '/?from=kim-kardashian&to=',
};
/** Axe takes its time over a page, and there are many. */
const A_MINUTE_AND_MORE = 180_000;
const SCREENS: readonly Screen[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
];

describeInBrowser('the explorer', (browser) => {
  it.each(SCREENS)(
    'is accessible on each page, fits the screen and asks no other host: $theme, $width pixels wide',
    async (screen) => {
      const { url } = await serveExplorer();
      for (const [name, path] of Object.entries(PAGES)) {
        const { page, faults } = await visit(browser(), url + path, screen);
        await page.locator('h1').waitFor();
        expect({ name, violations: await violations(page), faults }).toEqual({
          name,
          violations: [],
          faults: [],
        });
        expect({
          name,
          overflows: await page.evaluate('document.documentElement.scrollWidth > innerWidth'),
        }).toEqual({ name, overflows: false });
      }
    },
    A_MINUTE_AND_MORE,
  );

  it('labels what a source says as our paraphrase, and puts it in no quotation marks', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?entity=kanye-west&evidence=west-supports-trump`);
    const says = page.locator('.says').first();
    expect(await says.innerText()).toMatch(/^Our paraphrase\s+[^“"‘]+$/);
  });

  it('finds by typing, with what was matched, from anywhere and without a pointer', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?entity=jared-kushner`);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('u.s.');
    const first = page.getByRole('listbox', { name: 'Entities found' }).getByRole('option').first();
    await first.getByText('also known as U.S.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'United States', level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('United States');
    expect(await page.title()).toBe('United States · Attest');
    expect(faults).toEqual([]);
  });

  it('says that nothing matches', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), url);
    await page.keyboard.type('qqqqq');
    await page.getByText('No matches for “qqqqq”. Try fewer letters.').waitFor();
  });

  it('shows disputing beside supporting evidence, and what a retraction removes', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const disputed = FIXTURE.relationships.find(({ evidence }) =>
      evidence.some(({ stance }) => stance === 'DISPUTES'),
    );
    const { page } = await visit(browser(), `${url}/?evidence=${disputed?.id}`);
    await page.getByRole('heading', { name: /^Supporting evidence/ }).waitFor();
    await page.getByRole('heading', { name: /^Disputing evidence/ }).waitFor();
    expect(await page.locator('[data-stance=DISPUTES] .says').innerText()).toContain(
      'She denies that anything was paid.',
    );
  });

  it('offers who is most connected, and what is best supported where the dataset asks no questions', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), url);
    const under = (heading: string) =>
      page.getByRole('heading', { name: heading }).locator('+ ul').getByRole('link');
    await expect.poll(() => under('Best supported').count()).toBe(6);
    await expect.poll(() => under('Most connected').count()).toBe(9);
    expect(faults).toEqual([]);
  });

  it('begins with what its editors want known, and says how to reach them and what is contested', async () => {
    const notice = 'To be named here is no accusation.';
    const contact = 'desk@newsroom.example';
    const { url } = await serveExplorer(memoryStore({ ...FIXTURE, notice, contact }));
    const { page, faults } = await visit(browser(), url);
    await page.getByText(notice).waitFor();
    await page.getByText(contact).waitFor();
    await page.getByRole('heading', { name: 'Contested' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('says what to do with a dataset that has nothing in it', async () => {
    const empty = { ...FIXTURE, entities: [], relationships: [], attributes: [] };
    const { url } = await serveExplorer(memoryStore(empty));
    const { page } = await visit(browser(), url);
    await page.getByText('Nothing is stated in this dataset yet.').waitFor();
  });

  it('keeps what is typed while the name of the other end is still read', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), url);
    const letGo = await hold(page, 'EntitiesNamed');
    await page.getByRole('combobox').fill('kim kardashian');
    await page.getByRole('option', { name: /^Kim Kardashian(?!')/ }).click();
    await page.getByRole('link', { name: 'Connect', exact: true }).click();
    const [from, to] = [
      page.getByRole('combobox', { name: 'From' }),
      page.getByRole('combobox', { name: 'To' }),
    ];
    await to.fill('jack johnson');
    letGo();
    await expect.poll(() => from.inputValue()).toBe('Kim Kardashian');
    await page.getByRole('option', { name: /^Jack Johnson/ }).click();
    await page.getByRole('article', { name: 'Path 1' }).waitFor();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['Kim Kardashian', 'Jack Johnson']);
    expect(faults).toEqual([]);
  });

  it('lists what only one source supports, best supported first, twenty at a time', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?entity=visit-report`);
    const alone = page.getByRole('region', { name: 'Supported only by this source' });
    await alone.getByRole('heading', { name: 'Supported only by this source 105' }).waitFor();
    const rows = alone.locator('tbody tr');
    expect(await rows.count()).toBe(20);
    expect(await rows.first().innerText()).toContain('2 citations, 2 origins');
    await alone.getByText('20 of 105 loaded.').waitFor();
    await alone.getByRole('button', { name: 'Load more' }).click();
    await alone.getByText('40 of 105 loaded.').waitFor();
    expect(await rows.count()).toBe(40);
    await rows.last().getByRole('link', { name: /for:/ }).click();
    await page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence-item').first().waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    {
      work: 'blog-entry',
      notice: 'Retracted. The document was a forgery. Its evidence is not counted since 1 June 2019',
      alone: ['dmitri-paid-ella'],
    },
    {
      work: 'almanac',
      notice:
        'Corrected. The mill stands in Southbridge. What it said before is not counted since 1 May 2019',
      alone: ['mill-in-northbridge'],
    },
  ])(
    'says that a source was withdrawn or corrected, and what depends on it: $work',
    async ({ work, notice, alone }) => {
      const { url } = await serveExplorer(memoryStore(FIXTURE));
      const { page, faults } = await visit(browser(), `${url}/?entity=${work}`);
      await page.locator('.sole-support tbody tr').first().waitFor();
      expect(await page.locator('.work-notice').allInnerTexts()).toEqual([notice]);
      expect(
        await page
          .locator('.sole-support tbody a[href*="evidence="]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('evidence=')[1])),
      ).toEqual(alone);
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('says of a group of relationships how many of them are denied or planned', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?entity=barack-obama`);
    await page.getByRole('heading', { name: 'pardoned 2 1 said not to be so', exact: true }).waitFor();
  });

  it('says of what a filter hides every condition that it fails, and no other', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?entity=jack-johnson&trueOn=2018~&minOrigins=3`);
    await page.getByText(/relationships hidden by filters/).click();
    const pardon = page.locator('.hidden-by-filters li').filter({ hasText: 'pardoned Jack Johnson' });
    expect(await pardon.first().innerText()).toMatch(/ — 1 origin$/);
    expect(faults).toEqual([]);
  });

  it('shows a timeline in the order of the API, and explains a term to the keyboard', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=alice-marie-johnson&as=timeline`);
    const dates = page.locator('.timeline-when');
    await dates.first().waitFor();
    const texts = await dates.allInnerTexts();
    // What ended by a day is placed by that day; what did not happen comes after what did.
    expect(texts).toEqual([
      'in October 2017',
      ...Array<string>(3).fill('by 30 May 2018 (inferred)'),
      // An event, which is no statement with a sentence.
      'no later than 30 May 2018 (inferred)',
      ...Array<string>(4).fill('by May 2018 (inferred)'),
      'on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018',
      'by 30 May 2018 (inferred)',
    ]);
    expect(await page.locator('.timeline-mark').count()).toBe(texts.length);
    expect(await page.locator('.timeline-tick').count()).toBeGreaterThan(2);
    const parts = await page.locator('.timeline-part').allInnerTexts();
    expect(parts.join(' ')).toMatch(/^Happened or true\s+9 (Planned or possible|Denied or unsupported)\s/);

    await page.getByText('Filter', { exact: true }).click();
    await page.getByRole('button', { name: 'What “origins” means' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').getByText('Ten outlets that repeat one report').waitFor();
    expect(faults).toEqual([]);
  });

  it('takes an interval in a field for a date, and says what is no date', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?entity=alice-marie-johnson`);
    await page.getByText('Filter', { exact: true }).click();
    const field = page.getByLabel('True on');
    await field.fill('last spring');
    await page.getByText('Write a year, a month or a day').waitFor();
    await field.fill('2005/2006');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove filter: true on 2005/2006' }).waitFor();
    expect(new URL(page.url()).searchParams.get('trueOn')).toBe('2005/2006');
    expect(faults).toEqual([]);
  });

  it('keeps the filter beside the error where a day of the address is none, so that it can be removed', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page } = await visit(browser(), `${url}/?entity=ada-okafor&knownOn=2019-02-30`);
    await page.getByRole('alert').filter({ hasText: 'there is no 2019-02-30' }).waitFor();
    await page.getByRole('button', { name: 'Remove filter: known on 2019-02-30' }).click();
    await page.getByRole('heading', { name: 'Ada Okafor' }).waitFor();
  });

  it('offers a picture of nothing but the map', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?entity=kanye-west`);
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Link to this view',
      'Cite this',
      'Document (HTML)',
      'Relationships (CSV)',
      'Entities (CSV)',
      'Evidence (CSV)',
      'Everything (JSON)',
      'Excel workbook',
      'Tables (CSV, zipped)',
      'JSON Lines',
      'Linked data (JSON-LD)',
      'Graph (GraphML)',
      'Sources (BibTeX)',
    ]);
  });

  it('reads a long list to its end, a page at a time, and never cuts it in silence', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), url);
    await page.route('**/graphql', async (route) => {
      const question = route.request().postDataJSON();
      const query = question.query.replace(/first: 100(?=\s+after)/, 'first: 7');
      await route.continue({ postData: JSON.stringify({ ...question, query }) });
    });
    await page.getByRole('combobox').fill('jared kushner');
    await page.getByRole('option', { name: /^Jared Kushner(?!')/ }).click();
    const more = page.getByRole('button', { name: 'Load 100 more' }).first();
    await more.waitFor();
    expect(await page.locator('.relationship').count()).toBeLessThan(15);
    while (await more.isVisible()) {
      const loaded = await page.locator('.relationship').count();
      await more.click();
      await expect.poll(() => page.locator('.relationship').count()).toBeGreaterThan(loaded);
    }
    expect(await page.locator('.relationship').count()).toBe(15);
  });
});
