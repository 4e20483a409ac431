import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The browser of this machine; null where there is none, which is said loudly.
 * @throws Error where there is none and ATTEST_REQUIRE_BROWSER=1.
 */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  if (found !== undefined) return found;

  const line = `NOT TESTED: the pages in a browser (none of ${NAMES.join(', ')} is installed).`;
  if (process.env.ATTEST_REQUIRE_BROWSER === '1') throw new Error(line);
  process.stderr.write(`\n${line}\n\n`);
  return null;
}
