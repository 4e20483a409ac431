import { canonicalJson } from '../../domain/content-hash.js';
import type { Rule } from './rule.js';

/** One citation counts once. */
export const sameEvidenceTwice: Rule = ({ entities, relationships, ids }, report) => {
  for (const record of [entities, relationships].flat()) {
    if (!('evidence' in record.value) || record.value.evidence.length < 2) continue;
    const seen = new Map<string, number>();
    for (const [index, evidence] of record.value.evidence.entries()) {
      const { source, attributedTo } = evidence;
      const key = canonicalJson({
        ...evidence,
        source: ids.current(source),
        attributedTo: attributedTo.map(ids.current),
      });
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        continue;
      }
      const { file, line } = record.at(['evidence', first]);
      report(
        record,
        ['evidence', index],
        `This is the same evidence as at ${file}:${line}; remove one of the two.`,
      );
    }
  }
};
