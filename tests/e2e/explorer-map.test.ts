import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { hold } from './hold.js';
import { exportFile, rowsOf, sizeOf } from './map-on-screen.js';
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

  it('exports a picture that says what it is and of which revision', async () => {
    const { url } = await serveExplorer();
    const { page, faults } = await visit(browser(), `${url}/?from=kim-kardashian&to=jack-johnson`);
    await page.getByRole('link', { name: 'Show as map' }).click();
    await page.getByRole('img', { name: /^Map of 4 entities and \d+ relationships/ }).waitFor();
    const { text } = await exportFile(page, 'Image (SVG)');
    for (const part of ['>Kanye West<', '>pardoned<', `revision ${seed.revision}`])
      expect(text).toContain(part);
    const png = await exportFile(page, 'Image (PNG)');
    expect([png.name.endsWith('.png'), png.text.slice(1, 4)]).toEqual([true, 'PNG']);
    expect(faults).toEqual([]);
  });

  it('shows nothing that was not known then, and says what disappears, and why', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?map=kim-kardashian&knownOn=2018-05-26`);
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
    const { text } = await exportFile(page, 'Image (SVG)');
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
