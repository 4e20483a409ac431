import { expect, test } from 'vitest';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { RELAXED_FILTER_TEXTS } from '../../src/text/format-relaxation.js';

test.each([
  ['POLARITY_AFFIRMED', {}, 'affirmed allowed'],
  ['POLARITY_NEGATED', {}, 'denied allowed'],
  ['MODALITY_ACTUAL', {}, 'what happened allowed'],
  ['MODALITY_PLANNED', {}, 'planned allowed'],
  ['MODALITY_POSSIBLE', {}, 'possible allowed'],
  ['TRUE_ON', {}, 'any time allowed'],
  ['UNDATED', { undated: 'ONLY' }, 'dated allowed'],
  ['UNDATED', { undated: 'EXCLUDE' }, 'undated allowed'],
  ['KNOWN_ON', { knownOn: 0 }, 'reports and withdrawals after 1970-01-01 allowed'],
  ['KNOWN_ON', { knownOn: null }, 'reports and withdrawals after any day allowed'],
  ['UNSUPPORTED', { unsupported: 'ONLY' }, 'supported allowed'],
  ['UNSUPPORTED', { unsupported: 'EXCLUDE' }, 'withdrawn or unsupported allowed'],
  ['DISPUTED', { disputed: true }, 'undisputed allowed'],
  ['DISPUTED', { disputed: false }, 'disputed allowed'],
  ['CONTESTED', { contested: true }, 'uncontradicted allowed'],
  ['CONTESTED', { contested: false }, 'contradicted allowed'],
  ['MIN_ORIGINS', { minOrigins: 2 }, 'fewer than 2 origins allowed'],
  ['MAX_ORIGINS', { maxOrigins: 3 }, 'more than 3 origins allowed'],
  ['INDEPENDENT', { independent: true }, 'self-reported allowed'],
  ['INDEPENDENT', { independent: false }, 'independent origins allowed'],
  ['ASSERTIONS', {}, 'any assertion allowed'],
  ['SOURCES', {}, 'any source allowed'],
  ['TYPES', {}, 'any relationship type allowed'],
  ['SUBJECT', { subject: 'ann' }, 'other subjects than ann allowed'],
  ['OBJECT', { object: 'bob' }, 'other objects than bob allowed'],
  ['ABOUT', {}, 'relationships about others allowed'],
] as const)('%s, relaxed of %j: %s', (condition, set, text) => {
  expect(RELAXED_FILTER_TEXTS[condition]({ ...ANY_RELATIONSHIP, ...set })).toBe(text);
});
