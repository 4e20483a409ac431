import { OTHER_END, ofEnd, RELEVANCE } from './relationships.queries.js';
import { forEachEntity } from './statements.queries.js';

/** For each of `$standpoints`, its neighbors. @param isByDay whether relevance is that known by `$knownOn`. */
export function neighbors(condition: string, isByDay: boolean): string {
  return forEachEntity(`
    ${ofEnd('ANY')}, end
    WHERE ${condition}
    ${OTHER_END}, ${RELEVANCE[isByDay ? 'byDay' : 'now']} AS relevance
    WHERE other <> end
    WITH other, relevance + degreeKey + ' ' + r.id AS key
    WITH other, min(key) AS best ORDER BY best
    WITH collect(other) AS others
    RETURN {first: others[..$first], count: size(others)} AS value`);
}
