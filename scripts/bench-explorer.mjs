/*
 * `npm run bench:explorer -- [--url ADDRESS | --data DIR] [--entity ID] [--count NUMBER] [--seed NUMBER]`: how long a reader
 * waits in a real browser: from a letter typed to the names found, from a name chosen to the entity's relationships, from there
 * to the map, with the library that draws it. Each entity in a browser of its own. At the ADDRESS of an Attest that runs, or at
 * one that is started here over the dataset in DIR (default: the seed) or over the Neo4j that NEO4J_URI names. Reads dist/.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BROWSERS, installedBrowser } from './installed-browser.mjs';
import { quantiles } from './quantiles.mjs';
import { Random } from './random.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ id: string, name: string, relationships: { totalCount: number | null } }} Entity */
/** @typedef {{ edges: { node: { subject: Entity, object: Entity } }[], pageInfo: { hasNextPage: boolean, endCursor: string } }} Relationships */

const TOP = new URL('../', import.meta.url);
/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { openChosenStore } = await built('cli/store-options.js');
const { readSettings } = await built('settings.js');
const { createServer } = await built('http/create-server.js');

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    data: { type: 'string' },
    entity: { type: 'string' },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.url !== undefined && values.data !== undefined)
  throw new Error('Expected an address or a dataset, but got both: leave out --url or --data.');

const PAGES = 5;
const MOST_LETTERS = 6;
const LONGEST_MS = 60_000;
const LINE = 'id name relationships(filter: { polarity: [AFFIRMED, NEGATED] }) { totalCount }';

/** Runs in each page before its own: knows when the reader did something, and which names were found. */
const WATCH = `
  const ask = window.fetch;
  window.bench = {
    at: 0,
    found: null,
    /** As a link of the page does. */
    go: (search) => {
      bench.at = performance.now();
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    until: async (holds) => {
      const frame = () => new Promise(requestAnimationFrame);
      while (!holds()) {
        if (performance.now() - bench.at > ${LONGEST_MS}) return null;
        await frame();
      }
      await frame();
      await frame();
      return performance.now() - bench.at;
    },
  };
  addEventListener('input', ({ timeStamp }) => { bench.at = timeStamp; }, true);
  window.fetch = async (address, init) => {
    const response = await ask(address, init);
    const { operationName, variables } = JSON.parse(init.body);
    if (operationName !== 'FindEntities') return response;
    await response.clone().text();
    bench.found = variables.text;
    return response;
  };`;

const executablePath = installedBrowser();
if (executablePath === null)
  throw new Error(`Expected a browser to measure in: install one of ${BROWSERS.join(', ')}.`);

const server = values.url === undefined ? await started() : { address: values.url, stop: async () => {} };
const browser = await chromium.launch({ executablePath });
/** @type {Record<'type-ahead' | 'entity page' | 'first map', number[]>} */
const times = { 'type-ahead': [], 'entity page': [], 'first map': [] };
try {
  const chosen = await chosenEntities();
  const counts = chosen.map(relationshipsOf);
  console.log(
    `${server.address}: ${chosen.length} entities, with ${Math.min(...counts)} to ${Math.max(...counts)} relationships`,
  );
  for (const entity of chosen) await measure(entity);
  console.table(Object.entries(times).map(([what, of]) => ({ what, measured: of.length, ...quantiles(of) })));
} finally {
  await browser.close();
  await server.stop();
}

/**
 * More than are counted: as many as are.
 * @param {Entity} entity
 */
function relationshipsOf({ relationships }) {
  return relationships.totalCount ?? 10_000;
}

/** An Attest on a free port, until it is stopped. */
async function started() {
  const store = await openChosenStore({ data: values.data });
  const app = await createServer({ store, limits: readSettings(['limits']).limits, logLevel: 'silent' });
  return {
    /** @type {string} */
    address: await app.listen({ host: '127.0.0.1', port: 0 }),
    stop: async () => {
      await app.close();
      await store.close();
    },
  };
}

/**
 * The one that is named; else some at random of the well connected: of the fifth that has most relationships, among the ends
 * of the first few hundred by id.
 * @returns {Promise<Entity[]>}
 */
async function chosenEntities() {
  if (values.entity !== undefined) {
    const { entity } = await asked(`query($id: ID!) { entity(id: $id) { ${LINE} } }`, { id: values.entity });
    if (entity === null) throw new Error(`Expected the id of an entity, but got ${values.entity}.`);
    return [entity];
  }
  /** @type {Map<string, Entity>} */
  const ends = new Map();
  /** @type {string | null} */
  let after = null;
  for (let page = 0; page < PAGES; page++) {
    /** @type {{ relationships: Relationships }} */
    const { relationships } = await asked(
      `query($after: String) {
        relationships(first: 100, after: $after) {
          edges { node { subject { ${LINE} } object { ${LINE} } } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    for (const { node } of relationships.edges)
      for (const end of [node.subject, node.object]) ends.set(end.id, end);
    if (!relationships.pageInfo.hasNextPage) break;
    after = relationships.pageInfo.endCursor;
  }
  const count = Number(values.count);
  const connected = [...ends.values()]
    .sort((a, b) => relationshipsOf(b) - relationshipsOf(a))
    .slice(0, Math.max(count, Math.ceil(ends.size / 5)));
  const random = new Random(Number(values.seed));
  return Array.from({ length: Math.min(count, connected.length) }, () =>
    connected.splice(random.below(connected.length), 1),
  ).flat();
}

/**
 * @param {string} query
 * @param {object} variables
 */
async function asked(query, variables) {
  const response = await fetch(new URL('/graphql', server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  /** @type {{ data: any, errors?: { message: string }[] }} */
  const { data, errors } = JSON.parse(await response.text());
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

/** @param {Entity} entity */
async function measure({ id, name }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: WATCH });
    await page.goto(server.address, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    for (const [i, letter] of [...name].slice(0, MOST_LETTERS).entries()) {
      await page.keyboard.insertText(letter);
      const text = [...name]
        .slice(0, i + 1)
        .join('')
        .trim();
      // A space at the end asks nothing new.
      if (letter.trim() === '') continue;
      times['type-ahead'].push(
        await shown(
          page,
          `bench.found === ${JSON.stringify(text)} && document.querySelector('.found-item, .found-note')`,
        ),
      );
    }
    // One of many of that name may not be among those found.
    await page.evaluate(`bench.go(${JSON.stringify(`?entity=${encodeURIComponent(id)}`)})`);
    times['entity page'].push(await shown(page, `document.querySelector('.relationships .relationship')`));
    await page.evaluate(`bench.go(${JSON.stringify(`?map=${encodeURIComponent(id)}`)})`);
    times['first map'].push(
      await shown(
        page,
        `document.querySelector('.map-canvas canvas') && /entit/.test(document.querySelector('.map-head p').textContent)`,
      ),
    );
  } finally {
    await context.close();
  }
}

/**
 * Milliseconds from what the reader did last until a condition holds and is painted; at most two frames too many.
 * @param {Page} page
 * @param {string} condition
 * @returns {Promise<number>}
 */
async function shown(page, condition) {
  const ms = await page.evaluate(`bench.until(() => ${condition})`);
  if (typeof ms === 'number') return ms;
  throw new Error(`Expected the page to show it within ${LONGEST_MS} ms, but it did not: ${condition}.`);
}
