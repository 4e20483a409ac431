import { canonicalJson } from '../../domain/content-hash.js';
import { listBy } from '../../domain/list-by.js';
import { eachOf } from '../../domain/pausable.js';
import { addedEvidence } from '../records/added-evidence.js';
import type { EntityRecord, StatementRecord } from '../records/contents.js';
import { idOfRecord } from '../records/ids.js';
import type { Located, Path } from '../records/located.js';
import type { EvidenceInput } from '../records/shapes.js';
import { inTurn, statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

interface Placed {
  readonly evidence: EvidenceInput;
  readonly record: Located<unknown>;
  readonly path: Path;
}

/** One citation counts once, whether it stands in the record that it is of or beside it. */
export const sameEvidenceTwice: WholeRule = (contents, report) => {
  const { entities, ids } = contents;
  const { current } = ids;
  const added = addedEvidence(contents, ids);
  const records = inTurn<EntityRecord | StatementRecord>(entities, statementsOf(contents));
  return eachOf(records, (record) => {
    if (!('evidence' in record.value)) return;
    const own = record.value.evidence.map(
      (evidence, index): Placed => ({ evidence, record, path: ['evidence', index] }),
    );
    const beside = (added.get(idOfRecord(record, ids)) ?? []).map((it): Placed => {
      const { of, ...evidence } = it.value;
      return { evidence, record: it, path: [] };
    });
    if (own.length + beside.length < 2) return;
    const all = [...own, ...beside];
    // Most pieces of evidence of a record say something of their own.
    const said = listBy(all, ({ evidence: { says } }) => [says]);
    if (said.size === all.length) return;
    const seen = new Map<string, Placed>();
    for (const placed of all) {
      const { source, attributedTo } = placed.evidence;
      const key = canonicalJson({
        ...placed.evidence,
        source: current(source),
        attributedTo: attributedTo.map(current),
      });
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, placed);
        continue;
      }
      const { file, line } = first.record.at(first.path);
      report(
        placed.record,
        placed.path,
        `This is the same evidence as at ${file}:${line}; remove one of the two.`,
      );
    }
  });
};
