import type { Located } from '../records/located.js';
import { eachReference } from '../records/references.js';
import type { Rule } from './rule.js';

/** An id stands once in a list. */
export const listedTwice: Rule = (contents, report) => {
  let list: { readonly record: Located<unknown>; readonly name: string } | null = null;
  let seen = new Set<string>();
  eachReference(contents, (id, record, path) => {
    if (typeof path.at(-1) !== 'number') return;
    const name = path.slice(0, -1).join('.');
    if (list?.record !== record || list.name !== name) {
      list = { record, name };
      seen = new Set();
    }
    const current = contents.ids.current(id);
    if (seen.has(current)) report(record, path, `"${id}" stands in this list twice; keep one.`);
    seen.add(current);
  });
};
