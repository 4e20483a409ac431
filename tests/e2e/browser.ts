import {
  BROWSERS,
  FIREFOX_NAMES,
  installedBrowser,
  installedFirefox,
} from '../../scripts/installed-browser.mjs';

/**
 * The browser of this machine; null where there is none, which is said loudly.
 * @throws Error where there is none and ATTEST_REQUIRE_BROWSER=1.
 */
export function findBrowser(): string | null {
  return installedBrowser() ?? missing('the pages in a browser', BROWSERS);
}

/** The same for Firefox. */
export function findFirefox(): string | null {
  return installedFirefox() ?? missing('the pages in Firefox', FIREFOX_NAMES);
}

function missing(what: string, names: readonly string[]): null {
  const line = `NOT TESTED: ${what} (none of ${names.join(', ')} is installed).`;
  if (process.env.ATTEST_REQUIRE_BROWSER === '1') throw new Error(line);
  process.stderr.write(`\n${line}\n\n`);
  return null;
}
