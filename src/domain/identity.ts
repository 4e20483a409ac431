import { shortHash } from './content-hash.js';
import type { EvidenceDraft, RelationshipDraft } from './draft.js';
import { VOCABULARY } from './vocabulary.js';

/**
 * The id of a relationship to which its author gave none: `r_` and a hash of type, ends (sorted where symmetric),
 * polarity and modality. A corrected date, detail or evidence keeps it.
 */
export function relationshipId(
  draft: Pick<RelationshipDraft, 'type' | 'subject' | 'object' | 'polarity' | 'modality'>,
): string {
  const ends = [draft.subject, draft.object];
  if (VOCABULARY[draft.type].symmetric) ends.sort();
  return `r_${shortHash([draft.type, ...ends, draft.polarity, draft.modality])}`;
}

/** `e_` and a hash of what it is evidence of and of all that it says. */
export function evidenceId(of: string, draft: EvidenceDraft): string {
  return `e_${shortHash([of, draft])}`;
}
