import type { KnownWhen } from './relationship-conditions.js';
import { everyOfEnd, fromEnd, type PageText, relevanceFromEnd } from './relationship-pages.queries.js';
import { forEachEntity } from './statements.queries.js';
import type { TiePattern } from './tie-pattern.js';

interface NeighborsText {
  /** On `r`: what `$entries` do not see to. */
  readonly condition: string;
  /** By which support relevance is. */
  readonly when: KnownWhen;
  readonly isOfTypes: boolean;
  /** Of the native relationships that pass: they are walked to count, which reads nothing of them where their types say it all. */
  readonly native: TiePattern;
}

const OTHER = 'CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END';

/**
 * For each of `$standpoints`, its neighbors. The first `$limit` relationships nearly always have enough of them; where they have
 * not, all are read.
 */
export function neighbors({ condition, when, isOfTypes, native }: NeighborsText): string {
  const page: PageText = { order: 'RELEVANCE', isOfEnd: true, when, condition, isOfTypes, isAfter: false };
  return forEachEntity(`
    CALL (end) {
      ${fromEnd('ANY', page)}
      WITH r, sortedBy, id ORDER BY sortedBy, id LIMIT $limit
      WITH ${OTHER} AS other, sortedBy + ' ' + id AS key
      WITH collect({other: other, key: key}) AS read
      WITH read, size(read) < $limit AS isAll
      CALL (end, read) {
        UNWIND read AS row
        WITH row WHERE row.other <> end
        WITH row.other AS other, min(row.key) AS best ORDER BY best
        RETURN collect(other) AS some
      }
      RETURN some, isAll
    }
    CALL (end, some, isAll) {
      WITH 1 AS one WHERE isAll OR size(some) >= $first
      RETURN some AS others
      UNION ALL
      WITH 1 AS one WHERE NOT isAll AND size(some) < $first
      CALL (end) {
        ${everyOfEnd('ANY', isOfTypes)}
        WHERE ${condition}
        WITH ${OTHER} AS other, ${relevanceFromEnd(when)} + ' ' + r.id AS key
        WHERE other <> end
        WITH other, min(key) AS best ORDER BY best
        RETURN collect(other) AS others
      }
      RETURN others
    }
    CALL (end, some, isAll) {
      WITH 1 AS one WHERE isAll
      RETURN size(some) AS count
      UNION ALL
      WITH 1 AS one WHERE NOT isAll
      CALL (end) {${countOf(native)}
      }
      RETURN count
    }
    RETURN {first: others[..$first], count: count} AS value`);
}

/** For each of `$standpoints`, how many neighbors it has. */
export function neighborCounts(native: TiePattern): string {
  return forEachEntity(`
    CALL (end) {${countOf(native)}
    }
    RETURN {first: [], count: count} AS value`);
}

function countOf({ types, text }: TiePattern): string {
  return `
        MATCH (one:Entity {id: end})-[r:${types} WHERE ${text}]-(other)
        WHERE other <> one
        RETURN count(DISTINCT other) AS count`;
}
