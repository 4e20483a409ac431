import type { AttributeValue, DateValue, TextValue } from '../../domain/attribute.js';
import type { AttributeType } from '../../domain/attribute-types.js';
import type { AttributeDraft, EntityDraft, EvidenceDraft, RelationshipDraft } from '../../domain/draft.js';
import type { EventEntity, PlainEntity, WorkEntity } from '../../domain/entity.js';
import { timeSpan } from '../../domain/time-span.js';
import type { RelationshipType } from '../../domain/vocabulary.js';

const COMMON = { unnamed: false, aliases: [], description: null, externalIds: [], formerIds: [] };

const STATEMENT = {
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  when: null,
  detail: null,
  quantities: [],
  qualifiers: [],
  conflictsWith: [],
  formerIds: [],
} as const;

/** Drafts with everything absent or by default that is not given. */
export const draft = {
  plain(kind: PlainEntity['kind'], id: string, name: string, more: Partial<PlainEntity> = {}): PlainEntity {
    return { ...COMMON, kind, id, name, ...more };
  },

  work(id: string, name: string, more: Partial<WorkEntity> = {}): WorkEntity {
    return {
      ...COMMON,
      kind: 'Work',
      id,
      name,
      workKind: null,
      publisher: null,
      publishedOn: null,
      url: null,
      derivedFrom: null,
      retracted: null,
      corrected: null,
      ...more,
    };
  },

  event(
    id: string,
    name: string,
    evidence: readonly EvidenceDraft[],
    more: Partial<Omit<EventEntity, 'kind' | 'evidence'>> = {},
  ): EntityDraft {
    return { ...COMMON, kind: 'Event', id, name, when: null, modality: 'ACTUAL', evidence, ...more };
  },

  evidence(source: string, says: string, more: Partial<EvidenceDraft> = {}): EvidenceDraft {
    return {
      source,
      says,
      stance: 'SUPPORTS',
      assertion: 'STATED',
      attributedTo: [],
      locator: null,
      quote: null,
      selector: null,
      reportedOn: null,
      ...more,
    };
  },

  attribute(
    id: string | null,
    [entity, type, value]: readonly [string, AttributeType, AttributeValue],
    evidence: readonly EvidenceDraft[],
    more: Partial<AttributeDraft> = {},
  ): AttributeDraft {
    return {
      id,
      entity,
      type,
      value,
      evidence,
      ...STATEMENT,
      when: value.kind === 'DATE' ? value.date : null,
      ...more,
    };
  },

  /** A value that is a text; of a NAME, one of no known sort and language. */
  text(text: string, more: Partial<TextValue> = {}): TextValue {
    return { kind: 'TEXT', text, nameKind: null, language: null, script: null, scheme: null, ...more };
  },

  date(edtf: string): DateValue {
    return { kind: 'DATE', date: timeSpan({ edtf }) };
  },

  relationship(
    id: string | null,
    [subject, type, object]: readonly [string, RelationshipType, string],
    evidence: readonly EvidenceDraft[],
    more: Partial<RelationshipDraft> = {},
  ): RelationshipDraft {
    return {
      id,
      subject,
      type,
      object,
      evidence,
      narrowerType: null,
      ...STATEMENT,
      ...more,
    };
  },
};
