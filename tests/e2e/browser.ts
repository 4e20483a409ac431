import { BROWSERS, installedBrowser } from '../../scripts/installed-browser.mjs';

/**
 * The browser of this machine; null where there is none, which is said loudly.
 * @throws Error where there is none and ATTEST_REQUIRE_BROWSER=1.
 */
export function findBrowser(): string | null {
  const found = installedBrowser();
  if (found !== null) return found;

  const line = `NOT TESTED: the pages in a browser (none of ${BROWSERS.join(', ')} is installed).`;
  if (process.env.ATTEST_REQUIRE_BROWSER === '1') throw new Error(line);
  process.stderr.write(`\n${line}\n\n`);
  return null;
}
