import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { lastDayOf } from '../../src/domain/edtf-bounds.js';
import type { Evidence } from '../../src/domain/relationship.js';
import { supportOf } from '../../src/domain/support.js';
import { ADVOCACIES } from '../../src/domain/vocabulary.js';

/* What the seed says beyond the article: what the other sources say, and how they differ. */

interface Note {
  readonly note: string;
  readonly sources: readonly string[];
  readonly sentences: readonly (readonly string[])[];
}

const notes = parse(await readFile('tests/seed/aftermath-coverage.yaml', 'utf8')) as readonly Note[];
const [whole, article] = await Promise.all([readDataset('seed'), readDataset('seed/article')]);

const inArticle = new Set(
  [...article.entities, ...article.relationships, ...article.attributes].map(({ id }) => id),
);
const events = whole.entities.filter((entity) => entity.kind === 'Event');
const works = whole.entities.filter((entity) => entity.kind === 'Work' && !inArticle.has(entity.id));
/** Everything that has evidence. */
const evidenced = [...whole.relationships, ...whole.attributes, ...events];
const ofAftermath = evidenced.filter(({ id }) => !inArticle.has(id));
const statements = new Map([...whole.relationships, ...whole.attributes].map((it) => [it.id, it]));
const relationships = new Map(whole.relationships.map((it) => [it.id, it]));

const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort();
const conflictsOf = (id: string) => [...(statements.get(id)?.conflicts ?? [])].sort();
const relationship = (id: string) => {
  const found = relationships.get(id);
  if (!found) throw new Error(`The seed has no relationship ${id}.`);
  return found;
};
const supportAsOf = (id: string, day: string | null) =>
  supportOf(relationship(id), day === null ? null : lastDayOf(day));

describe('the seed with its aftermath', () => {
  it('has what some fifty sources say', () => {
    expect({
      works: works.length,
      statements: ofAftermath.length - events.filter(({ id }) => !inArticle.has(id)).length,
      added: evidenced
        .filter(({ id }) => inArticle.has(id))
        .flatMap(({ evidence }) => evidence.filter(({ source }) => source !== 'visit-report')).length,
    }).toEqual({ works: 55, statements: 187, added: 20 });
  });

  it('leaves every record of the article as the article has it, but for evidence and conflicts that it gains', () => {
    for (const { evidence, conflicts, contested: _, ...rest } of article.relationships) {
      const here = relationship(rest.id);
      expect(here).toMatchObject(rest);
      expect(here.evidence).toEqual(expect.arrayContaining([...evidence]));
      expect(here.conflicts).toEqual(expect.arrayContaining([...conflicts]));
    }
  });

  it('has finer words for what the built-in types say broadly, and little that fits no type', () => {
    const finer = whole.relationships.flatMap(({ narrowerType }) =>
      narrowerType ? [narrowerType.name] : [],
    );
    expect(inOrder(finer)).toEqual(whole.types.map(({ name }) => name).sort());
    const plain = whole.relationships.filter(({ type, narrowerType }) => type === 'OTHER' && !narrowerType);
    expect(plain.map(({ id }) => id)).toEqual([
      'kardashian-spent-less-time-on-reform',
      'white-house-attorneys-reviewed-case',
    ]);
  });

  it('quotes no source', () => {
    const all: readonly Evidence[] = evidenced.flatMap(({ evidence }) => [...evidence]);
    expect(all.filter(({ quote }) => quote !== null)).toEqual([]);
  });

  it('completes no address', () => {
    expect(works.filter((work) => work.kind === 'Work' && work.url !== null)).toEqual([]);
    const addresses = works.flatMap(({ externalIds }) => externalIds);
    expect(inOrder(addresses.map(({ scheme }) => scheme))).toEqual(['address']);
    expect(addresses.filter(({ value }) => value.includes('://'))).toEqual([]);
  });

  it('gives no unnamed entity a name, an alias or an identifier of its own', () => {
    const completed = whole.entities.filter(
      ({ unnamed, aliases, externalIds, description }) =>
        unnamed && (aliases.length > 0 || externalIds.length > 0 || description !== null),
    );
    expect(completed).toEqual([]);
  });
});

describe('who advocated for Alice Marie Johnson', () => {
  const advocacies = whole.relationships.filter(
    ({ type, object, polarity }) =>
      ADVOCACIES.includes(type) && object === 'alice-marie-johnson' && polarity === 'AFFIRMED',
  );

  it('has seventeen answers of ten people and groups', () => {
    expect(advocacies).toHaveLength(17);
    expect(inOrder(advocacies.map(({ subject }) => subject))).toEqual([
      'edward-stanton',
      'jared-kushner',
      'jessica-jackson-sloan',
      'johnsons-case-manager',
      'johnsons-vocational-instructor',
      'johnsons-warden',
      'kim-kardashian',
      'members-of-congress',
      'us-attorney-who-asked-again',
      'warden-who-asked-again',
    ]);
  });

  it('has most of them from others than the two themselves, and marks the rest as self-reported', () => {
    const own = advocacies.filter((it) => supportOf(it, null).independent === 0).map(({ id }) => id);
    expect(inOrder(own)).toEqual([
      'kardashian-advocates-for-johnson',
      'kardashian-hopes-for-clemency',
      'kardashian-requested-clemency',
      'kardashian-vows-to-free-johnson',
      'kushner-worked-on-mcgahn',
      'sloan-hopes-for-freedom',
      'stanton-supported-release',
    ]);
  });
});

describe('where the sources differ', () => {
  it.each([
    ['the counts', 'johnson-convicted-on-six-counts', ['johnson-convicted-on-eight-counts']],
    ['the year of the conviction', 'johnson-convicted-in-1996', ['johnson-convicted-in-1997']],
    ['the day of the meeting', 'kardashian-met-trump', ['kardashian-met-trump-on-31-may']],
    [
      'what was granted in June 2018, and in which month',
      'trump-commuted-johnson',
      ['trump-commuted-johnson-in-july', 'trump-pardoned-johnson-in-june'],
    ],
    [
      'how Kim Kardashian came upon the case',
      'kardashian-learned-through-video',
      ['kardashian-learned-in-2018', 'kardashian-learned-through-can-do'],
    ],
    [
      'the month in which she shared it',
      'kardashian-shared-video-in-october',
      ['kardashian-first-shared-in-november'],
    ],
    ['who is responsible', 'kardashian-responsible', ['west-responsible']],
    ['Don McGahn', 'mcgahn-won-over', ['mcgahn-decided-to-leave', 'mcgahn-skeptical']],
    [
      'how long the talks had lasted',
      'kardashian-kushner-discussions',
      ['kardashian-kushner-by-telephone', 'kardashian-kushner-talks-for-months'],
    ],
    ['the day of the letter', 'tmz-obtained-letter', ['johnson-issued-letter']],
    [
      'the number of clemencies',
      'trump-sixth-clemency',
      ['trumps-earlier-commutation', 'trumps-earlier-pardons'],
    ],
    ['the prosecutors in Memphis', 'prosecutors-opposed-reduction', ['us-attorney-asked-pardon-attorney']],
    ['her part', 'johnson-telephone-mule', ['johnson-controlled-memphis-end', 'johnson-led-drug-ring']],
    [
      'what was left of the sentence',
      'johnson-had-22-years-left',
      ['johnson-sentenced', 'johnson-sentenced-in-1997'],
    ],
  ])('%s: keeps the accounts side by side, each with its sources', (_, id, others) => {
    expect(conflictsOf(id)).toEqual(expect.arrayContaining(others));
    for (const other of others) {
      expect(conflictsOf(other)).toContain(id);
      expect(statements.get(other)?.evidence.length).toBeGreaterThan(0);
    }
  });

  it('has one publisher on both sides, where it contradicts itself', () => {
    const publishers = (id: string) => relationship(id).evidence.map(({ origin }) => origin);
    expect(publishers('trump-did-not-pardon-johnson-in-june')).toEqual(['bustle']);
    expect(publishers('trump-pardoned-johnson-in-june')).toContain('bustle');
    expect(conflictsOf('trump-pardoned-johnson-in-june')).toContain('trump-did-not-pardon-johnson-in-june');
  });

  it('has accounts of her part disputed by those who say otherwise', () => {
    const disputed = evidenced.filter(({ evidence }) => evidence.some(({ stance }) => stance === 'DISPUTES'));
    const origins = disputed.map(({ id, evidence }) => [
      id,
      inOrder(evidence.flatMap(({ stance, origin }) => (stance === 'DISPUTES' && origin ? [origin] : []))),
    ]);
    expect(Object.fromEntries(origins)).toEqual({
      'johnson-convicted-of-first-nonviolent-offense': ['the-federalist', 'the-tennessean'],
      'johnson-facilitated-communications': ['jury', 'ricochet'],
      'johnson-telephone-mule': ['julia-gibbons', 'jury', 'ricochet', 'the-federalist'],
    });
  });
});

describe('copies, a correction and plans', () => {
  it('knows which page copies which', () => {
    const copies = works.flatMap((work) =>
      work.kind === 'Work' && work.derivedFrom !== null ? [[work.id, work.derivedFrom]] : [],
    );
    expect(Object.fromEntries(copies)).toEqual({
      'danish-translation': 'the-week-report-of-31-may',
      'dayton-daily-news-report': 'associated-press-story',
      'libertarian-hub-page': 'reason-story',
      'new-celeb-world-page': 'sheknows-story',
      'peoples-voice-page': 'vanity-fair-report',
      'public-radio-tulsa-page': 'npr-story',
      'ricochet-post': 'tennessean-report',
      'sentencing-blog-post': 'mic-report-of-2-may',
      'the-week-on-mics-report': 'mic-report-of-2-may',
    });
  });

  it('counts what is copied once', () => {
    const { citations, origins } = supportAsOf('kardashian-kushner-talks-for-months', null);
    expect({ citations, origins }).toEqual({ citations: 4, origins: 1 });
    expect(supportAsOf('johnson-led-drug-ring', null)).toMatchObject({ citations: 3, origins: 2 });
    expect(supportAsOf('kardashian-requested-pardon', null)).toMatchObject({ citations: 2, origins: 1 });
  });

  it("counts the first version of Politico's report on the days that can be asked for, and not now", () => {
    const citations = (day: string | null) =>
      supportAsOf('trump-pardoned-johnson-on-thursday', day).citations;
    expect([
      citations('2020-08-27'),
      citations('2020-08-29'),
      citations('2026-01-01'),
      citations(null),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('names the plan that came true', () => {
    const plans = whole.relationships.flatMap(({ id, qualifiers }) =>
      qualifiers.flatMap((it) =>
        it.role === 'REALIZES' ? [[id, [...it.entities, ...it.relationships].sort()]] : [],
      ),
    );
    expect(Object.fromEntries(plans)).toEqual({
      'holley-in-meeting': ['holley-in-trump-meeting'],
      'holley-met-trump': ['holley-to-meet-trump'],
      'johnson-released': ['johnson-release'],
      'kardashian-in-meeting': ['kardashian-in-trump-meeting', 'kardashian-to-visit-white-house'],
      'kardashian-met-kushner': ['kardashian-to-meet-kushner'],
      'kardashian-met-trump': ['kardashian-to-meet-trump', 'trump-meeting'],
      'kardashian-requested-clemency': ['kardashian-to-request-pardon'],
      'kardashian-requested-pardon': ['kardashian-to-request-pardon'],
      'kardashian-talked-with-trump': ['kardashian-to-talk-with-trump'],
      'trump-commuted-johnson': ['trump-may-grant-clemency'],
      'trump-in-meeting': ['trump-in-trump-meeting'],
    });
  });

  it('says of no one who was planned to be absent that he was', () => {
    const absent = ['kanye-west', 'kim-kardashians-sisters', 'kim-kardashians-publicist', 'camera-crew'];
    const after = whole.relationships.filter(
      ({ subject, object }) => absent.includes(subject) && object === 'meeting-of-30-may',
    );
    expect(after).toEqual([]);
  });
});

describe('coverage', () => {
  const numberOf = ({ note }: Note) => Number(note.match(/^S(\d+)[ab]?$/)?.[1]);

  it('goes through the notes in order, and leaves none out', () => {
    expect([...new Set(notes.map(numberOf))]).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    expect(notes.filter(({ sentences }) => sentences.some((ids) => ids.length === 0))).toEqual([]);
  });

  it('names what there is', () => {
    const known = new Set([...whole.entities.map(({ id }) => id), ...statements.keys()]);
    const named = notes.flatMap(({ sentences }) => sentences.flat());
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has under each note the records that cite its sources, and no others', () => {
    const claims = new Set(evidenced.map(({ id }) => id));
    for (const { note, sources, sentences } of notes) {
      const cites = ({ source, attributedTo }: Evidence) =>
        sources.includes(source) || (note === 'S18' && attributedTo.some((id) => sources.includes(id)));
      const citing = evidenced.filter(({ evidence }) => evidence.some(cites)).map(({ id }) => id);
      expect(inOrder(sentences.flat().filter((id) => claims.has(id))), note).toEqual(inOrder(citing));
    }
  });

  it('leaves out no record and no work of the aftermath', () => {
    const named = new Set(notes.flatMap(({ sentences }) => sentences.flat()));
    expect([...ofAftermath, ...works].map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
