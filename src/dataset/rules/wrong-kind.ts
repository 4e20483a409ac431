import type { IdKind } from '../records/ids.js';
import type { ReferenceRule } from './rule.js';

/** What a field names is of a kind that the field can take: only a Work is cited, only a person or body speaks. */
export const wrongKind: ReferenceRule = {
  ofReferences:
    (_contents, report) =>
    ({ id, kind, record, path, field: { to, expected } }) => {
      if (kind === null || kind === 'unknown' || to.includes(kind)) return;
      report(record, path, `Expected ${expected}, but "${id}" is ${described(kind)}; name another.`);
    },
};

function described(thing: IdKind): string {
  if (thing === 'Relationship') return 'a relationship';
  if (thing === 'Attribute') return 'an attribute';
  return /^[AEIOU]/.test(thing) ? `an ${thing}` : `a ${thing}`;
}
