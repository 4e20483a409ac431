import type { AddedEvidenceRecord, Contents } from './contents.js';
import type { Ids } from './ids.js';

/** The evidence that stands beside its record, by the current id of what it is of, in the order of the files. */
export function addedEvidence(
  { evidence }: Pick<Contents, 'evidence'>,
  ids: Ids,
): ReadonlyMap<string, readonly AddedEvidenceRecord[]> {
  const added = new Map<string, AddedEvidenceRecord[]>();
  for (const record of evidence) {
    const of = ids.current(record.value.of);
    const known = added.get(of);
    if (known) known.push(record);
    else added.set(of, [record]);
  }
  return added;
}
