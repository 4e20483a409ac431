import { known } from './relationship-conditions.js';
import { forEachEntity, ofEnd } from './relationships.queries.js';

/** For each of `$entities`, its neighbors. @param isByDay whether strength is that known by `$knownOn`. */
export function neighbors(condition: string, isByDay: boolean): string {
  const strength = isByDay ? known('knownStrength', 'strength') : 'r.strength';
  return forEachEntity(`
    ${ofEnd('ANY')}, end
    WHERE ${condition}
    WITH CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END AS other, ${strength} + ' ' + r.id AS key, end
    WHERE other <> end
    WITH other, min(key) AS best ORDER BY best
    WITH collect(other) AS others
    RETURN {first: others[..$first], count: size(others)} AS value`);
}
