import { describe, expect, it } from 'vitest';
import type { AttributeValue, TextValue } from '../../src/domain/attribute.js';
import type { AttributeDraft, EvidenceDraft, RelationshipDraft } from '../../src/domain/draft.js';
import { attributeId, evidenceId, relationshipId } from '../../src/domain/identity.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import { draft as given } from '../../src/store/audits/draft.js';
import { on } from './given.js';

const said = given.evidence('the-article', 'She asked him.', { attributedTo: ['kushner'] });
const draft = given.relationship(null, ['kim', 'ASKED', 'trump'], [said]);

describe('the id that a relationship gets from its content', () => {
  const changed = (edit: Partial<RelationshipDraft>) =>
    relationshipId({ ...draft, ...edit }) !== relationshipId(draft);

  it('cannot be one that an author gives', () => {
    expect(relationshipId(draft)).toMatch(/^r_[0-9a-f]{16}$/);
  });

  it.each<[string, Partial<RelationshipDraft>, boolean]>([
    ['date', { when: on('2018') }, false],
    ['detail', { detail: 'to his face' }, false],
    [
      'quantity',
      { quantities: [{ measure: 'COUNT', min: 2, max: 2, unit: 'times', words: 'twice' }] },
      false,
    ],
    ['qualifier', { qualifiers: [{ role: 'TOPIC', entities: ['the-case'], relationships: [] }] }, false],
    ['evidence', { evidence: [{ ...said, says: 'She asked him for it.' }] }, false],
    ['conflict', { conflictsWith: ['another'] }, false],
    ['former id', { formerIds: ['another'] }, false],
    ['type', { type: 'PROMPTED' }, true],
    ['subject', { subject: 'kanye' }, true],
    ['object', { object: 'kushner' }, true],
    ['direction', { subject: 'trump', object: 'kim' }, true],
    ['polarity', { polarity: 'NEGATED' }, true],
    ['modality', { modality: 'POSSIBLE' }, true],
  ])('another %s changes it: %3$s', (_what, edit, expected) => expect(changed(edit)).toBe(expected));

  it('is the same for either direction of a symmetric type', () => {
    const met = { ...draft, type: 'MET' as const };
    expect(relationshipId({ ...met, subject: 'trump', object: 'kim' })).toBe(relationshipId(met));
  });
});

describe('the id that an attribute gets from its content', () => {
  const text: TextValue = {
    ...{ kind: 'TEXT', text: 'Kim Noel', nameKind: 'BIRTH' },
    ...{ language: 'en', script: null, scheme: null },
  };
  const named: AttributeDraft = {
    ...{ id: null, type: 'NAME', entity: 'kim', value: text, polarity: 'AFFIRMED', modality: 'ACTUAL' },
    ...{ when: null, detail: null, quantities: [], qualifiers: [], evidence: [said] },
    ...{ conflictsWith: [], formerIds: [] },
  };
  const age = { measure: 'AGE', min: 37, max: 37, unit: 'years', words: null } as const;
  const date = (span: TimeSpan): AttributeValue => ({ kind: 'DATE', date: span });

  it('cannot be one that an author gives', () => {
    expect(attributeId(named)).toMatch(/^a_[0-9a-f]{16}$/);
  });

  it.each<[string, Partial<AttributeDraft>, boolean]>([
    ['date', { when: on('2018') }, false],
    ['detail', { detail: 'at birth' }, false],
    ['evidence', { evidence: [{ ...said, says: 'She was called so.' }] }, false],
    ['language of the name', { value: { ...text, language: 'fr' } }, false],
    ['type', { type: 'TITLE' }, true],
    ['entity', { entity: 'kanye' }, true],
    ['polarity', { polarity: 'NEGATED' }, true],
    ['modality', { modality: 'POSSIBLE' }, true],
    ['text', { value: { ...text, text: 'Kim' } }, true],
    ['kind of name', { value: { ...text, nameKind: 'PEN' } }, true],
    ['register', { value: { ...text, scheme: 'uk-companies' } }, true],
  ])('another %s changes it: %3$s', (_what, edit, expected) =>
    expect(attributeId({ ...named, ...edit }) !== attributeId(named)).toBe(expected),
  );

  it.each<[string, AttributeValue, AttributeValue, boolean]>([
    ['of another date', date(on('1980')), date(on('1981')), true],
    ['of other words for a date', date(timeSpan({ words: 'young' })), date(timeSpan({ words: 'old' })), true],
    [
      'of a date for another reason',
      date(on('1980')),
      date(timeSpan({ edtf: '1980', basis: 'INFERRED', because: 'She was 38.' })),
      false,
    ],
    [
      'of another quantity',
      { kind: 'QUANTITY', quantity: age },
      { kind: 'QUANTITY', quantity: { ...age, min: 36 } },
      true,
    ],
    ['of another country', { kind: 'COUNTRY', country: 'US' }, { kind: 'COUNTRY', country: 'AM' }, true],
    ['of another entity', { kind: 'ENTITY', entity: 'town' }, { kind: 'ENTITY', entity: 'city' }, true],
  ])('a value %s changes it: %4$s', (_what, a, b, expected) => {
    const [one, other] = [a, b].map((value) => attributeId({ ...named, type: 'OTHER', value }));
    expect(one !== other).toBe(expected);
  });
});

describe('the id of a piece of evidence', () => {
  it.each<[string, Partial<EvidenceDraft>]>([
    ['source', { source: 'another' }],
    ['stance', { stance: 'DISPUTES' }],
    ['assertion', { assertion: 'HEDGED' }],
    ['speaker', { attributedTo: ['kim'] }],
    ['order of speakers', { attributedTo: ['kim', 'kushner'] }],
    ['paraphrase', { says: 'She begged him.' }],
    ['locator', { locator: 'paragraph 2' }],
    ['date', { reportedOn: on('2018') }],
  ])('changes with its %s', (_what, edit) => {
    expect(evidenceId('r_1', { ...said, ...edit })).not.toBe(evidenceId('r_1', said));
  });

  it('changes with what it is evidence of', () => {
    expect(evidenceId('r_2', said)).not.toBe(evidenceId('r_1', said));
  });

  it('does not depend on the order in which its parts are written', () => {
    const { source, ...rest } = said;
    expect(evidenceId('r_1', { ...rest, source })).toBe(evidenceId('r_1', said));
  });
});
