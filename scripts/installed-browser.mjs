import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the browsers are called that pages are tested in and pictured with. */
export const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Where this machine has one of them; null where it has none.
 * @returns {string | null}
 */
export function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => BROWSERS.map((name) => join(folder, name))).find(existsSync) ?? null;
}
