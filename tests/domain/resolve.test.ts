import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AttributeDraft,
  DatasetDraft,
  EntityDraft,
  EvidenceDraft,
  RelationshipDraft,
} from '../../src/domain/draft.js';
import { attributeId, evidenceId, relationshipId } from '../../src/domain/identity.js';
import type { Question } from '../../src/domain/question.js';
import { UNCONTESTED } from '../../src/domain/relationship.js';
import { resolve } from '../../src/domain/resolve.js';
import { supportOf } from '../../src/domain/support.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import { draft as given } from '../../src/store/audits/draft.js';
import { day, on, person, work } from './given.js';

const told = (more: Partial<EvidenceDraft> = {}) => given.evidence('article', 'She asked him.', more);
const asked = (more: Partial<RelationshipDraft> = {}) =>
  given.relationship(null, ['kim', 'ASKED', 'trump'], [told()], more);
const visit: EntityDraft = {
  ...person('visit'),
  kind: 'Event',
  when: on('2018-05-30'),
  modality: 'PLANNED',
  evidence: [told({ says: 'She is to visit.', attributedTo: ['kim'] })],
};
const ARTICLE = work('article', { publisher: 'paper', publishedOn: on('2018-05-29') });
const PEOPLE = [person('kim', { formerIds: ['kk'] }), person('trump'), person('paper'), person('axios')];
const draft = (more: Partial<DatasetDraft> = {}): DatasetDraft => ({
  title: 'The visit',
  description: null,
  entities: [...PEOPLE, ARTICLE, visit],
  relationships: [asked()],
  ...more,
});
const only = (more: Partial<RelationshipDraft>, entities?: EntityDraft[]) => {
  const [relationship] = resolve(
    draft({ relationships: [asked(more)], ...(entities ? { entities } : {}) }),
  ).relationships;
  if (relationship === undefined) throw new Error('one relationship was given');
  return relationship;
};

describe('a draft is resolved', () => {
  it('with an id, origin, date of report and conflicts for each relationship', () => {
    const { conflictsWith, ...rest } = asked();
    expect(resolve(draft()).relationships).toEqual([
      {
        ...rest,
        id: relationshipId(asked()),
        evidence: [
          {
            ...told(),
            id: evidenceId(relationshipId(asked()), told()),
            origin: 'paper',
            reportedOn: on('2018-05-29'),
            through: ['article'],
            withdrawnOn: null,
          },
        ],
        endings: [],
        conflicts: conflictsWith,
        contested: UNCONTESTED,
      },
    ]);
  });

  it('with the same for the evidence of an event', () => {
    const found = resolve(draft()).entities.find(({ id }) => id === 'visit');
    expect(found).toMatchObject({
      modality: 'PLANNED',
      evidence: [{ origin: 'kim', reportedOn: on('2018-05-29'), says: 'She is to visit.' }],
    });
  });

  it('keeping the id that an author gave, and the date that evidence has', () => {
    const given = only({ id: 'the-asking', evidence: [told({ reportedOn: on('2018-05-30') })] });
    expect([given.id, given.evidence[0].reportedOn]).toEqual(['the-asking', on('2018-05-30')]);
  });

  it('sorted by id, with the qualifiers by role and the evidence by id', () => {
    const given = only({
      qualifiers: [
        { role: 'TOPIC', entities: ['kim'], relationships: [] },
        { role: 'ADDRESSEE', entities: ['trump'], relationships: [] },
        { role: 'PLACE', entities: ['paper'], relationships: [] },
        { role: 'CAUSE', entities: ['axios'], relationships: [] },
      ],
      evidence: ['c', 'a', 'b'].map((says) => told({ says })),
    });
    expect(given.qualifiers.map(({ role }) => role)).toEqual(['ADDRESSEE', 'CAUSE', 'PLACE', 'TOPIC']);
    const ids = given.evidence.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(resolve(draft()).entities.map(({ id }) => id)).toEqual([
      'article',
      'axios',
      'kim',
      'paper',
      'trump',
      'visit',
    ]);
  });

  it('with conflicts, declared and derived, in both directions', () => {
    const { relationships } = resolve(
      draft({
        relationships: [
          asked({ id: 'b', conflictsWith: ['a'] }),
          asked({ id: 'a', type: 'MET' }),
          asked({ id: 'c', polarity: 'NEGATED' }),
        ],
      }),
    );
    expect(relationships.map(({ id, conflicts }) => [id, conflicts])).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b']],
    ]);
  });
});

describe('a former id', () => {
  it('stands for the current one wherever it is written', () => {
    const entities: EntityDraft[] = [
      ...PEOPLE,
      work('article', { publisher: 'old-paper', publishedOn: on('2018-05-29'), formerIds: ['old-article'] }),
      work('copy', { derivedFrom: 'old-article' }),
      person('the-paper', { formerIds: ['old-paper'] }),
    ];
    const written = (kim: string, article: string, paper: string, asking: string) => {
      const qualifiers = [{ role: 'TOPIC' as const, entities: [kim], relationships: [asking] }];
      return resolve(
        draft({
          entities,
          relationships: [
            asked({
              id: 'asking',
              formerIds: ['old-asking'],
              subject: kim,
              evidence: [told({ source: article })],
            }),
            asked({
              object: paper,
              qualifiers,
              evidence: [told({ source: 'copy', attributedTo: [kim] }), told({ source: article })],
              conflictsWith: [asking],
            }),
          ],
        }),
      );
    };
    expect(written('kk', 'old-article', 'old-paper', 'old-asking')).toEqual(
      written('kim', 'article', 'the-paper', 'asking'),
    );
  });

  it('is written nowhere in what a work says of itself', () => {
    const entities = [
      work('story', { formerIds: ['old-story'] }),
      person('paper', { formerIds: ['old-paper'] }),
      work('copy', { publisher: 'old-paper', derivedFrom: 'old-story' }),
    ];
    const copy = resolve(draft({ entities, relationships: [] })).entities.find(({ id }) => id === 'copy');
    expect(copy).toMatchObject({ publisher: 'paper', derivedFrom: 'story' });
  });

  it('is written nowhere in an attribute, nor in a question', () => {
    const lives = (entity: string, home: string, more: Partial<AttributeDraft> = {}): AttributeDraft => ({
      ...{ id: null, type: 'RESIDENCE', entity, value: { kind: 'ENTITY', entity: home } },
      ...{ polarity: 'AFFIRMED', modality: 'ACTUAL', when: null, detail: null, quantities: [] },
      ...{ qualifiers: [], evidence: [told()], conflictsWith: [], formerIds: [], ...more },
    });
    const ask = (first: string, ...more: string[]): Question => ({
      ...{ ask: 'Who?', shows: null, kind: 'MAP', conditions: [], check: null, about: [first, ...more] },
    });
    const entities: EntityDraft[] = [
      ...[...PEOPLE, ARTICLE],
      { ...person('town', { formerIds: ['old-town'] }), kind: 'Place' },
    ];
    const written = (kim: string, town: string, conflict: string) =>
      resolve(
        draft({
          entities,
          attributes: [
            lives(kim, town, { formerIds: ['old-home'] }),
            lives('trump', 'town', { id: 'his-home', conflictsWith: [conflict] }),
          ],
          questions: [ask(kim, town)],
        }),
      );
    const resolved = written('kk', 'old-town', 'old-home');
    const id = attributeId(lives('kim', 'town'));
    expect(resolved).toEqual(written('kim', 'town', id));
    expect(resolved.questions).toEqual([ask('kim', 'town')]);
    expect(resolved.attributes.map((it) => [it.id, it.entity, it.value, it.conflicts])).toEqual([
      [id, 'kim', { kind: 'ENTITY', entity: 'town' }, ['his-home']],
      ['his-home', 'trump', { kind: 'ENTITY', entity: 'town' }, [id]],
    ]);
  });

  it('of a relationship without an id of its own leads to the id from its content', () => {
    const { relationships } = resolve(
      draft({
        relationships: [
          asked({ subject: 'kk', formerIds: ['old-asking'] }),
          asked({ id: 'other', object: 'axios', conflictsWith: ['old-asking'] }),
        ],
      }),
    );
    expect(relationships.find(({ id }) => id === 'other')?.conflicts).toEqual([relationshipId(asked())]);
  });
});

describe('the source of a piece of evidence', () => {
  it('derived from another gives the origin of that', () => {
    const entities = [
      ...PEOPLE,
      work('story', { publisher: 'axios' }),
      work('article', { derivedFrom: 'story' }),
    ];
    expect(only({}, entities).evidence[0].origin).toBe('axios');
  });

  it.each<[string, TimeSpan, number, number | null]>([
    ['of a day', on('2018-06-02'), day('2018-06-01'), day('2018-06-02')],
    ['of a month, from its last day', on('2018-06'), day('2018-06-29'), day('2018-06-30')],
    ['since a day, from that', on('2018-06-02/..'), day('2018-06-01'), day('2018-06-02')],
    [
      'of an unknown day, from now on and on no earlier day',
      timeSpan({ words: 'later' }),
      day('9999-12-31'),
      Infinity,
    ],
  ])('retracted: a notice %s', (_which, notice, before, from) => {
    const entities = [...PEOPLE, { ...ARTICLE, retracted: { on: notice, note: null } }];
    const given = only({}, entities);
    const citations = [before, from, null].map((knownOn) => supportOf(given, knownOn).citations);
    expect(citations).toEqual([1, 0, 0]);
  });

  it('corrected counts no more, unless it reported that on the day of the correction or later', () => {
    const entities = [...PEOPLE, { ...ARTICLE, corrected: { on: on('2018-06-02'), note: null } }];
    const citations = (reportedOn: TimeSpan | null) => {
      const given = only({ evidence: [told({ reportedOn })] }, entities);
      return [day('2018-06-01'), day('2018-06-02'), null].map(
        (knownOn) => supportOf(given, knownOn).citations,
      );
    };
    expect(citations(null)).toEqual([1, 0, 0]);
    expect(citations(on('2018-06'))).toEqual([0, 0, 0]);
    expect(citations(on('2018-06-02'))).toEqual([0, 1, 1]);
    expect(citations(timeSpan({ words: 'later' }))).toEqual([0, 0, 0]);
  });

  it.each([
    ['2018-06-02', '2018-06-05'],
    ['2018-06-05', '2018-06-02'],
  ])(
    'corrected on %s and copied from what was retracted on %s counts no more from the first',
    (own, root) => {
      const entities = [
        ...PEOPLE,
        work('wire', { retracted: { on: on(root), note: null } }),
        { ...ARTICLE, derivedFrom: 'wire', corrected: { on: on(own), note: null } },
      ];
      expect(only({}, entities).evidence[0].withdrawnOn).toBe(day('2018-06-02'));
    },
  );

  it('withdrawn takes away what came through it: by what repeats it, and by who quotes it', () => {
    const entities = [
      ...PEOPLE,
      work('wire', { retracted: { on: on('2018-06-02'), note: null } }),
      work('rewrite', { derivedFrom: 'wire' }),
      work('article', { derivedFrom: 'rewrite' }),
      work('other'),
    ];
    const withdrawn = (evidence: EvidenceDraft) => {
      const [{ through, withdrawnOn }] = only({ evidence: [evidence] }, entities).evidence;
      return { through, withdrawnOn };
    };
    const on2June = day('2018-06-02');
    expect(withdrawn(told())).toEqual({ through: ['article', 'rewrite', 'wire'], withdrawnOn: on2June });
    expect(withdrawn(told({ source: 'other', attributedTo: ['kim', 'rewrite'] }))).toEqual({
      through: ['other', 'rewrite', 'wire'],
      withdrawnOn: on2June,
    });
    expect(withdrawn(told({ source: 'other' }))).toEqual({ through: ['other'], withdrawnOn: null });
  });

  it('that is no work is our bug', () => {
    expect(() => only({ evidence: [told({ source: 'kim' })] })).toThrow('which is no Work');
  });
});

describe('the revision', () => {
  const revision = (more: Partial<DatasetDraft> = {}) => resolve(draft(more)).revision;

  it('has 16 digits', () => {
    expect(revision()).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same whatever the order of the records, the evidence and the keys', () => {
    const relationships = [
      asked({ evidence: [told(), told({ source: 'article', says: 'She asked again.' })] }),
      asked({ type: 'MET' }),
      asked({ id: 'no', polarity: 'NEGATED' }),
    ];
    const given = draft({ relationships });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(given.entities.slice(), { minLength: given.entities.length }),
        fc.shuffledSubarray(relationships, { minLength: relationships.length }),
        fc.boolean(),
        (entities, shuffled, reverse) => {
          const turned = shuffled.map((each) =>
            reverse
              ? (Object.fromEntries(
                  Object.entries({ ...each, evidence: each.evidence.toReversed() }).reverse(),
                ) as unknown as RelationshipDraft)
              : each,
          );
          expect(resolve({ ...given, entities, relationships: turned })).toEqual(resolve(given));
        },
      ),
    );
  });

  it.each<[string, Partial<DatasetDraft>]>([
    ['title', { title: 'Another' }],
    ['description', { description: 'What one article says.' }],
    ['entity', { entities: [...draft().entities, person('holley')] }],
    ['name', { entities: [person('kim', { name: 'K', formerIds: ['kk'] }), ...draft().entities.slice(1)] }],
    ['relationship', { relationships: [] }],
    ['detail', { relationships: [asked({ detail: 'in person' })] }],
    ['date', { relationships: [asked({ when: on('2018') })] }],
    ['evidence', { relationships: [asked({ evidence: [told({ says: 'She did.' })] })] }],
    ['former id', { relationships: [asked({ formerIds: ['old'] })] }],
  ])('changes with a %s', (_what, more) => expect(revision(more)).not.toBe(revision()));
});
