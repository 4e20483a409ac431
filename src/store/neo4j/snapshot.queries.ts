import { madeLately } from './lately.js';

/**
 * One statement that reads one revision, or finds out that it did not.
 *
 * Neo4j reads what is committed at each moment, so that a statement may see half of a load. A load therefore counts
 * `version` up and sets `state` to LOADING before it touches what readers see (see `load.ts`). This reads both before
 * and after, and the revision with them: where they are the same, and READY, no load came between. The revision is compared
 * too, since the three are not read in one moment. It is the sequence lock of operating systems.
 *
 * `value` is collected between the two: each part takes a value of the one before, so that they run in this order, and a
 * collected list of values holds nothing that is read later.
 *
 * @param body Cypher that returns one row with one column, `value`, and gives no node.
 */
export const snapshot = madeLately(
  (body: string) => withoutIndentation(snapshotOf(body)),
  (body) => body,
  ({ length }) => length,
);

/** The driver writes a long text in parts, and each costs both sides some of their time. */
const withoutIndentation = (text: string): string => text.replace(/\s+/g, ' ').trim();

function snapshotOf(body: string): string {
  return `
    MATCH (dataset:Dataset {id: 'current'})
    WITH dataset.revision AS revision, dataset.version AS version, dataset.state AS state, dataset.layout AS layout
    CALL (version) {
      ${body}
    }
    WITH revision, version, state, layout, value
    CALL (value) {
      MATCH (dataset:Dataset {id: 'current'})
      RETURN dataset.revision AS revisionAfter, dataset.version AS versionAfter, dataset.state AS stateAfter
    }
    RETURN revision, version, state, layout, value, revisionAfter, versionAfter, stateAfter`;
}
