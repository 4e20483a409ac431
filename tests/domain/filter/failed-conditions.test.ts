import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Condition as Named } from '../../../src/answers/relaxations.js';
import type { Condition as InApi } from '../../../src/api/generated/resolver-types.js';
import {
  CONDITIONS,
  failedConditions,
  type HidingName,
  namesOf,
  passes,
  relax,
  scopeOf,
} from '../../../src/domain/filter/conditions.js';
import {
  ANY_RELATIONSHIP,
  type FilterField,
  type RelationshipFilter,
} from '../../../src/domain/filter/relationship-filter.js';
import type { Condition as InPage } from '../../../src/explorer/generated/operations.js';
import { anyDataset } from '../../arbitraries/datasets.js';
import { anyRelationshipFilter } from '../../arbitraries/filters.js';
import { day, evidence, on, relationship } from '../given.js';

const RUNS = { seed: 20180530, numRuns: 60 };

const anyFiltered = anyDataset.chain((dataset) =>
  fc.record({
    relationships: fc.constant(dataset.relationships),
    filters: fc.array(anyRelationshipFilter(dataset), { minLength: 1, maxLength: 40, size: 'max' }),
  }),
);

const relaxAll = (filter: RelationshipFilter, names: readonly HidingName[]) =>
  names.reduce<RelationshipFilter>(relax, filter);

describe('the table of conditions', () => {
  it('has a row for every field of a filter', () => {
    expectTypeOf<(typeof CONDITIONS)[keyof typeof CONDITIONS]['field']>().toEqualTypeOf<FilterField>();
  });

  it('has the names that the API and the page have', () => {
    expectTypeOf<Named>().toEqualTypeOf<InApi>();
    expectTypeOf<InPage>().toEqualTypeOf<InApi>();
  });

  it('sets nothing where there is no condition, and relaxes nothing', () => {
    for (const name of namesOf(CONDITIONS)) {
      expect(CONDITIONS[name].test(ANY_RELATIONSHIP), name).toBe(null);
      expect(relax(ANY_RELATIONSHIP, name), name).toEqual(ANY_RELATIONSHIP);
    }
  });
});

describe('the conditions that fail', () => {
  it('are none where a relationship passes, and some where it is hidden from its scope', () => {
    fc.assert(
      fc.property(anyFiltered, ({ relationships, filters }) => {
        for (const filter of filters)
          for (const one of relationships)
            expect(passes(one, scopeOf(filter)) && failedConditions(one, filter).length === 0).toBe(
              passes(one, filter),
            );
      }),
      RUNS,
    );
  });

  it('are exactly those that have to be relaxed: with all of them it passes, with one fewer it does not', () => {
    let several = 0;
    fc.assert(
      fc.property(anyFiltered, ({ relationships, filters }) => {
        for (const filter of filters)
          for (const one of relationships.filter((it) => passes(it, scopeOf(filter)))) {
            const failed = failedConditions(one, filter);
            if (failed.length > 1) several += 1;
            expect(passes(one, relaxAll(filter, failed))).toBe(true);
            for (const kept of failed) {
              const rest = failed.filter((name) => name !== kept);
              expect(passes(one, relaxAll(filter, rest)), `${kept} of ${failed}`).toBe(false);
            }
          }
      }),
      RUNS,
    );
    expect(several).toBeGreaterThan(100);
  });

  it.each(['2018~', '2017/2018', '2018', '201X', '../2018-05', '2018-05-24'])(
    'are not the date where it may be %s',
    (date) => {
      const pardoned = relationship({ when: on('2018-05-24') });
      const filter = { ...ANY_RELATIONSHIP, trueOn: on(date), minOrigins: 3 };
      expect(failedConditions(pardoned, filter)).toEqual(['MIN_ORIGINS']);
    },
  );

  it('are judged by what is known now where nothing had been reported yet', () => {
    const later = relationship({
      evidence: [
        evidence({ reportedOn: on('2019-01-10'), origin: 'a' }),
        evidence({ reportedOn: on('2020'), stance: 'DISPUTES' }),
      ],
    });
    const filter = { ...ANY_RELATIONSHIP, knownOn: day('2018-12-31'), minOrigins: 1 };
    expect(failedConditions(later, filter)).toEqual(['KNOWN_ON']);
    expect(failedConditions(later, { ...filter, disputed: false })).toEqual(['KNOWN_ON', 'DISPUTED']);
    expect(failedConditions(later, { ...filter, minOrigins: 2 })).toEqual(['KNOWN_ON', 'MIN_ORIGINS']);
  });
});
