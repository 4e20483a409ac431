import { expect, it } from 'vitest';
import { explainExclusion, hiddenBy } from '../../src/answers/explain-exclusion.js';
import { passes } from '../../src/domain/filter/conditions.js';
import { ANY_RELATIONSHIP, DEFAULT_FILTER } from '../../src/domain/filter/relationship-filter.js';
import { day, evidence, on, relationship } from '../domain/given.js';

it('what a filter hides is what its scope has and it does not let pass', () => {
  const filter = { ...DEFAULT_FILTER, subject: 'kim' };
  const given = [
    relationship({ id: 'shown' }),
    relationship({ id: 'denied', polarity: 'NEGATED' }),
    relationship({ id: 'of-another', subject: 'jack', polarity: 'NEGATED' }),
  ];
  const hidden = (scope?: typeof ANY_RELATIONSHIP) =>
    given.filter((it) => passes(it, hiddenBy(filter, scope))).map(({ id }) => id);
  expect(hidden()).toEqual(['denied']);
  expect(hidden(ANY_RELATIONSHIP)).toEqual(['denied', 'of-another']);
});

it('of what had not been reported yet, the other reasons are of what is known now', () => {
  const later = relationship({ evidence: [evidence({ reportedOn: on('2019-01-10') })] });
  const filter = { ...ANY_RELATIONSHIP, knownOn: day('2018-12-31'), minOrigins: 2 };
  expect(explainExclusion(later, filter)).toEqual({
    failed: ['KNOWN_ON', 'MIN_ORIGINS'],
    reasons: ['first reported 10 January 2019', '1 origin'],
  });
});
