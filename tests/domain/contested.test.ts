import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areBothSupported, contestedBy, isContested } from '../../src/domain/contested.js';
import { LAST } from '../../src/domain/relationship-order.js';
import { knownBy } from '../../src/domain/support.js';
import { anyDataset } from '../arbitraries/datasets.js';
import { anyDay } from '../arbitraries/times.js';
import { day, evidence, on, relationship } from './given.js';

const reported = (edtf: string | null, withdrawnOn: string | null = null) =>
  relationship({
    evidence: [
      evidence({
        reportedOn: edtf === null ? null : on(edtf),
        withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
      }),
    ],
  });

it.each([
  ['nothing', reported('2018'), [], { now: false, changes: [] }],
  [
    'another, from the later report on',
    reported('2018-01-01'),
    [reported('2018-03')],
    { now: true, changes: [day('2018-03-31')] },
  ],
  ['one of unknown date, as of now', reported('2018'), [reported(null)], { now: true, changes: [] }],
  [
    'one that is withdrawn, until then',
    reported('2018-01-01'),
    [reported('2018-03-01', '2019-01-01')],
    { now: false, changes: [day('2018-03-01'), day('2019-01-01')] },
  ],
  [
    'another when it is withdrawn itself, until then',
    reported('2018-01-01', '2019-01-01'),
    [reported('2018-03-01')],
    { now: false, changes: [day('2018-03-01'), day('2019-01-01')] },
  ],
  [
    'two, by turns',
    reported('2018-01-01'),
    [reported('2018-03-01', '2019-01-01'), reported('2020-05-01')],
    { now: true, changes: [day('2018-03-01'), day('2019-01-01'), day('2020-05-01')] },
  ],
  [
    'two, one of which takes over from the other',
    reported('2018-01-01'),
    [reported('2018-03-01', '2019-01-01'), reported('2018-05-01')],
    { now: true, changes: [day('2018-03-01')] },
  ],
])('a statement is contested by %s', (_by, statement, others, expected) => {
  expect(contestedBy(statement, others)).toMatchObject(expected);
});

it('a statement is contested by reports of unknown date on every day, where these count', () => {
  const withdrawn = day('2019-01-01');
  expect(contestedBy(reported(null), [reported(null)]).changesWithUndated).toEqual([-LAST]);
  expect(contestedBy(reported(null), [reported(null, '2019-01-01')]).changesWithUndated).toEqual([
    -LAST,
    withdrawn,
  ]);
  expect(contestedBy(reported('2018-01-01'), [reported(null)]).changesWithUndated).toEqual([
    day('2018-01-01'),
  ]);
  expect(contestedBy(reported(null), [reported(null)]).changes).toEqual([]);
});

it('a statement is contested on a day exactly where it and what conflicts with it were both supported', () => {
  let contested = 0;
  fc.assert(
    fc.property(anyDataset, fc.array(anyDay, { minLength: 8, maxLength: 8 }), (dataset, days) => {
      const statements = [...dataset.relationships, ...dataset.attributes];
      for (const statement of statements) {
        const others = statements.filter(({ id }) => statement.conflicts.includes(id));
        for (const knownOn of [null, ...days, ...days.map((it) => knownBy(it, 'INCLUDE'))]) {
          const expected = others.some((other) => areBothSupported(statement, other, knownOn));
          contested += Number(expected);
          expect(isContested(statement, knownOn)).toBe(expected);
        }
      }
    }),
    { seed: 20180530, numRuns: 100 },
  );
  expect(contested).toBeGreaterThan(100);
});
