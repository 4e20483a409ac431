import { describe, expect, it } from 'vitest';
import type { EvidenceDraft, RelationshipDraft } from '../../src/domain/draft.js';
import { evidenceId, relationshipId } from '../../src/domain/identity.js';
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
