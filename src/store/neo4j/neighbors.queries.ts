import type { KnownWhen } from './relationship-conditions.js';
import { OTHER_END, ofEnd, relevance } from './relationships.queries.js';
import { forEachEntity } from './statements.queries.js';

/** For each of `$standpoints`, its neighbors. @param when by which support relevance is. */
export function neighbors(condition: string, when: KnownWhen): string {
  return forEachEntity(`
    ${ofEnd('ANY')}, end
    WHERE ${condition}
    ${OTHER_END}, ${relevance(when)} AS relevance
    WHERE other <> end
    WITH other, relevance + degreeKey + ' ' + r.id AS key
    WITH other, min(key) AS best ORDER BY best
    WITH collect(other) AS others
    RETURN {first: others[..$first], count: size(others)} AS value`);
}
