import { describe, expect, it } from 'vitest';
import { hopSentence, pathSummary, withDistinctNames } from '../../src/answers/describe-path.js';
import type { Hop } from '../../src/answers/path.js';
import type { Entity } from '../../src/domain/entity.js';
import type { Evidence, Relationship } from '../../src/domain/relationship.js';
import { draft } from '../../src/store/audits/draft.js';
import { day, evidence, on, person, relationship } from '../domain/given.js';

const WEAVERS = draft.plain('Group', 'weavers', 'the weavers');
const entityOf = async (id: string): Promise<Entity> => (id === 'weavers' ? WEAVERS : person(id));
const hop = (given: Partial<Relationship> = {}, from = 'kim', to = 'alice'): Hop => ({
  ...{ from, to, others: [] },
  relationship: relationship(given),
  strongest: relationship(given),
});
const sentenceOf = (given: Partial<Relationship>, knownOn: number | null = null) =>
  hopSentence(hop(given), knownOn, entityOf);
const REPORTED = ', as “the-article” reports';

describe('a hop as a sentence', () => {
  it('says that a source disputes it, from the day of that report on', async () => {
    const disputed = {
      evidence: [
        evidence(),
        evidence({ id: 'e_2', source: 'denial', stance: 'DISPUTES', reportedOn: on('2018-06-02') }),
      ] as const,
    };
    const said = `kim advocated for alice${REPORTED}`;
    expect(await sentenceOf(disputed, day('2018-06-01'))).toBe(said);
    expect(await sentenceOf(disputed)).toBe(`${said}, which is disputed`);
  });

  it.each<[string, Hop, string]>([
    ['from its subject', hop(), 'kim advocated for alice'],
    ['from its object', hop({}, 'alice', 'kim'), 'alice was advocated for by kim'],
    [
      'from its object, where that is several people',
      hop({ object: 'weavers' }, 'weavers', 'kim'),
      'the weavers were advocated for by kim',
    ],
    [
      'from its subject, where that is several people',
      hop({ subject: 'weavers', modality: 'PLANNED' }, 'weavers'),
      'the weavers are to advocate for alice, as of 29 May 2018',
    ],
  ])('reads %s', async (_end, walked, said) => {
    expect(await hopSentence(walked, null, entityOf)).toBe(`${said}${REPORTED}`);
  });

  const about = (...entities: string[]) => ({ role: 'TOPIC' as const, entities, relationships: [] });
  const place = { role: 'PLACE' as const, entities: ['town'], relationships: [] };
  it.each<[string, Partial<Relationship>, string]>([
    ['a topic', { qualifiers: [about('prisons'), place] }, ' about prisons'],
    ['two topics', { qualifiers: [about('prisons', 'mercy')] }, ' about prisons and mercy'],
    ['no list of topics', { qualifiers: [about('prisons', 'mercy'), about('law')] }, ''],
    ['no other qualifier', { qualifiers: [place] }, ''],
    ['a detail', { detail: 'a plea' }, ' (a plea)'],
    ['a detail of 60 characters', { detail: 'x'.repeat(60) }, ` (${'x'.repeat(60)})`],
    ['no longer detail', { detail: 'x'.repeat(61) }, ''],
    [
      'a topic, without a longer detail',
      { detail: 'x'.repeat(61), qualifiers: [about('law')] },
      ' about law',
    ],
    ['a topic and a detail', { detail: 'a plea', qualifiers: [about('law')] }, ' about law (a plea)'],
  ])('has %s', async (_what, given, more) => {
    expect(await sentenceOf(given)).toBe(`kim advocated for alice${more}${REPORTED}`);
  });

  it('says where nothing supports it', async () => {
    expect(await sentenceOf({ evidence: [evidence({ withdrawnOn: day('2018-06-01') })] })).toBe(
      'kim advocated for alice, with no supporting evidence',
    );
  });

  it('says by way of whom, and from whom, its source has it', async () => {
    expect(await sentenceOf({ evidence: [evidence({ attributedTo: ['a-friend', 'jared'] })] })).toBe(
      'kim advocated for alice, according to jared, by way of a-friend, as “the-article” reports',
    );
  });

  const from = (source: string, more: Partial<Evidence> = {}) =>
    evidence({ id: `e_${source}`, source, ...more });
  it.each<[string, Evidence, Evidence]>([
    [
      'what is stated before what is hedged, though earlier and independent',
      from('b', { origin: 'kim', reportedOn: on('2018-06') }),
      from('a', { assertion: 'HEDGED', reportedOn: on('2018-05') }),
    ],
    [
      'an independent origin before the word of an end, though earlier',
      from('b', { reportedOn: on('2018-06') }),
      from('a', { origin: 'alice', reportedOn: on('2018-05') }),
    ],
    [
      'an independent origin before one that is unknown',
      from('b', { reportedOn: on('2018-06') }),
      from('a', { origin: null, reportedOn: on('2018-05') }),
    ],
    [
      'the earlier report before its copies',
      from('b', { reportedOn: on('2018-05-29') }),
      from('a', { reportedOn: on('2018-05-30') }),
    ],
    ['a report of known date before one of unknown', from('b'), from('a', { reportedOn: null })],
    ['the smaller id, where nothing else decides', from('a'), from('b')],
    [
      'what counts before what does not',
      from('b', { assertion: 'HEDGED', attributedTo: ['jared'] }),
      from('a', { withdrawnOn: day('2018-06-01') }),
    ],
  ])('names %s', async (_which, best, other) => {
    for (const given of [[best, other] as const, [other, best] as const])
      expect(await sentenceOf({ evidence: given })).toContain(`“${best.source}” reports`);
  });

  it('names what was known by then', async () => {
    const hedged = from('rumor', { assertion: 'HEDGED', reportedOn: on('2018-05-01') });
    const given = { evidence: [from('article', { reportedOn: on('2018-05-29') }), hedged] as const };
    expect(await sentenceOf(given, day('2018-05-28'))).toContain('“rumor” names no source');
    expect(await sentenceOf(given, day('2018-05-29'))).toContain('“article” reports');
  });
});

describe('the summary of a path', () => {
  const strong = hop();
  const weak = hop(
    { type: 'MET', subject: 'jack', object: 'alice', evidence: [evidence({ origin: 'jack' })] },
    'alice',
    'jack',
  );

  it('of one hop says how well that is supported', async () => {
    expect(await pathSummary({ hops: [strong], weakest: strong, knownOn: null }, entityOf)).toBe(
      'kim – alice: 1 hop; 1 origin',
    );
  });

  it('of several says where it is the weakest', async () => {
    expect(await pathSummary({ hops: [strong, weak], weakest: weak, knownOn: null }, entityOf)).toBe(
      'kim – alice – jack: 2 hops; weakest where alice met jack, with 1 origin, self-reported',
    );
  });

  it('counts what was known by then', async () => {
    const path = { hops: [strong], weakest: strong, knownOn: day('2018-05-28') } as const;
    expect(await pathSummary(path, entityOf)).toBe('kim – alice: 1 hop; no supporting evidence');
  });
});

it('distinguishes entities of one name among those on a path, and no others', async () => {
  const smith = (id: string) => person(id, { name: 'John Smith', description: `A ${id}.` });
  const read = async (id: string) => smith(id);
  const nameIn = async (scope: readonly string[], id: string) =>
    (await withDistinctNames(scope, read)(id)).name;
  expect(await nameIn(['banker'], 'banker')).toBe('John Smith');
  const [banker, baker] = await Promise.all(['banker', 'baker'].map((id) => nameIn(['banker', 'baker'], id)));
  expect(banker).toContain('John Smith');
  expect(baker).not.toBe(banker);
  expect(await withDistinctNames(['banker'], read)('banker')).toEqual(smith('banker'));
});
