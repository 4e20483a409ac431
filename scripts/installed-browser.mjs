import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the browsers are called that pages are tested in and pictured with. */
export const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** The same for Firefox, in which a few journeys are tested too. */
export const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * Where this machine has one of them; null where it has none.
 * @returns {string | null}
 */
export function installedBrowser() {
  return installed(BROWSERS);
}

/**
 * The same for Firefox.
 * @returns {string | null}
 */
export function installedFirefox() {
  return installed(FIREFOX_NAMES);
}

/** @param {readonly string[]} names */
function installed(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? null;
}
