import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serve } from './command.js';
import { describeInBrowser, type Screen, violations, visit } from './visit.js';

const EXAMPLES = 'src/playground/examples';
const SCREENS: readonly Screen[] = [400, 900, 1400].flatMap((width) => [
  { theme: 'light', width },
  { theme: 'dark', width },
]);

/** Two operations that need variables, with all that a link and a shell may stumble on. */
const QUERY =
  'query Other { dataset { title } } query Found($text: String!) { search(text: $text) { entity { id name } } }';
const VARIABLES = `{ "text": "Kim Kardashian's sisters", "aside": "“$HOME” \\\\ \`id\` – é" }`;

async function write(page: Page, query: string, variables: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(query);
  await page.getByRole('button', { name: 'Variables', exact: true }).click();
  await page.locator('.graphiql-editor-tool .view-line').first().click();
  await page.keyboard.insertText(variables);
}

/** Executes what is in the editors. @returns what was asked, and the answer. */
async function execute(page: Page, operation?: string): Promise<{ asked: unknown; answer: unknown }> {
  const responding = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && !isIntrospection(response.request().postData()),
  );
  await page.getByRole('button', { name: /^Execute/ }).click();
  if (operation !== undefined) await page.getByRole('menuitem', { name: operation }).click();
  const response = await responding;
  await page.getByRole('button', { name: 'Save as JSON', disabled: false }).waitFor();
  return { asked: response.request().postDataJSON(), answer: await response.json() };
}

const isIntrospection = (body: string | null) => body?.includes('IntrospectionQuery') ?? false;

const tabs = (page: Page) => page.getByRole('list', { name: 'Open queries' });
const titles = (page: Page) => tabs(page).locator('.graphiql-tab-button').allTextContents();
const focused = (page: Page) =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

async function copied(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  return page.evaluate('navigator.clipboard.readText()');
}

async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describeInBrowser('the playground', (browser) => {
  it('offers every example by its first line, and answers the selected one', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    const files = (await readdir(EXAMPLES)).sort();
    const texts = await Promise.all(files.map((file) => readFile(`${EXAMPLES}/${file}`, 'utf8')));
    const queries = page.getByRole('region', { name: 'Example queries' }).getByRole('button');
    expect(await queries.allTextContents()).toEqual(texts.map((text) => /^# (.*)/.exec(text)?.[1]));

    await page.getByRole('button', { name: 'What did not happen, or is not to happen?' }).click();
    const { asked } = await execute(page);
    expect(asked).toEqual({ query: texts[1], operationName: 'WhatDidNotHappen' });
    await page.locator('.graphiql-response').getByText('are not to take part in').waitFor();

    await page
      .getByRole('button', { name: 'Who advocated for one person, and which source says so?' })
      .click();
    expect(await titles(page)).toEqual(['WhoAdvocated', 'WhatDidNotHappen']);
    expect(faults).toEqual([]);
  });

  it('needs no pointer to choose an example and to save its answer', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).waitFor();
      const isFocused = () =>
        page.getByRole('button', { name }).evaluate((button) => button.matches(':focus'));
      for (let stops = 0; !(await isFocused()); stops += 1) {
        expect(stops).toBeLessThan(60);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    };
    await press('Clemency asked for, granted, withheld and possible');
    await press(/^Execute/);
    await page.getByRole('button', { name: 'Save as CSV', disabled: false }).waitFor();
    const downloading = page.waitForEvent('download');
    await press('Save as CSV');
    expect((await downloading).suggestedFilename()).toMatch(/^attest-Clemency-[0-9a-f]{8}\.csv$/);
    expect(faults).toEqual([]);
  });

  it('brings a query to the front, moves it and closes it, with keys and with a pointer', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await page.getByRole('button', { name: 'What did not happen, or is not to happen?' }).click();
    await page.getByRole('button', { name: 'New query' }).click();
    expect(await titles(page)).toEqual(['WhoAdvocated', 'WhatDidNotHappen', '<untitled>']);

    const first = tabs(page).getByRole('button', { name: 'WhoAdvocated', exact: true });
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-current')).toBe('true');
    await page.locator('.graphiql-query-editor').getByText('query WhoAdvocated').waitFor();

    await first.dragTo(tabs(page).getByRole('button', { name: '<untitled>', exact: true }));
    expect(await titles(page)).toEqual(['WhatDidNotHappen', '<untitled>', 'WhoAdvocated']);
    expect(await first.getAttribute('aria-current')).toBe('true');

    await first.focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Close WhoAdvocated');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['WhatDidNotHappen', '<untitled>']);
    expect(await focused(page)).toBe('<untitled>');
    await tabs(page).getByRole('listitem').first().hover();
    await page.getByRole('button', { name: 'Close WhatDidNotHappen' }).click();
    expect(await titles(page)).toEqual(['<untitled>']);
    expect(faults).toEqual([]);
  });

  it('shows again what was asked before, beside what is being written, by the name that one gives it', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await execute(page);
    await write(page, 'query Title { dataset { title } }', '');
    await tabs(page).getByRole('button', { name: 'Title', exact: true }).waitFor();
    await execute(page);
    await page.getByRole('button', { name: 'Show History' }).click();
    const history = page.getByRole('region', { name: 'History' });
    const asked = () => history.locator('.graphiql-history-item-label').allTextContents();
    expect(await asked()).toEqual(['Title', 'WhoAdvocated']);

    await history.getByRole('button', { name: 'WhoAdvocated', exact: true }).click();
    await tabs(page).locator('.graphiql-tab-active').filter({ hasText: 'WhoAdvocated' }).waitFor();
    expect(await titles(page)).toEqual(['Title', 'WhoAdvocated']);

    await history.getByRole('button', { name: 'Rename: WhoAdvocated' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('For the front page');
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual(['Title', 'For the front page']);
    expect(await focused(page)).toBe('For the front page');

    await history.getByRole('button', { name: 'Add to favorites: For the front page' }).click();
    await history.getByRole('button', { name: 'Clear' }).click();
    expect(await asked()).toEqual(['For the front page']);
    await page.reload();
    await expect.poll(asked).toEqual(['For the front page']);
    await history.getByRole('button', { name: 'Delete: For the front page' }).click();
    expect(await focused(page)).toBe('History');
    await history.getByText('No queries yet.').waitFor();
    expect(faults).toEqual([]);
  });

  it('completes fields from the schema while one writes', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ advoc');
    await page.locator('.suggest-widget').getByText('advocacies').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('opens a link in another browser with the same query, variables and operation', async () => {
    const { url } = await serve();
    const sender = await visit(browser(), `${url}/playground`);
    await write(sender.page, QUERY, VARIABLES);
    const sent = await execute(sender.page, 'Found');
    const link = await copied(sender.page, 'Copy link to this query');

    const { page, faults } = await visit(browser(), link);
    await tabs(page).locator('.graphiql-tab-active').filter({ hasText: 'Found' }).waitFor();
    expect(await execute(page, 'Found')).toEqual(sent);
    expect(sent.asked).toEqual({ query: QUERY, variables: JSON.parse(VARIABLES), operationName: 'Found' });

    expect(page.url()).toBe(link);
    await tabs(page).getByRole('button', { name: 'WhoAdvocated', exact: true }).click();
    await page.waitForURL(`${url}/playground`);
    expect([...sender.faults, ...faults]).toEqual([]);
  });

  it('opens a link that is put into the address of a playground in use', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    const link = await copied(page, 'Copy link to this query');
    await page
      .getByRole('button', { name: 'Everything recorded about Alice Marie Johnson, as sentences' })
      .click();
    await tabs(page).locator('.graphiql-tab-active').filter({ hasText: 'AboutOnePerson' }).waitFor();
    await page.goto(link);
    await tabs(page).locator('.graphiql-tab-active').filter({ hasText: 'WhoAdvocated' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('says so where a link was cut, and stays of use', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground#query=eyJxdWVyeSI6Int`);
    const notice = page.getByRole('status').filter({ hasText: 'this one was cut off or changed' });
    await notice.waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
    await execute(page);
    expect(faults).toEqual([]);
  });

  it('copies a command that gives the same answer in a shell', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await write(page, QUERY, VARIABLES);
    const { answer } = await execute(page, 'Found');
    const { stdout } = await promisify(execFile)('sh', ['-c', await copied(page, 'Copy as curl')]);
    expect(JSON.parse(stdout)).toEqual(answer);
    expect(JSON.stringify(answer)).toContain('"kim-kardashians-sisters"');
    expect(faults).toEqual([]);
  });

  it('says what is wrong with variables that no command can carry', async () => {
    const { url } = await serve();
    const { page } = await visit(browser(), `${url}/playground`);
    await write(page, QUERY, '{ "text"');
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Expected the variables to be a JSON object' })
      .waitFor();
  });

  it('exports all that the filter of the query passes, not the page of it', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await write(
      page,
      'query Denied { relationships(first: 1, filter: { polarity: [NEGATED] }) { edges { node { id } } } }',
      '',
    );
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all that the filter passes (CSV, zipped)' }).click();
    const download = await downloading;
    const files = unzipSync(await readFile(await download.path()));
    const rows = Buffer.from(files['relationships.csv'] ?? [])
      .toString()
      .trimEnd()
      .split('\r\n')
      .slice(1);
    const denied = rows.filter((row) => row.includes(',NEGATED,'));
    expect(denied.length).toBeGreaterThan(1);
    expect(rows.length).toBeGreaterThanOrEqual(denied.length);
    expect(faults).toEqual([]);
  });

  it('saves the answer as JSON, and as CSV with its rows', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await write(
      page,
      'query Denied { relationships(filter: { polarity: [NEGATED] }) { edges { node { id phrase subject { id } object { id } } } } }',
      '',
    );
    const { answer } = await execute(page);
    const json = await saved(page, 'Save as JSON');
    expect([json.name, JSON.parse(json.text)]).toEqual([
      expect.stringMatching(/^attest-Denied-[0-9a-f]{8}\.json$/),
      answer,
    ]);

    const csv = await saved(page, 'Save as CSV');
    const { edges } = JSON.parse(json.text).data.relationships;
    const rows = edges.map(({ node }: { node: Record<string, { id: string }> }, i: number) => ({
      '#': String(i + 1),
      id: node.id,
      phrase: node.phrase,
      'subject.id': node.subject?.id,
      'object.id': node.object?.id,
    }));
    expect(rows.length).toBeGreaterThan(1);
    expect([csv.name, Papa.parse(csv.text.replace('\uFEFF', ''), { header: true }).data]).toEqual([
      expect.stringMatching(/^attest-Denied-[0-9a-f]{8}\.csv$/),
      rows,
    ]);
    expect(faults).toEqual([]);
  });

  it('shows an answer as a table, whose ids open in the explorer, and how long it took', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await write(
      page,
      'query Met { entity(id: "kim-kardashian") { id name relationships(first: 2) { edges { node { id } } } } }',
      '',
    );
    await execute(page);
    await page.getByText(/^Answered in \d+ ms, \d+ bytes$/).waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('dialog', { name: 'Answer as a table' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'id',
      'name',
      'relationships #',
      'relationships.id',
    ]);
    expect(await table.locator('tbody tr').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    const opening = page.context().waitForEvent('page');
    await table.getByRole('button', { name: 'kim-kardashian' }).first().click();
    const opened = await opening;
    await opened.getByRole('heading', { name: 'Kim Kardashian', level: 1 }).waitFor();
    await table.getByRole('button', { name: 'Close' }).click();
    await table.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('cuts no line of a query, with the examples beside it', async () => {
    const { url } = await serve();
    const { page } = await visit(browser(), `${url}/playground`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const cut =
      '() => { const editor = document.querySelector(".graphiql-query-editor .monaco-scrollable-element"); const right = editor.getBoundingClientRect().right; return [...editor.querySelectorAll(".view-line > span")].filter((line) => line.getBoundingClientRect().right > right).length; }';
    await expect.poll(() => page.evaluate(`(${cut})()`)).toBe(0);
  });

  it('says beside the buttons that a list goes on, and in what is told of the file', async () => {
    const { url } = await serve();
    const { page, faults } = await visit(browser(), `${url}/playground`);
    await write(page, 'query Some { relationships(first: 3) { totalCount edges { node { id } } } }', '');
    await execute(page);
    await page.getByText('Not all there is: relationships (3 of 259).').waitFor();
    await saved(page, 'Save as CSV');
    await page
      .getByRole('status')
      .filter({ hasText: 'not all there is of relationships (3 of 259)' })
      .waitFor();
    expect(await violations(page)).toEqual([]);

    await page
      .getByRole('button', { name: 'Who advocated for one person, and which source says so?' })
      .click();
    await execute(page);
    await page.getByText('Not all there is').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it.each(SCREENS)(
    'is accessible in each of its states and asks no other host: $theme, $width pixels wide',
    async (screen) => {
      const { url } = await serve();
      const { page, faults } = await visit(browser(), `${url}/playground`, screen);
      const check = async (state: string) => {
        expect({ state, found: await violations(page) }).toEqual({ state, found: [] });
      };
      await check('opened');
      await page.getByRole('button', { name: 'New query' }).click();
      await check('two queries');
      await tabs(page).getByRole('button', { name: 'WhoAdvocated', exact: true }).click();
      await execute(page);
      await page.getByRole('button', { name: 'Save as CSV' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /Saved as attest-WhoAdvocated-[0-9a-f]{8}\.csv/ })
        .waitFor();
      await check('answered');
      for (const pane of ['History', 'Documentation Explorer', 'Example Queries']) {
        const show = page.getByRole('button', { name: `Show ${pane}` });
        if (await show.isVisible()) await show.click();
        await page.getByRole('button', { name: `Hide ${pane}` }).waitFor();
        await check(pane);
      }
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      for (const type of ['Query', 'RelationshipConnection', 'PageInfo']) {
        await page.locator('.graphiql-doc-explorer-type-name').filter({ hasText: type }).first().click();
        await page.locator('.graphiql-doc-explorer-title').filter({ hasText: type }).waitFor();
        await check(`documentation of ${type}`);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screen.width);
      expect(faults).toEqual([]);
    },
  );
});
