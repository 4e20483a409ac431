import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { hold } from './hold.js';
import { coveredLabels, exportFile, findEntity, rowsOf, savePicture, sizeOf } from './map-on-screen.js';
import { seed, serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => i);
const HOSTS = numbered(6).map((host) => `host-${host}`);

/** Six who each met a hundred others, by one report. */
const CROWD = resolve({
  title: 'A crowd',
  description: null,
  entities: [
    draft.work('report', 'Report'),
    ...HOSTS.map((id, host) => draft.plain('Person', id, `Host ${host} of 6`)),
    ...HOSTS.flatMap((id) =>
      numbered(100).map((guest) =>
        draft.plain('Person', `${id}-${guest}`, `Guest ${guest} of ${id.slice(5)}`),
      ),
    ),
  ],
  relationships: HOSTS.flatMap((id) =>
    numbered(100).map((guest) =>
      draft.relationship(null, [id, 'MET', `${id}-${guest}`], [draft.evidence('report', 'They met.')]),
    ),
  ),
});

describeInBrowser('the map', (browser) => {
  it('takes back what was expanded and hidden, and does it again', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=jack-johnson&as=table`);
    await page.getByRole('button', { name: 'Expand Donald Trump' }).waitFor();
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

  it('draws one arrow for all that connects two, and lists it where one points at it', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=&with=kim-kardashian,jared-kushner`);
    const canvas = page.getByRole('img', { name: /^Map of 2 entities and [2-9] relationships/ });
    const map = await canvas.boundingBox();
    if (map === null) throw new Error('Expected a map on the screen.');
    const card = page.getByRole('region', { name: 'Selected arrow' });
    for (let y = 60; y < map.height - 60 && (await card.count()) === 0; y += 6)
      await page.mouse.click(map.x + map.width / 2, map.y + y);
    const [, relationships] = await sizeOf(page);
    expect(await card.getByRole('listitem').count()).toBe(relationships);
    await card.getByRole('link').first().click();
    await page.getByRole('dialog', { name: 'Evidence' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows people and organizations, and other kinds where they are chosen', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?map=alice-marie-johnson&as=table`);
    const kinds = async () =>
      new Set(await page.locator('table').last().locator('tbody tr td:nth-child(2)').allInnerTexts());
    await page
      .getByRole('row', { name: /Kim Kardashian/ })
      .first()
      .waitFor();
    expect(await kinds()).toEqual(new Set(['person', 'group']));
    await page.getByText('Show', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'topic' }).check();
    await expect.poll(kinds).toContain('topic');
    await page.reload();
    await expect.poll(kinds).toContain('topic');
    expect(faults).toEqual([]);
  });

  it('keeps where things were put, notes and a title, in the link and through Undo, Back and Redo', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(
      browser(),
      `${url}/?map=&with=kim-kardashian,jared-kushner,donald-trump`,
    );
    const canvas = page.getByRole('img', { name: /^Map of 3 entities/ });
    const map = await canvas.boundingBox();
    if (map === null) throw new Error('Expected a map on the screen.');
    const card = page.getByRole('region', { name: 'Selected entity' });
    const [x, y] = await findEntity(page, map, card);
    expect(page.url()).not.toContain('at=');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/at=kim-kardashian\.|at=[a-z-]+\.-?\d+\.-?\d+,/);
    const moved = page.url();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url()).not.toContain('at=');
    await page.goBack();
    await expect.poll(() => page.url()).toBe(moved);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('at=');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => page.url()).toBe(moved);

    await card.getByLabel('Your note').fill('The client');
    await card.getByLabel('Your note').press('Enter');
    await page.getByText('Show', { exact: true }).click();
    await page.getByLabel('Title').fill('How it began');
    await page.getByLabel('Title').press('Enter');
    await page.getByRole('heading', { name: 'How it began' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'How it began' }).waitFor();
    await canvas.waitFor();
    expect((await savePicture(page, 'Save as SVG')).text).toContain('✎ The client');
    expect(faults).toEqual([]);
  });

  it('keeps a board under its title, lists it at the start, and opens it from a file', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(
      browser(),
      `${url}/?map=&with=kim-kardashian,jack-johnson&title=Two`,
    );
    await page.getByRole('img', { name: /^Map of 2 entities/ }).waitFor();
    const file = await exportFile(page, 'Board as a file (JSON)');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Save as board in this browser' }).click();
    await page.goto(url);
    await page.getByRole('region', { name: 'Boards' }).getByRole('link', { name: 'Two' }).click();
    await page.getByRole('heading', { name: 'Two' }).waitFor();
    await page.goto(url);
    await page.getByRole('button', { name: 'Delete Two' }).click();
    await page.getByText('Maps that you save under a name are listed here.').waitFor();
    const choose = page.getByLabel('Open a board from a file');
    await choose.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').filter({ hasText: 'Expected a board' }).waitFor();
    await choose.setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
    await page.getByRole('heading', { name: 'Two' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('composes a picture in which no name and no verb covers another, of 20 boards', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), url);
    const hubs = seed.entities.filter(({ kind }) => kind === 'Person' || kind === 'Group').slice(0, 20);
    expect(hubs.length).toBe(20);
    for (const { id } of hubs) {
      await page.goto(`${url}/?map=${id}`);
      await page.getByRole('img', { name: /^Map of \d+ entit/ }).waitFor();
      const { text } = await savePicture(page, 'Save as SVG');
      expect([id, await coveredLabels(page, text)]).toEqual([id, []]);
    }
    expect(faults).toEqual([]);
  });

  it('exports a picture that says what it is and of which revision', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?from=kim-kardashian&to=jack-johnson`);
    await page.getByRole('link', { name: 'Show as map' }).click();
    await page.getByRole('img', { name: /^Map of 4 entities and \d+ relationships/ }).waitFor();
    const { text } = await savePicture(page, 'Save as SVG');
    for (const part of ['>Kanye West<', '>pardoned ¹<', `revision ${seed.revision.slice(0, 12)}`])
      expect(text).toContain(part);
    expect(text).not.toContain('127.0.0.1');
    const png = await savePicture(page, 'Save as PNG');
    expect([png.name.endsWith('.png'), png.text.slice(1, 4)]).toEqual([true, 'PNG']);
    expect(faults).toEqual([]);
  });

  it('shows nothing that was not known then, and says what disappears, and why', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(
      browser(),
      `${url}/?map=kim-kardashian&kinds=PERSON,EVENT&knownOn=2018-05-26`,
    );
    await page.getByText('1 entity and 0 relationships shown').first().waitFor();
    await page.getByText(/\d+ relationships hidden by filters/).click();
    const meeting = page
      .getByRole('listitem')
      .filter({ hasText: /Kim Kardashian is to take part in .* meeting with Donald Trump/ });
    expect(await meeting.first().innerText()).toContain('first reported between 27 May 2018 and 30 May 2018');
  });

  it('exports nothing while it shows the answer before', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=alice-marie-johnson&as=table`);
    const shown = await sizeOf(page);
    const letGo = await hold(page, 'Surroundings');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Denied').selectOption('Only');
    await page.getByText('denied: only').waitFor();
    expect(await sizeOf(page)).toEqual(shown);
    await page.getByRole('button', { name: 'Export', disabled: true }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Loading the map' }).waitFor();

    letGo();
    const { text } = await exportFile(page, 'Relationships (CSV)');
    expect(new Set(rowsOf(text).map(({ polarity }) => polarity))).toEqual(new Set(['NEGATED']));
  });

  it('draws as many entities as an answer holds, and says that there are more', async () => {
    const { url } = await serveExplorer(memoryStore(CROWD));
    const { page, faults } = await visit(browser(), `${url}/?map=${HOSTS.join()}&each=100`);
    await page.getByRole('img', { name: 'Map of 500 entities and 494 relationships' }).waitFor();
    await page.getByText('The map is full.').waitFor();
    const { text } = await savePicture(page, 'Save as SVG');
    expect(new Set(text.match(/>(?:Guest|Host) \d+ of \d+</g)).size).toBe(500);
    expect(faults).toEqual([]);
  });

  it('cites what is shown, with the revision, the conditions and the link', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=jack-johnson&as=table&knownOn=2018-05-30`);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Cite this' }).click();
    const text = await page.getByRole('textbox', { name: 'Cite this' }).inputValue();
    for (const part of [`revision ${seed.revision}`, 'Only known on 2018-05-30.', page.url()])
      expect(text).toContain(part);
  });
});
