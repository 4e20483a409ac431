/*
 * `npm run screenshots`: takes the README's pictures of the explorer into docs/screenshots/, from the seed in memory. Reads
 * dist/; ends the server and the browser that it starts.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSERS, installedBrowser } from './installed-browser.mjs';

/**
 * @typedef {object} Picture
 * @property {string} file
 * @property {'light' | 'dark'} theme
 * @property {string} view the query part of the address.
 * @property {string} shows what is there once the page is: a selector.
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  {
    file: 'entity.png',
    theme: 'light',
    view: '?entity=alice-marie-johnson&evidence=kardashian-advocates-for-johnson',
    shows: '.evidence-item:visible',
  },
  {
    file: 'connection.png',
    theme: 'light',
    view: '?from=kim-kardashian&to=jack-johnson',
    shows: '.path-card',
  },
  {
    file: 'map.png',
    theme: 'dark',
    view: '?map=&with=alice-marie-johnson,barack-obama,donald-trump,jack-johnson,jared-kushner,kanye-west,kim-kardashian',
    shows: '.map-canvas canvas',
  },
];

const TOP = new URL('../', import.meta.url);
/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
/** @param {string} path */
const pathTo = (path) => fileURLToPath(new URL(path, TOP));
const { DEFAULT_LIMITS } = await built('api/bounds/limits.js');
const { readDataset } = await built('dataset/read-dataset.js');
const { createServer } = await built('http/create-server.js');
const { memoryStore } = await built('store/memory/memory-store.js');

const executablePath = installedBrowser();
if (executablePath === null)
  throw new Error(`Expected a browser to take pictures with: install one of ${BROWSERS.join(', ')}.`);

const store = memoryStore(await readDataset(pathTo('seed')));
const app = await createServer({ store, limits: DEFAULT_LIMITS, logLevel: 'silent' });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath });
try {
  for (const picture of PICTURES) {
    await take(picture);
    console.log(`docs/screenshots/${picture.file}`);
  }
} finally {
  await browser.close();
  await app.close();
}

/** @param {Picture} picture */
async function take({ file, theme, view, shows }) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}/${view}`, { waitUntil: 'networkidle' });
  await page.locator(shows).first().waitFor();
  await page.screenshot({ path: pathTo(`docs/screenshots/${file}`) });
  await page.close();
}
