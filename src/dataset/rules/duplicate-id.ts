import { contentIds } from '../../domain/earlier-ids.js';
import { namesOf } from '../records/ids.js';
import type { Located, Path } from '../records/located.js';
import { inTurn, statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/**
 * Entities, relationships and attributes share their ids, and what is merged or renamed keeps its old one: also a statement
 * without an id of its own, whose ends had other ids.
 */
export const duplicateId: WholeRule = (contents, report) => {
  const { entities, malformed, ids } = contents;
  const owners = new Map<string, { readonly record: Located<unknown>; readonly path: Path }>();
  const claim = (id: string, record: Located<unknown>, path: Path) => {
    const owner = owners.get(id);
    if (!owner) {
      owners.set(id, { record, path });
      return;
    }
    // What content gave it earlier, listed by its author too.
    if (owner.record === record && owner.path.length === 0 && path[0] === 'formerIds') return;
    const { file, line } = owner.record.at(owner.path);
    report(
      record,
      path,
      `The id "${id}" is already taken at ${file}:${line}; choose another, or remove one of the two.`,
    );
  };

  const formerIds = new Map(entities.map(({ value }) => [value.id, value.formerIds]));
  const formerIdsOf = (id: string) => formerIds.get(id) ?? [];
  for (const record of statementsOf(contents)) {
    // Those that share the id their content gives them are for another rule.
    if (record.value.id !== null) continue;
    for (const id of contentIds(ids.contentOf(record), formerIdsOf))
      if (!owners.has(id)) owners.set(id, { record, path: [] });
  }
  const claimAll = (record: Located<unknown>) => {
    const { id, formerIds } = namesOf(record.value);
    if (id !== null) claim(id, record, ['id']);
    for (const [index, former] of formerIds.entries()) claim(former, record, ['formerIds', index]);
  };
  for (const record of inTurn<Located<unknown>>(entities, statementsOf(contents), malformed))
    claimAll(record);
};
