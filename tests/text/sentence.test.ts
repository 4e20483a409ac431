import { expect, it, test } from 'vitest';
import { QUALIFIER_ROLES } from '../../src/domain/relationship.js';
import { formatQualifier, ROLE_LABELS } from '../../src/text/format-qualifiers.js';
import { sentence } from '../../src/text/sentence.js';

const ADA = { id: 'ada', name: 'Ada' };
const BRUNO = { id: 'bruno', name: 'Bruno' };
const MET = { subject: ADA, phrase: 'is to meet', object: BRUNO, whenText: '' };
const byId = ({ id }: { id: string }) => id;

it('says a relationship from subject to object, its ends called as the caller calls them', () => {
  expect(sentence(MET)).toBe('Ada is to meet Bruno');
  expect(sentence(MET, byId)).toBe('ada is to meet bruno');
  expect(sentence({ ...MET, whenText: 'on 30 May 2018, as of May 2018' })).toBe(
    'Ada is to meet Bruno on 30 May 2018, as of May 2018',
  );
  expect(sentence({ ...MET, whenText: 'as of May 2018' })).toBe('Ada is to meet Bruno, as of May 2018');
});

it('says what fills a role: entities, then relationships', () => {
  expect(formatQualifier({ entities: [ADA, BRUNO], relationships: [MET] })).toBe(
    'Ada; Bruno; Ada is to meet Bruno',
  );
  expect(formatQualifier({ entities: [ADA], relationships: [MET] }, byId)).toBe('ada; ada is to meet bruno');
  expect(formatQualifier({ entities: [], relationships: [] })).toBe('');
});

test('each role has a label, and no two the same', () => {
  const labels = QUALIFIER_ROLES.map((role) => ROLE_LABELS[role]);
  expect(labels).toEqual([
    'Directed to',
    'After (order in time, no cause)',
    'For',
    'By way of',
    'Because of, as the source says',
    'On condition of',
    'In or through',
    'On the occasion of',
    'On behalf of',
    'Where',
    'Purpose',
    'In reaction to',
    'Carries out the plan',
    'As',
    'About',
  ]);
});
