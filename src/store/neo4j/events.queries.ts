import { COUNT_LIMIT } from '../graph-store.js';
import { ENTITY } from './entities.queries.js';
import { everyOfEnd } from './relationship-pages.queries.js';
import { afterPlace } from './statements.queries.js';

/** What is asked of events. The conditions are on `r`, an (:Event) or a (:Relationship). */
export interface EventConditions {
  readonly ofEvent: string;
  readonly ofRelationship: string;
  /** Whether `$entries` name types; see `indexEntries`. */
  readonly isOfTypes: boolean;
  /** Whether only those of `$of` are wanted. */
  readonly isOfSome: boolean;
  /** Whether an event of `$of`, or any, passes without a relationship that leads to it. */
  readonly isWantedItself: boolean;
}

/** One row with `value`: the first of those that pass and come after the place, and one that tells whether there are more. */
export function page(conditions: EventConditions): string {
  return `
    ${wayIn(conditions)}
    WHERE ${conditions.ofEvent} AND ${afterPlace('r.attest_earliestFirst')}
    WITH r AS e ORDER BY e.attest_earliestFirst, e.id LIMIT $limit
    RETURN collect(${ENTITY}) AS value`;
}

/** One row with `value`: how many pass, up to one above the limit. */
export function count(conditions: EventConditions): string {
  return `
    ${wayIn(conditions)}
    WHERE ${conditions.ofEvent}
    WITH r LIMIT ${COUNT_LIMIT + 1}
    RETURN count(r) AS value`;
}

/** For the index that leads from an end. */
const ANY_CLASS = 'r.attest_class IS NOT NULL AND r.id IS NOT NULL';

/** Each event once, as `r`, with a WITH before the WHERE that follows. */
function wayIn({ ofRelationship, isOfTypes, isOfSome, isWantedItself }: EventConditions): string {
  if (!isOfSome) {
    return isWantedItself
      ? 'MATCH (r:Event)'
      : `
    MATCH (e:Event)
    WHERE EXISTS { MATCH (r:Relationship {subjectId: e.id}) WHERE ${ANY_CLASS} AND ${ofRelationship} }
      OR EXISTS { MATCH (r:Relationship {objectId: e.id}) WHERE ${ANY_CLASS} AND ${ofRelationship} }
    WITH e AS r`;
  }
  const themselves = `
      UNION
      UNWIND $of AS id RETURN id`;
  return `
    CALL () {
      UNWIND $of AS end ${everyOfEnd('ANY', isOfTypes)}
      WHERE ${ofRelationship}
      UNWIND [r.subjectId, r.objectId] AS id
      RETURN id${isWantedItself ? themselves : ''}
    }
    MATCH (r:Entity&Event {id: id})
    WITH DISTINCT r`;
}
