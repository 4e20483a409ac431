import { expect, it, onTestFinished } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { exportFile, rowsOf } from './map-on-screen.js';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, violations, visit } from './visit.js';

describeInBrowser('what the explorer exports', (browser) => {
  it('lists which of the sources were retracted, and which corrected', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?entity=harrow-mills`);
    const marked = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    const marksOf = (name: string) => marked.filter({ hasText: name }).locator('strong').allInnerTexts();
    await marked.filter({ hasText: 'Follow the money' }).waitFor();
    expect(await marksOf('Follow the money')).toEqual(['Retracted']);
    expect(await marksOf('The Northbridge Almanac')).toEqual(['Corrected']);
    expect(await marksOf('Harrow Mills is to close')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has the evidence of an event whose page it is, as CSV and as JSON, and when it takes place', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?entity=hearing`);
    const evidence = rowsOf((await exportFile(page, 'Evidence (CSV)')).text);
    expect(evidence.map(({ event_id, paraphrase }) => [event_id, paraphrase])).toEqual([
      ['hearing', 'The council will hear the weavers.'],
    ]);
    const [entity] = rowsOf((await exportFile(page, 'Entities (CSV)')).text);
    expect([entity?.id, entity?.modality, entity?.when]).toEqual(['hearing', 'PLANNED', '2019-03']);
    const { entities } = JSON.parse((await exportFile(page, 'Everything (JSON)')).text);
    expect(entities[0].evidence[0].says).toBe('The council will hear the weavers.');
    expect(faults).toEqual([]);
  });

  it('is a document that needs no other file, with each statement, its notes and what to review first', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?from=ada-okafor&to=chloe-martin`);
    await page.getByRole('article', { name: 'Path 1' }).waitFor();
    const { name, text } = await exportFile(page, 'Document (HTML)');
    expect(name).toMatch(/^attest-ada-okafor-to-chloe-martin-[0-9a-f]{8}\.html$/);

    const document = await (await browser().newContext({ offline: true })).newPage();
    onTestFinished(() => document.context().close());
    await document.setContent(text);
    expect(await document.getByRole('heading').allInnerTexts()).toEqual(
      expect.arrayContaining(['Ada Okafor to Chloé Martin', 'To review first', 'Path 1', 'Evidence']),
    );
    const numbers = document.locator('sup a');
    expect(await numbers.count()).toBeGreaterThan(0);
    for (const number of await numbers.all()) {
      const note = document.locator(`[id="${(await number.getAttribute('href'))?.slice(1)}"]`);
      expect(await note.innerText()).toContain('Our paraphrase:');
    }
    expect(await violations(document)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is on paper what is read, with its conditions and the open evidence, without what is pressed', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page } = await visit(
      browser(),
      `${url}/?entity=ella-harrow&evidence=dmitri-paid-ella&knownOn=2019-12-31`,
      { theme: 'dark', width: 1280 },
    );
    await page.emulateMedia({ media: 'print' });
    for (const pressed of [page.getByRole('banner'), page.getByRole('button', { name: 'Export' })])
      expect(await pressed.isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('list', { name: 'Filters set' }).innerText()).toContain('2019');
    const evidence = page.getByText('Our paraphrase').first();
    expect(await evidence.isVisible()).toBe(true);
    const isOver = await page.evaluate(
      "getComputedStyle(document.querySelector('.evidence-panel')).position",
    );
    expect(isOver).toBe('static');
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 27, 38)');
  });

  it('has the quantities and qualifiers of a relationship, and says which step of a path it is', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const entity = await visit(browser(), `${url}/?entity=ada-okafor`);
    const plea = rowsOf((await exportFile(entity.page, 'Relationships (CSV)')).text).find(
      ({ id }) => id === 'ada-for-weavers',
    );
    expect([plea?.quantities, plea?.qualifiers]).toEqual([
      'COUNT: more than 200 | DURATION: at most 1.5 hours',
      'ADDRESSEE: Northbridge Council; Bruno Lindqvist | OCCASION: Hearing on the mill',
    ]);

    const { page, faults } = await visit(browser(), `${url}/?from=ada-okafor&to=chloe-martin`);
    await page.getByRole('article', { name: 'Path 1' }).waitFor();
    const rows = rowsOf((await exportFile(page, 'Relationships (CSV)')).text);
    expect(Object.fromEntries(rows.map(({ id, path_steps }) => [id, path_steps]))).toMatchObject({
      'bruno-met-ada': 'path 1, hop 1',
      'chloe-advised-bruno-before': expect.stringMatching(/^path 1, hop 2/),
    });
    expect([...entity.faults, ...faults]).toEqual([]);
  });

  it.each([1280, 360])('cites a single relationship from its evidence: %i pixels wide', async (width) => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(
      browser(),
      `${url}/?entity=ella-harrow&evidence=dmitri-paid-ella&knownOn=2019-12-31`,
      { theme: 'light', width },
    );
    const panel = page.getByRole('dialog', { name: 'Evidence' });
    await panel.getByRole('button', { name: 'Cite this' }).click();
    const text = await page.getByRole('textbox', { name: 'Cite this relationship' }).inputValue();
    for (const part of [
      'Дмитрий Волков paid Ella Harrow 𝓗 \uFFFD, with no supporting evidence (unsupported).',
      'According to: “Follow the money”, published 1 February 2019, on its own account, retracted 1 June 2019',
      'Disputed by: “What the mayor says”, The Evening Star, published February 2019, as told there by Ella Harrow',
      `In: The mill at Northbridge, revision ${FIXTURE.revision}, by way of Attest. Only known on 2019-12-31.`,
      page.url(),
    ])
      expect(text).toContain(part);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox').filter({ hasText: 'According to' }).waitFor({ state: 'detached' });
    expect(await panel.getByRole('button', { name: 'Cite this' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('has all that passes the filter from the server, however little of it is on the screen', async () => {
    const { url } = await serveExplorer(memoryStore(FIXTURE));
    const { page, faults } = await visit(browser(), `${url}/?entity=ada-okafor&types=ADVOCATED_FOR`);
    const { name, text } = await exportFile(page, 'JSON Lines');
    expect(name).toBe(`attest-${FIXTURE.revision.slice(0, 8)}.jsonl`);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0].export).toMatchObject({
      revision: FIXTURE.revision,
      selection:
        'about=ada-okafor&modality=ACTUAL,PLANNED,POSSIBLE&polarity=AFFIRMED,NEGATED&types=ADVOCATED_FOR&unsupported=INCLUDE',
    });
    const passing = FIXTURE.relationships.filter(
      ({ type, subject, object }) => type === 'ADVOCATED_FOR' && [subject, object].includes('ada-okafor'),
    );
    const exported = lines.flatMap(({ relationship }) => relationship ?? []);
    for (const one of passing)
      expect(
        exported.some(
          ({ subject, object, type }) =>
            type === one.type && subject === one.subject && object === one.object,
        ),
      ).toBe(true);
    expect(faults).toEqual([]);
  });
});
