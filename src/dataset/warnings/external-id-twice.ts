import type { EntityRecord } from '../records/contents.js';
import type { WholeRule } from '../rules/rule.js';

/** One id in a register of others is the surest sign of one entity. */
export const externalIdTwice: WholeRule = ({ entities }, report) => {
  const owners = new Map<string, EntityRecord>();
  for (const record of entities) {
    for (const [index, { scheme, value }] of record.value.externalIds.entries()) {
      const key = JSON.stringify([scheme, value]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, record);
      else if (owner !== record) {
        const { file, line } = owner.at([]);
        report(
          record,
          ['externalIds', index],
          `"${owner.value.id}" at ${file}:${line} has the same ${scheme} id "${value}"; if the two are one, merge them, and list the id that goes in \`formerIds\`.`,
        );
      }
    }
  }
};
