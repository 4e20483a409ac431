import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/domain/check-name.js';
import { CHECK_TABLE } from '../../src/explorer/view/checks.js';
import { displayFormOf, formCounts } from '../../src/explorer/view/display-form.js';
import { relationship } from './records.js';

type Support = ReturnType<typeof relationship>['support'];
const supported = (change: Partial<Support>) =>
  relationship('ada', 'bruno', { support: { ...relationship('ada', 'bruno').support, ...change } });

describe('the checks', () => {
  it.each([
    ['nothing to a firm relationship of two origins', supported({ origins: 2, independent: 2 }), []],
    ['a single origin', supported({}), ['single-origin']],
    ['no single origin where none is known', supported({ origins: 0, independent: 0 }), []],
    ['hedged where nothing is stated outright', supported({ origins: 2, firm: false }), ['hedged']],
    ['self-reported by both ends', supported({ origins: 2, independent: 0 }), ['self-reported']],
    ['disputed', supported({ origins: 2, disputed: true }), ['disputed']],
    [
      'unsupported, and not hedged too',
      supported({ citations: 0, origins: 0, independent: 0, firm: false }),
      ['unsupported'],
    ],
    [
      'contradicted by another',
      { ...supported({ origins: 2 }), conflicts: [{ id: 'other' }] },
      ['contradicted'],
    ],
  ])('find %s', (_, one, found) => {
    expect(CHECKS.filter((name) => CHECK_TABLE[name].holds(one))).toEqual(found);
  });

  it('have a label each', () => {
    expect(CHECKS.map((name) => CHECK_TABLE[name].label)).toEqual([
      'Single origin',
      'Hedged',
      'Self-reported',
      'Disputed',
      'Contradicted',
      'Unsupported',
    ]);
  });
});

describe('the form in which a relationship is shown', () => {
  const planned = relationship('ada', 'bruno', { modality: 'PLANNED' });
  const denied = relationship('ada', 'bruno', { polarity: 'NEGATED' });
  const deniedPlan = relationship('ada', 'bruno', { polarity: 'NEGATED', modality: 'PLANNED' });
  const unsupported = { ...denied, support: { ...denied.support, citations: 0 } };

  it('never lets a plan or a denial read as a fact, nor what is unsupported as supported', () => {
    expect([planned, denied, deniedPlan, unsupported].map(displayFormOf)).toEqual([
      'planned',
      'negated',
      'planned-not',
      'unsupported',
    ]);
    expect(displayFormOf({ polarity: 'AFFIRMED', modality: 'ACTUAL' })).toBe('affirmed');
  });

  it('is counted for a list, what is simply affirmed aside', () => {
    const list = [relationship('ada', 'carla'), planned, denied, planned, unsupported];
    expect(formCounts(list)).toBe('1 said not to be so, 2 planned, 1 unsupported');
    expect(formCounts([relationship('ada', 'carla')])).toBe('');
  });
});
