import type { IdKind } from '../records/ids.js';
import { eachReference } from '../records/references.js';
import type { Rule } from './rule.js';

/** What a field names is of a kind that the field can take: only a Work is cited, only a person or body speaks. */
export const wrongKind: Rule = (contents, report) => {
  eachReference(contents, (id, record, path, { to, expected }) => {
    const thing = contents.ids.kindOf(id);
    if (thing === null || thing === 'unknown' || to.includes(thing)) return;
    report(record, path, `Expected ${expected}, but "${id}" is ${described(thing)}; name another.`);
  });
};

function described(thing: IdKind): string {
  if (thing === 'Relationship') return 'a relationship';
  if (thing === 'Attribute') return 'an attribute';
  return /^[AEIOU]/.test(thing) ? `an ${thing}` : `a ${thing}`;
}
