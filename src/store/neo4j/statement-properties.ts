import { sortValue } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import { qualifying, statedProperties } from './filter-properties.js';
import { type Properties, present } from './properties.js';
import { recordProperties } from './record-properties.js';

/** What the node of a relationship or of an attribute holds: its record, and what conditions, orders and people read. */
export function statementProperties(statement: Statement): Properties {
  const { id, detail, conflicts, contested, formerIds, qualifiers } = statement;
  return {
    ...recordProperties(statement),
    ...statedProperties(statement),
    ...present({
      id,
      attest_qualifiers: qualifiers.flatMap(({ role, entities, relationships }) =>
        [...entities, ...relationships].map((of) => qualifying(role, of)),
      ),
      detail,
      conflicts,
      // Of those with conflicts alone, so that an index leads to them.
      contested: conflicts.length === 0 ? null : contested.now,
      attest_contestedDays: contested.changes,
      attest_contestedDaysWithUndated: contested.changesWithUndated,
      formerIds,
      attest_latestFirst: sortValue(statement, 'LATEST_FIRST', null),
    }),
  };
}
