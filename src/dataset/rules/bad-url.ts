import type { WholeRule } from './rule.js';

/** A link that a reader may follow: nothing but the web. */
export const badUrl: WholeRule = ({ entities }, report) => {
  for (const record of entities) {
    const { value } = record;
    if (value.kind !== 'Work' || value.url === null || isWebAddress(value.url)) continue;
    report(
      record,
      ['url'],
      `Expected a whole URL that begins with https:// or http://, but got "${value.url}".`,
    );
  }
};

/** A blank is no part of an address, though `URL` takes it: a link that was copied from a text would end there. */
function isWebAddress(text: string): boolean {
  if (/\s/.test(text)) return false;
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
