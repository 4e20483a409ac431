import { describe, expect, it } from 'vitest';
import { explainExclusion } from '../../src/answers/explain-exclusion.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { day, evidence, on, relationship } from '../domain/given.js';

const MET = {
  when: on('2018-05'),
  evidence: [
    evidence({ reportedOn: on('2019-02'), origin: 'ada' }),
    evidence({ reportedOn: on('2019-01-10'), origin: 'kim' }),
    evidence({ reportedOn: null, origin: 'kim' }),
  ],
} as const;

const DIED_IN_1990 = {
  id: 'died',
  entity: 'kim',
  latest: day('1990-12-31'),
  because: 'kim died by then (died).',
  evidence: [{ stance: 'SUPPORTS', reportedOn: on('2001'), withdrawnOn: null }],
} as const;

const reasons = (filter: Partial<RelationshipFilter>, more: Partial<Relationship> = {}) =>
  explainExclusion(relationship({ ...MET, ...more }), { ...ANY_RELATIONSHIP, ...filter }).reasons;

describe('why a filter hides a relationship', () => {
  it.each<[Partial<RelationshipFilter>, Partial<Relationship>, string]>([
    [{ types: ['PARDONED'] }, {}, 'of another type'],
    [{ polarity: ['NEGATED'] }, {}, 'not a denial'],
    [{ polarity: ['AFFIRMED'] }, { polarity: 'NEGATED' }, 'denied'],
    [{ modality: ['PLANNED'] }, {}, 'neither planned nor possible'],
    [{ modality: ['ACTUAL'] }, { modality: 'PLANNED' }, 'planned'],
    [{ modality: ['ACTUAL'] }, { modality: 'POSSIBLE' }, 'possible'],
    [{ trueOn: on('2018-06') }, {}, 'dated May 2018'],
    [{ trueOn: on('1999') }, { type: 'WORKED_FOR', when: on('2005/2006') }, 'dated from 2005 to 2006'],
    [
      { trueOn: on('1999') },
      { type: 'MARRIED_TO', when: on('1980/..'), endings: [DIED_IN_1990] },
      'over by 31 December 1990, since an end of it had died or was dissolved',
    ],
    [
      { trueOn: on('1999') },
      { type: 'MARRIED_TO', when: on('1980/1985'), endings: [DIED_IN_1990] },
      'dated from 1980 to 1985',
    ],
    [{ undated: 'EXCLUDE' }, { when: null }, 'without a date'],
    [{ undated: 'ONLY' }, {}, 'with a date'],
    [{ knownOn: day('2019-01-09') }, {}, 'first reported 10 January 2019'],
    [
      { knownOn: day('2019-01-09') },
      { evidence: [evidence({ reportedOn: null })] },
      'its reports have no date',
    ],
    [
      { knownOn: day('2019-01-09'), undatedReports: 'INCLUDE' },
      { evidence: [evidence({ reportedOn: on('2020') })] },
      'first reported 2020',
    ],
    [{ undatedReports: 'ONLY' }, {}, 'not by reports without a date alone'],
    [{ unsupported: 'EXCLUDE' }, { evidence: [evidence({ stance: 'DISPUTES' })] }, 'no supporting evidence'],
    [{ unsupported: 'ONLY' }, {}, 'supported by evidence'],
    [{ minOrigins: 3 }, {}, '2 origins'],
    [{ minOrigins: 1 }, { evidence: [evidence({ origin: null })] }, 'no known origin'],
    [{ maxOrigins: 1 }, {}, '2 origins'],
    [{ independent: true }, { evidence: [evidence({ origin: 'kim' })] }, 'no independent origin'],
    [{ independent: false }, {}, 'an independent origin'],
    [{ disputed: true }, {}, 'not disputed'],
    [{ disputed: false }, { evidence: [evidence({ stance: 'DISPUTES' })] }, 'disputed'],
    [{ contested: true }, {}, 'not contradicted'],
    [{ contested: false }, { contested: { now: true, changes: [], changesWithUndated: [] } }, 'contradicted'],
    [{ assertions: ['HEDGED'] }, {}, 'not hedged'],
    [
      { assertions: ['STATED'] },
      { evidence: [evidence({ assertion: 'HEDGED' })] },
      'nothing stated outright',
    ],
    [{ sources: ['a-letter'] }, {}, 'from other sources'],
  ])('%o', (filter, more, reason) => expect(reasons(filter, more)).toEqual([reason]));

  it('judges a life by what was known, and by what is known now where nothing was reported yet', () => {
    const married = { type: 'MARRIED_TO', when: null, endings: [DIED_IN_1990] } as const;
    expect(reasons({ trueOn: on('1999'), knownOn: day('2000-01-01') }, married)).toEqual([
      'first reported 10 January 2019',
      'over by 31 December 1990, since an end of it had died or was dissolved',
    ]);
    const early = { ...married, evidence: [evidence({ reportedOn: on('1999') })] } as const;
    expect(reasons({ trueOn: on('1999'), knownOn: day('2000-01-01') }, early)).toEqual([]);
  });

  it('is every condition that fails', () => {
    expect(reasons({ types: ['PARDONED'], polarity: ['NEGATED'], minOrigins: 3, disputed: true })).toEqual([
      'not a denial',
      'not disputed',
      '2 origins',
      'of another type',
    ]);
  });
});
