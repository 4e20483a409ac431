import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { lastDayOf } from '../../src/domain/edtf-bounds.js';
import { phraseOf } from '../../src/domain/phrase.js';
import type { Evidence, Relationship } from '../../src/domain/relationship.js';
import { tenseOf } from '../../src/domain/tense.js';
import type { TimeSpan } from '../../src/domain/time-span.js';
import { ADVOCACIES, VOCABULARY } from '../../src/domain/vocabulary.js';
import { coverageOfSeed } from './coverage-of-seed.js';

/*
 * What the seed must say, and must not. The article that it models is not in the repository: where ATTEST_SEED_TEXT
 * names a file with its text, every selector is held against it, and our own words against its words.
 */

const textFile = process.env.ATTEST_SEED_TEXT;
const text = textFile === undefined ? null : await readFile(textFile, 'utf8');
const seed = await readDataset(
  'seed/article',
  text === null ? {} : { texts: new Map([['visit-report', text]]) },
);
const sentences = await coverageOfSeed();

const { entities, relationships, attributes } = seed;
const statements = [...relationships, ...attributes].sort((a, b) => (a.id < b.id ? -1 : 1));
const events = entities.filter((entity) => entity.kind === 'Event');
const evidence: readonly Evidence[] = [...statements, ...events].flatMap((one) => [...one.evidence]);
const nameOf = new Map(entities.map(({ id, kind, name }) => [id, { name, plural: kind === 'Group' }]));

function sentenceOf(relationship: Relationship): string {
  const subject = nameOf.get(relationship.subject);
  const { past } = tenseOf(relationship, VOCABULARY[relationship.type].nature, null, null);
  const phrase = phraseOf(relationship, { end: 'subject', plural: subject?.plural ?? false }, past);
  return `${subject?.name} ${phrase} ${nameOf.get(relationship.object)?.name}`;
}

const inWords = (of: (relationship: Relationship) => boolean) =>
  relationships.filter(of).map(sentenceOf).sort();
const idsOf = (of: (relationship: Relationship) => boolean) => relationships.filter(of).map(({ id }) => id);

describe('the seed', () => {
  it('has all of the article', () => {
    const count = (polarity: string, modality: string) =>
      relationships.filter((claim) => claim.polarity === polarity && claim.modality === modality).length;
    expect({
      entities: entities.length,
      relationships: relationships.length,
      attributes: attributes.length,
      actual: count('AFFIRMED', 'ACTUAL'),
      planned: count('AFFIRMED', 'PLANNED'),
      possible: count('AFFIRMED', 'POSSIBLE'),
      denied: count('NEGATED', 'ACTUAL'),
      plannedNotToBe: count('NEGATED', 'PLANNED'),
      conflicts: relationships.filter(({ conflicts }) => conflicts.length > 0).length,
    }).toEqual({
      entities: 61,
      relationships: 105,
      attributes: 10,
      actual: 72,
      planned: 24,
      possible: 3,
      denied: 2,
      plannedNotToBe: 4,
      conflicts: 2,
    });
  });

  it('says who advocates for whom and for what', () => {
    expect(inWords(({ type }) => ADVOCACIES.includes(type))).toEqual([
      'Jared Kushner advocated for Improved prison conditions',
      'Jared Kushner advocated for Other reforms, not named',
      'Jared Kushner advocated for Prisoner rehabilitation programs',
      'Kim Kardashian advocated for Alice Marie Johnson',
      'Kim Kardashian is to advocate for Alice Marie Johnson',
      'Kim Kardashian is to request clemency for Alice Marie Johnson',
    ]);
  });

  it('says what people are as values, not as things of the graph', () => {
    const said = attributes
      .filter(({ entity }) => entity === 'alice-marie-johnson')
      .map(({ type, value }) => [type, value.kind === 'TEXT' ? value.text : value.kind]);
    expect(said).toEqual([
      ['DESCRIBED_AS', 'assured of a job'],
      ['OCCUPATION', 'ordained minister'],
      ['AGE', 'QUANTITY'],
      ['DESCRIBED_AS', 'a great-grandmother'],
      ['DESCRIBED_AS', 'determined not to give up'],
    ]);
  });

  it('says what did not happen, and what is planned not to', () => {
    expect(inWords(({ polarity }) => polarity === 'NEGATED')).toEqual([
      "Alice Marie Johnson is not a member of The people pardoned in Barack Obama's mass pardon",
      'Barack Obama did not pardon Alice Marie Johnson',
      "Kanye West is not to take part in Kim Kardashian's meeting with Donald Trump",
      "Kim Kardashian's publicist is not to take part in Kim Kardashian's meeting with Donald Trump",
      "Kim Kardashian's sisters are not to take part in Kim Kardashian's meeting with Donald Trump",
      "The camera crew of Keeping Up with the Kardashians are not to take part in Kim Kardashian's meeting with Donald Trump",
    ]);
  });

  it('keeps possibilities apart from pardons that were granted', () => {
    expect(idsOf(({ modality }) => modality === 'POSSIBLE')).toEqual([
      'johnson-release',
      'kardashian-may-draw-attention-to-reform',
      'trump-may-grant-clemency',
    ]);
    expect(inWords(({ type, polarity }) => type === 'PARDONED' && polarity === 'AFFIRMED')).toEqual([
      "Barack Obama pardoned The people pardoned in Barack Obama's mass pardon",
      'Donald Trump pardoned Jack Johnson',
    ]);
  });

  it('keeps both accounts of how long the talks have lasted, each under who gives it', () => {
    const talks = relationships.filter(({ id }) =>
      /^kardashian-kushner-(discussions|talks-for-months)$/.test(id),
    );
    const accounts = talks.map(({ quantities, evidence: [{ origin }] }) => [quantities[0]?.words, origin]);
    expect(accounts).toEqual([
      ['weeks', 'visit-report'],
      ['months', 'vanity-fair'],
    ]);
  });
});

describe('what the seed does not say', () => {
  it('that those who met the president in the Oval Office asked for the pardon', () => {
    const visitors = ['sylvester-stallone', 'lennox-lewis', 'deontay-wilder'];
    expect(inWords(({ subject, object }) => visitors.includes(subject) || visitors.includes(object))).toEqual(
      [
        "Deontay Wilder took part in The Oval Office meeting before Jack Johnson's pardon",
        'Donald Trump met Deontay Wilder',
        'Donald Trump met Lennox Lewis',
        'Donald Trump met Sylvester Stallone',
        "Lennox Lewis took part in The Oval Office meeting before Jack Johnson's pardon",
        "Sylvester Stallone took part in The Oval Office meeting before Jack Johnson's pardon",
      ],
    );
    const pardon = relationships.find(({ id }) => id === 'trump-pardoned-jack-johnson');
    expect(pardon?.qualifiers.map(({ role }) => role)).toEqual(['AFTER', 'OCCASION']);
  });

  it('that people of one surname are kin', () => {
    const family = ['PARENT_OF', 'MARRIED_TO', 'SIBLING_OF', 'RELATED_TO'];
    expect(idsOf(({ type }) => family.includes(type))).toEqual([
      'father-of-kushner',
      'kardashian-married-to-west',
      'sisters-of-kardashian',
    ]);
  });

  it('who those are whom the article does not name', () => {
    const unnamed = entities.filter((entity) => entity.unnamed);
    expect(unnamed.map(({ id }) => id)).toEqual([
      'alice-marie-johnsons-family',
      'camera-crew',
      'federal-penitentiary',
      'federal-prison-in-aliceville',
      'jared-kushners-father',
      'kim-kardashians-publicist',
      'kim-kardashians-sisters',
      'kushners-interlocutors',
      'mass-pardon-recipients',
      'other-reforms',
      'white-house-counsel',
      'young-women-mentored',
    ]);
    const completed = unnamed.filter(
      (x) => x.aliases.length + x.externalIds.length > 0 || x.description !== null,
    );
    expect(completed).toEqual([]);
  });

  it('anything in the words of the article', () => {
    expect(evidence.filter(({ quote }) => quote !== null)).toEqual([]);
  });

  it('who published the article', () => {
    const report = entities.find(({ id }) => id === 'visit-report');
    expect(report).toMatchObject({ kind: 'Work', publisher: null, url: null, derivedFrom: null });
  });
});

describe('sources', () => {
  const withOrigin = (origin: string) =>
    statements.flatMap(({ id, evidence: own }) => (own.some((one) => one.origin === origin) ? [id] : []));

  it('credits others with what the article has from them', () => {
    expect({
      vanityFair: withOrigin('vanity-fair'),
      axios: withOrigin('axios'),
      mic: withOrigin('mic'),
      kardashian: withOrigin('kim-kardashian'),
      johnson: withOrigin('alice-marie-johnson'),
    }).toEqual({
      vanityFair: [
        'kardashian-kushner-talks-for-months',
        'kardashian-takes-meeting-seriously',
        'trump-open-to-celebrities',
        'trump-open-to-clemency-requests',
      ],
      axios: ['kardashian-kushner-on-a-pardon', 'pardon-concerns-johnson'],
      mic: ['johnson-spoke-in-video'],
      kardashian: [
        'kardashian-advocates-for-johnson',
        'kardashian-vows-to-free-johnson',
        'meeting-may-save-a-life',
      ],
      johnson: [
        'johnson-assured-of-a-job',
        'johnson-became-a-minister',
        'johnson-denounced-justice-system',
        'johnson-in-her-family',
        'johnson-mentors-young-women',
        'johnson-thanked-kardashian',
        'johnson-will-not-give-up',
        'kardashian-focused-on-case',
        'kardashian-gave-johnson-hope',
        'kardashian-helps-johnson',
        'united-states-leads-in-incarceration',
      ],
    });
  });

  it('follows the letter through those who had it', () => {
    const thanks = relationships.find(({ id }) => id === 'johnson-thanked-kardashian');
    expect(thanks?.evidence.map(({ attributedTo }) => attributedTo)).toEqual([
      ['tmz', 'johnson-letter', 'alice-marie-johnson'],
    ]);
  });

  it('hedges each report that nobody is named for', () => {
    expect(idsOf((claim) => claim.evidence.every(({ origin }) => origin === null))).toEqual([
      'camera-crew-not-to-come',
      'case-changed-kardashians-priorities',
      'counsel-in-trump-meeting',
      'holley-in-kushner-meeting',
      'holley-in-trump-meeting',
      'holley-to-meet-counsel',
      'holley-to-meet-trump',
      'holley-to-talk-with-kushner',
      'kardashian-asked-holley',
      'kardashian-to-meet-counsel',
      'kardashian-to-request-pardon',
      'kardashian-to-talk-with-trump',
      'kushner-meeting-before-trump-meeting',
      'kushner-meeting-part-of-visit',
      'publicist-not-to-come',
      'sisters-not-to-come',
      'trump-meeting-part-of-visit',
      'west-not-to-come',
      'west-supports-trump',
    ]);
  });
});

describe('time', () => {
  const times: readonly TimeSpan[] = [
    ...[...relationships, ...events].map(({ when }) => when),
    ...entities.map((entity) => (entity.kind === 'Work' ? entity.publishedOn : null)),
  ].filter((time) => time !== null);

  it('states the two dates of the article, and gives a reason for every other', () => {
    const dated = times.filter(({ edtf, asOf }) => edtf !== null || asOf !== null);
    const stated = dated.filter(({ basis }) => basis === 'STATED');
    expect([...new Set(stated.map(({ edtf }) => edtf))].sort()).toEqual(['2005/2006', '2017-10']);
    expect(dated.filter(({ basis, because }) => (basis === 'INFERRED') !== (because !== null))).toEqual([]);
  });

  it('puts every plan of known date on the day of the visit', () => {
    const plans = [...relationships, ...events].filter(({ modality }) => modality === 'PLANNED');
    const days = new Set(plans.map(({ when }) => when?.edtf ?? null));
    expect(days).toEqual(new Set(['2018-05-30', null]));
  });

  it('puts nothing after the month of the article', () => {
    const last = lastDayOf('2018-05');
    expect(times.filter(({ earliest, latest }) => Math.max(earliest ?? last, latest ?? last) > last)).toEqual(
      [],
    );
  });
});

describe('coverage', () => {
  it('goes through the article in order, no character twice', () => {
    let end = 0;
    for (const { selector } of sentences) {
      expect(selector.start).toBeGreaterThanOrEqual(end);
      expect(selector.end).toBeGreaterThan(selector.start);
      expect(selector.sha256).toMatch(/^[0-9a-f]{64}$/);
      end = selector.end;
    }
    const covered = sentences.reduce((sum, { selector }) => sum + selector.end - selector.start, 0);
    expect({ sentences: sentences.length, covered, end }).toEqual({
      sentences: 29,
      covered: 4253,
      end: 4293,
    });
  });

  it('leaves out the section and the picture credits alone', () => {
    expect(sentences.flatMap(({ nothing }, index) => (nothing === undefined ? [] : [index]))).toEqual([0, 2]);
  });

  it('names what there is, and each statement and event under every sentence that it cites', () => {
    const known = new Set([...entities, ...statements].map(({ id }) => id));
    const named = sentences.flatMap(({ models = [] }) => models);
    expect(named.filter((id) => !known.has(id))).toEqual([]);

    for (const { id, evidence } of [...statements, ...events]) {
      const cited = sentences.filter(({ selector: { start, end } }) =>
        evidence.some(({ selector }) => selector !== null && selector.start < end && start < selector.end),
      );
      expect(cited.length, id).toBeGreaterThan(0);
      expect(
        sentences.filter(({ models }) => models?.includes(id)),
        id,
      ).toEqual(cited);
    }
  });

  it('lets every piece of evidence be checked', () => {
    const unchecked = evidence.filter(
      ({ source, selector, locator }) => source !== 'visit-report' || selector === null || locator === null,
    );
    expect(unchecked).toEqual([]);
  });
});

describe.runIf(text !== null)('against the text of the article', () => {
  it('leaves only white space between the sentences', () => {
    let rest = text ?? '';
    for (const { selector } of [...sentences].reverse()) {
      rest = rest.slice(0, selector.start) + rest.slice(selector.end);
    }
    expect(rest.trim()).toBe('');
  });

  it('repeats no six words of it in a row', () => {
    const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runsOf = (words: readonly string[]) =>
      words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
    const runs = new Set(runsOf(wordsOf(text ?? '')));
    const ours = [
      ...entities.flatMap(({ name, description, aliases }) => [name, description ?? '', ...aliases]),
      ...attributes.flatMap(({ value }) => (value.kind === 'TEXT' ? [value.text] : [])),
      ...statements.flatMap(({ detail, when, quantities }) => [
        detail ?? '',
        when?.words ?? '',
        when?.because ?? '',
        ...quantities.map(({ words }) => words ?? ''),
      ]),
      ...evidence.map(({ says }) => says),
    ];
    expect(ours.flatMap((words) => runsOf(wordsOf(words)).filter((run) => runs.has(run)))).toEqual([]);
  });
});
