import { foldName } from '../../domain/fold-name.js';
import type { EntityRecord } from '../records/contents.js';
import type { WholeRule } from '../rules/rule.js';

/** Two of one kind and one name may be one. What is unnamed is described, not named. */
export const sameNameTwice: WholeRule = ({ entities }, report) => {
  const owners = new Map<string, EntityRecord>();
  for (const record of entities) {
    const { kind, name, unnamed } = record.value;
    if (unnamed) continue;
    const key = `${kind} ${foldName(name)}`;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, record);
      continue;
    }
    const { file, line } = owner.at([]);
    report(
      record,
      ['name'],
      `"${owner.value.id}" at ${file}:${line} is a ${kind} of the same name; if the two are one, merge them, else let a \`description\` tell them apart.`,
    );
  }
};
