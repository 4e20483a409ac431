import { recordOf } from './record-properties.js';

/*
 * What loads changed: a (:ChangeLog) a load, with the records that it took away or wrote over, as they were. It is begun
 * before anything is written, and has its `toRevision` from the transaction that switches to that revision. One without is
 * of a load that was killed: the next one goes on with it, so that the log tells of revisions that were there.
 */

/** The one that was begun, and what it holds. */
export const OPEN_LOG = `
  MATCH (l:ChangeLog) WHERE l.toRevision IS NULL
  RETURN l.attest_touched AS touched, l.attest_before AS before`;

/** As they are now. */
export const RECORDS_BEFORE = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Entity {id: id}) RETURN ${recordOf('e')} AS record
    UNION
    MATCH (r:Statement {id: id}) RETURN ${recordOf('r')} AS record
  }
  RETURN record`;

export const ABOUT_NOW = "MATCH (d:Dataset {id: 'current'}) RETURN d {.*} AS about";

export const BEGIN_LOG = `
  MERGE (l:ChangeLog {position: -1})
  ON CREATE SET l.fromRevision = $from, l.attest_about = $about
  SET l.attest_touched = $touched, l.attest_before = $before`;

/** Nothing is known of what was there before. */
export const DROP_LOG = 'MATCH (l:ChangeLog) DELETE l';

/** In the transaction that switches to `$revision`. One that leads nowhere else is none. @param kept so many of the last stay. */
export const END_LOG = `
  OPTIONAL MATCH (done:ChangeLog) WHERE done.toRevision IS NOT NULL
  WITH coalesce(max(done.position), 0) + 1 AS position
  CALL (position) {
    MATCH (l:ChangeLog) WHERE l.toRevision IS NULL AND l.fromRevision <> $revision
    SET l.toRevision = $revision, l.position = position
  }
  CALL () { MATCH (l:ChangeLog) WHERE l.toRevision IS NULL DELETE l }
  CALL (position) { MATCH (l:ChangeLog) WHERE l.position <= position - $kept DELETE l }
  RETURN position`;

/** Loads from the last one that found `$since`. */
export const LOADS_SINCE = `
  CALL () {
    MATCH (l:ChangeLog) WHERE l.toRevision IS NOT NULL AND l.fromRevision = $since
    RETURN max(l.position) AS start
  }
  CALL (start) {
    MATCH (l:ChangeLog) WHERE l.toRevision IS NOT NULL AND l.position >= start
    WITH l ORDER BY l.position
    RETURN collect({from: l.fromRevision, to: l.toRevision, about: l.attest_about, touched: l.attest_touched, before: l.attest_before}) AS loads
  }
  RETURN {loads: loads} AS value`;
