import type { WholeRule } from './rule.js';

/** An entity that its source does not name has no aliases and no NAME. */
export const unnamedWithAliases: WholeRule = ({ entities, attributes, ids }, report) => {
  const unnamedIds = new Set(entities.flatMap(({ value }) => (value.unnamed ? [value.id] : [])));
  for (const record of attributes) {
    const { type, entity } = record.value;
    if (type !== 'NAME' || !unnamedIds.has(ids.current(entity))) continue;
    report(
      record,
      ['type'],
      `Expected an unnamed entity to have no NAME, but "${entity}" is unnamed; remove one of the two.`,
    );
  }
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
