import type { Rule } from './rule.js';

/** An entity that its source does not name has no aliases. */
export const unnamedWithAliases: Rule = ({ entities }, report) => {
  for (const record of entities) {
    const { unnamed, aliases } = record.value;
    if (!unnamed || aliases.length === 0) continue;
    report(
      record,
      ['aliases'],
      'Expected an unnamed entity to have no aliases; remove them, or `unnamed`.',
      'key',
    );
  }
};
