import type { AttributeValue } from './attribute.js';
import { shortHash } from './content-hash.js';
import type { AttributeDraft, EvidenceDraft, RelationshipDraft } from './draft.js';
import type { Evidence } from './relationship.js';
import { VOCABULARY } from './vocabulary.js';

/** What content gives as an id. No author can choose one: a slug has no "_". */
export const CONTENT_ID = /^[rae]_[0-9a-f]{16}$/;

/** What the id of a statement follows from where its author gives none. */
export type RelationshipContent = Pick<
  RelationshipDraft,
  'type' | 'subject' | 'object' | 'polarity' | 'modality'
>;
export type AttributeContent = Pick<AttributeDraft, 'type' | 'entity' | 'value' | 'polarity' | 'modality'>;
export type StatementContent = RelationshipContent | AttributeContent;

/** The id that content gives to a statement. */
export function statementId(content: StatementContent): string {
  return 'subject' in content ? relationshipId(content) : attributeId(content);
}

/**
 * The id of a relationship to which its author gave none: `r_` and a hash of type, ends (sorted where symmetric),
 * polarity and modality. A corrected date, detail or evidence keeps it.
 */
export function relationshipId(draft: RelationshipContent): string {
  const ends = [draft.subject, draft.object];
  if (VOCABULARY[draft.type].symmetric) ends.sort();
  return `r_${shortHash([draft.type, ...ends, draft.polarity, draft.modality])}`;
}

/**
 * The id of an attribute to which its author gave none: `a_` and a hash of type, entity, value, polarity and modality. A
 * corrected detail, date or evidence keeps it; so do the basis of a date that is the value, and a name's language.
 */
export function attributeId(draft: AttributeContent): string {
  return `a_${shortHash([draft.type, draft.entity, contentOf(draft.value), draft.polarity, draft.modality])}`;
}

function contentOf(value: AttributeValue): readonly unknown[] {
  switch (value.kind) {
    case 'TEXT':
      return [value.text, value.nameKind, value.scheme];
    case 'DATE':
      return [value.date.edtf, value.date.words];
    case 'QUANTITY':
      return [value.quantity];
    case 'COUNTRY':
      return [value.country];
    case 'ENTITY':
      return [value.kind, value.entity];
  }
}

/** `e_` and a hash of what it is evidence of and of all that it says. */
export function evidenceId(of: string, draft: EvidenceDraft): string {
  return `e_${shortHash([of, draft])}`;
}

/**
 * What the id of an item of evidence was made from: the inverse of `resolve`. The id tells whether the date of the report
 * was given, or is that of the source.
 */
export function hashedEvidence(evidence: Evidence, of: string): EvidenceDraft {
  const { id, origin, through, withdrawnOn, ...draft } = evidence;
  const undated: EvidenceDraft = { ...draft, reportedOn: null };
  return evidenceId(of, undated) === id ? undated : draft;
}
