import { listBy } from '../../domain/list-by.js';
import type { AddedEvidenceRecord, Contents } from './contents.js';
import type { Ids } from './ids.js';

/** The evidence that stands beside its record, by the current id of what it is of, in the order of the files. */
export function addedEvidence(
  { evidence }: Pick<Contents, 'evidence'>,
  ids: Ids,
): ReadonlyMap<string, readonly AddedEvidenceRecord[]> {
  return listBy(evidence, ({ value }) => [ids.current(value.of)]);
}
