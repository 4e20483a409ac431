import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import type { EvidenceDraft } from '../../src/domain/draft.js';
import { POLARITIES } from '../../src/domain/modality.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { LAST } from '../../src/domain/relationship-order.js';
import { resolve } from '../../src/domain/resolve.js';
import { UNDATED_REPORTS } from '../../src/domain/support.js';
import type { RelationshipType } from '../../src/domain/vocabulary.js';
import { draft } from '../../src/store/audits/draft.js';
import { anyDay, anyEdtf, anyTimeSpan, maybeTimeSpan } from './times.js';

const { plain, work, evidence, attribute, relationship, date } = draft;

const WORKS = ['first', 'second', 'third'];
const PEOPLE = ['ann', 'bob', 'cid'];
const FIRMS = ['firm', 'shop'];
/** Ended by either life, by that of the subject, and by none. */
const TYPES = [
  ['MARRIED_TO', PEOPLE],
  ['WORKED_FOR', FIRMS],
  ['OPPOSED', [...PEOPLE, ...FIRMS]],
  ['SIBLING_OF', PEOPLE],
  ['MET', PEOPLE],
] as const satisfies [RelationshipType, readonly string[]][];

const anyReports: fc.Arbitrary<EvidenceDraft[]> = fc
  .subarray(WORKS, { minLength: 1 })
  .chain((works) =>
    fc.tuple(
      ...works.map((source) =>
        fc
          .constantFrom('SUPPORTS' as const, 'SUPPORTS' as const, 'DISPUTES' as const)
          .map((stance) => evidence(source, 'It says so.', { stance })),
      ),
    ),
  );

const anyWork = (id: string) =>
  fc
    .record({
      publishedOn: maybeTimeSpan,
      retracted: fc.option(fc.record({ on: anyTimeSpan, note: fc.constant(null) })),
    })
    .map((more) => work(id, id, more));

const anyTie = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...TYPES))
  .chain(([subject, [type, objects]]) =>
    fc.record({
      claim: fc
        .constantFrom(...objects.filter((id) => id !== subject))
        .map((object): [string, RelationshipType, string] => [subject, type, object]),
      polarity: fc.constantFrom('AFFIRMED' as const, ...POLARITIES),
      when: fc.option(anyEdtf),
      reports: anyReports,
    }),
  );

const anyEnd = fc.record({
  entity: fc.constantFrom(...PEOPLE, ...FIRMS),
  value: anyEdtf.map(date),
  polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, ...POLARITIES),
  modality: fc.constantFrom('ACTUAL' as const, 'ACTUAL' as const, 'PLANNED' as const),
  reports: anyReports,
});

/** People and firms, states that lives end, and what sources say of when those were over: deaths that differ, are withdrawn or denied. */
export const anyLives: fc.Arbitrary<Dataset> = fc
  .record({
    works: fc.tuple(...WORKS.map(anyWork)),
    ties: fc.array(anyTie, { minLength: 6, maxLength: 12, size: 'max' }),
    ends: fc.array(anyEnd, { minLength: 3, maxLength: 10, size: 'max' }),
  })
  .map(({ works, ties, ends }) =>
    resolve({
      title: 'Lives',
      description: null,
      entities: [
        ...PEOPLE.map((id) => plain('Person', id, id)),
        ...FIRMS.map((id) => plain('Organization', id, id)),
        ...works,
      ],
      relationships: ties.map(({ claim, reports, when, polarity }, i) =>
        relationship(`tie-${i}`, claim, reports, {
          polarity,
          when: when === null || claim[1] === 'MET' ? null : date(when).date,
        }),
      ),
      attributes: ends.map(({ entity, value, reports, ...more }, i) =>
        attribute(
          `end-${i}`,
          [entity, FIRMS.includes(entity) ? 'DISSOLUTION' : 'DEATH', value],
          reports,
          more,
        ),
      ),
    }),
  );

/** Days to ask about on both clocks: often a day on which a life may have ended or the next, and one on which what is known changes. */
export const anyClocks = ({ relationships }: Dataset) => {
  const endings = relationships.flatMap(({ endings }: Relationship) => endings);
  const ends = endings.flatMap(({ latest }) => [latest, latest + 1]);
  const changes = endings.flatMap(({ evidence: reports }) =>
    reports.flatMap(({ reportedOn, withdrawnOn }) =>
      [reportedOn?.latest ?? null, withdrawnOn].filter((day): day is number => day !== null && day !== LAST),
    ),
  );
  return fc.record({
    undatedReports: fc.constantFrom(...UNDATED_REPORTS),
    trueOn: fc
      .tuple(fc.oneof(anyDay, fc.constantFrom(0, ...ends)), fc.nat(3))
      .map(([earliest, days]) => ({ earliest, latest: earliest + days })),
    knownOn: fc.option(fc.oneof(anyDay, fc.constantFrom(0, ...changes, ...changes.map((day) => day - 1)))),
  });
};
