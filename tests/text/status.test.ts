import { describe, expect, it, test } from 'vitest';
import { FORM_LABELS, formOf } from '../../src/text/statement-form.js';
import { hasStatus, STATUS_TABLE, STATUSES, statusesOf } from '../../src/text/status.js';

const statement = (support: object, conflicts: readonly unknown[] = []) => ({
  support: { citations: 1, firm: true, disputed: false, ...support },
  conflicts,
});

describe('the status of a statement', () => {
  test.each([
    ['supported', statement({}), ['supported']],
    ['hedged', statement({ firm: false }), ['hedged']],
    ['disputed', statement({ disputed: true }), ['disputed']],
    ['contradicted', statement({}, [{}]), ['contradicted']],
    ['unsupported, not hedged', statement({ citations: 0, firm: false }), ['unsupported']],
    ['all but one', statement({ firm: false, disputed: true }, [{}]), ['contradicted', 'disputed', 'hedged']],
    ['two', statement({ citations: 0, firm: false, disputed: true }), ['unsupported', 'disputed']],
  ])('%s', (_, given, statuses) => {
    expect(statusesOf(given)).toEqual(statuses);
    expect(STATUSES.filter((status) => hasStatus(given, status))).toEqual(statuses);
  });

  it('has one set of labels, each with what it means', () => {
    expect(STATUSES.map((status) => STATUS_TABLE[status].label)).toEqual([
      'Unsupported',
      'Contradicted',
      'Disputed',
      'Hedged',
      'Supported',
    ]);
    for (const status of STATUSES) expect(STATUS_TABLE[status].description).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe('the form of a statement', () => {
  test.each([
    ['AFFIRMED', 'ACTUAL', 'affirmed', 'Said to be so'],
    ['NEGATED', 'ACTUAL', 'negated', 'Said not to be so'],
    ['AFFIRMED', 'PLANNED', 'planned', 'Planned'],
    ['NEGATED', 'PLANNED', 'planned-not', 'Planned not to be'],
    ['AFFIRMED', 'POSSIBLE', 'possible', 'Possible'],
    ['NEGATED', 'POSSIBLE', 'possibly-not', 'Possibly not'],
  ] as const)('%s, %s: %s', (polarity, modality, form, label) => {
    expect(formOf({ polarity, modality })).toBe(form);
    expect(FORM_LABELS[formOf({ polarity, modality })]).toBe(label);
  });
});
