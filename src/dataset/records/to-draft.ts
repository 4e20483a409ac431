import type {
  AttributeDraft,
  EntityDraft,
  EvidenceDraft,
  RelationshipDraft,
  StreamedDraft,
} from '../../domain/draft.js';
import type { Notice } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import { QUALIFIER_ROLES, type Qualifier } from '../../domain/relationship.js';
import { type TimeSpan, timeSpan } from '../../domain/time-span.js';
import { addedEvidence } from './added-evidence.js';
import { valueFrom } from './attribute-value.js';
import type { AttributeRecord, Contents, RelationshipRecord, StatementRecord } from './contents.js';
import type { Ids } from './ids.js';
import { questionFrom } from './question-record.js';
import type {
  AddedEvidenceInput,
  EntityInput,
  EvidenceInput,
  RelationshipInput,
  TimeInput,
} from './shapes.js';
import { typeFrom } from './type-record.js';

/**
 * The draft of contents that broke no rule. Equal times are one object: a dataset has many times and few days. Each statement
 * is made when it is asked for, and is then no longer in the contents: a large graph is not there twice.
 */
export function toDraft(contents: Contents, ids: Ids): StreamedDraft {
  const times = new Map<string, TimeSpan>();
  const timeOf = (input: TimeInput): TimeSpan => {
    const { edtf, words, asOf, basis, because } = input;
    // A day alone, as most times are, needs no other key.
    const isPlain = words === null && asOf === null && because === null && basis === 'STATED';
    const key = isPlain && edtf !== null ? edtf : JSON.stringify([edtf, words, asOf, basis, because]);
    const known = times.get(key);
    if (known) return known;
    const time = timeSpan({
      edtf: edtf ?? undefined,
      words: words ?? undefined,
      asOf: asOf ?? undefined,
      basis,
      because: because ?? undefined,
    });
    times.set(key, time);
    return time;
  };
  const timeIf = (input: TimeInput | null) => input && timeOf(input);
  const noticeIf = (input: { on: TimeInput; note: string | null } | null): Notice | null =>
    input && { on: timeOf(input.on), note: input.note };
  const evidenceFrom = (input: EvidenceInput): EvidenceDraft => ({
    ...input,
    attributedTo: input.attributedTo.length < 2 ? input.attributedTo : currentOnce(input.attributedTo, ids),
    reportedOn: timeIf(input.reportedOn),
  });
  const added = addedEvidence(contents, ids);
  const evidenceOf = (id: string, own: readonly EvidenceInput[]): EvidenceDraft[] => {
    const beside = (added.get(id) ?? []).map(({ value }) => withoutOwner(value));
    return [...own, ...beside].map(evidenceFrom);
  };

  const entityOf = (input: EntityInput): EntityDraft => {
    if (input.kind === 'Event') {
      return { ...input, when: timeIf(input.when), evidence: evidenceOf(input.id, input.evidence) };
    }
    if (input.kind !== 'Work') return input;
    return {
      ...input,
      publishedOn: timeIf(input.publishedOn),
      retracted: noticeIf(input.retracted),
      corrected: noticeIf(input.corrected),
    };
  };
  const statementOf = (record: StatementRecord) => ({
    when: timeIf(record.value.when),
    qualifiers: qualifiersOf(record.value, ids),
    conflictsWith: record.value.conflictsWith.map(ids.current),
    evidence: evidenceOf(ids.ofStatement(record), record.value.evidence),
  });
  const types = new Map(contents.types.map(({ value }) => [value.name, typeFrom(value)]));
  const relationshipOf = (record: RelationshipRecord): RelationshipDraft => {
    const { narrowerType } = record.value;
    return {
      ...record.value,
      ...statementOf(record),
      narrowerType: narrowerType === null ? null : (types.get(narrowerType) ?? null),
    };
  };
  const attributeOf = (record: AttributeRecord): AttributeDraft => {
    const value = valueFrom(record.value, timeOf);
    const statement = statementOf(record);
    return {
      ...record.value,
      ...statement,
      value,
      // Where the value is a date, that is when it was so.
      when: value.kind === 'DATE' ? value.date : statement.when,
    };
  };

  invariant(contents.dataset, 'a dataset without its title passed the rules');
  const { title, description, reportedBy, contact, notice, questions } = contents.dataset.value;
  return {
    ...{ title, description, reportedBy, contact, notice },
    types: [...types.values()],
    questions: questions.map(questionFrom),
    entities: contents.entities.map(({ value }) => entityOf(value)),
    relationships: taken(contents.relationships, relationshipOf),
    attributes: taken(contents.attributes, attributeOf),
  };
}

/** Two of a list may have been decided to be one. */
function currentOnce(list: readonly string[], ids: Ids): readonly string[] {
  return [...new Set(list.map(ids.current))];
}

/** Takes each record out of the list, from its end. */
function* taken<Record, Draft>(
  records: Record[],
  draftOf: (record: Record) => Draft,
): Generator<Draft, void> {
  for (let record = records.pop(); record !== undefined; record = records.pop()) yield draftOf(record);
}

function withoutOwner({ of, ...evidence }: AddedEvidenceInput): EvidenceInput {
  return evidence;
}

function qualifiersOf({ qualifiers }: Pick<RelationshipInput, 'qualifiers'>, ids: Ids): Qualifier[] {
  return QUALIFIER_ROLES.flatMap((role) => {
    const fillers = currentOnce(qualifiers[role] ?? [], ids);
    if (fillers.length === 0) return [];
    const isRelationship = (id: string) => ids.kindOf(id) === 'Relationship';
    return [
      {
        role,
        entities: fillers.filter((id) => !isRelationship(id)),
        relationships: fillers.filter(isRelationship),
      },
    ];
  });
}
