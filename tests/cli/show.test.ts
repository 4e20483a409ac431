import { describe, expect, test } from 'vitest';
import { relationshipId } from '../../src/domain/identity.js';
import { folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

/** With no Neo4j to ask: these are claims about the words. */
/** Of the article alone, unless told otherwise. */
const attest = (line: string) =>
  shell(`unset NEO4J_URI; attest ${line}${line.includes('--data') ? '' : ' --data seed/article'}`);
const answered = (stdout: string) => ({ status: 0, stderr: '', stdout });

const REPORT = "“Report ahead of Kim Kardashian's visit to the White House”";
const NOT_TO_COME = `is not to take part in Kim Kardashian's meeting with Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 [west-not-to-come]
   reportedly (${REPORT} names no source)
`;
const CONTROVERSY = `caused The controversy over Kanye West by 30 May 2018 (inferred) [west-caused-controversy]
   because of, as the source says: Kanye West supports Donald Trump, as of some day between 27 May 2018 and 30 May 2018
   as ${REPORT} reports
`;
const MARRIED = `is married to Kim Kardashian (husband), as of some day between 27 May 2018 and 30 May 2018 [kardashian-married-to-west]
   as ${REPORT} reports
`;
const SUPPORTS = `supports Donald Trump (apparent support), as of some day between 27 May 2018 and 30 May 2018 [west-supports-trump]
   reportedly (${REPORT} names no source)
`;
const WEST = 'Kanye West\nperson, kanye-west\n';

/** A marriage that a withdrawn source reports, a corrected one disputes, a third disputes and denies, and a fourth denies. */
const MARRIAGE = {
  'dataset.yaml': 'title: A marriage\n',
  'marriage.yaml': `entities:
  - id: ann
    kind: Person
    name: Ann
    aliases: [Annie, Nan]
    description: "A w\\e[31meaver"
    externalIds: [{ scheme: wikidata, value: Q1 }]
    formerIds: [anna]
  - { id: bob, kind: Person, name: "Bob\\x9b" }
  - { id: press, kind: Organization, name: The Press }
  - id: paper
    kind: Work
    name: A paper
    workKind: news article
    publisher: press
    publishedOn: 2018-05-29
    url: https://example.org/paper
    retracted: { on: 2018-07-01, note: It was made up. }
  - { id: copy, kind: Work, name: A copy, derivedFrom: paper }
  - { id: diary, kind: Work, name: A diary }
  - { id: notes, kind: Work, name: Notes, corrected: { on: 2018-06, note: They had met. } }
relationships:
  - id: married
    subject: ann
    type: MARRIED_TO
    object: bob
    when: 2001~/..
    quantities: [{ measure: AMOUNT, min: 5, max: 5, unit: USD }, { measure: COUNT, min: 5, unit: guests }]
    evidence:
      - { source: copy, stance: DISPUTES, assertion: HEDGED, attributedTo: [press, bob], says: He would know. }
      - { source: paper, says: They are., quote: I do, locator: page 1 }
      - { source: notes, stance: DISPUTES, says: They never met. }
  - id: unmarried
    subject: bob
    type: MARRIED_TO
    object: ann
    polarity: NEGATED
    evidence: [{ source: copy, says: They are not. }, { source: diary, says: They never were. }]
`,
};

describe('attest show ENTITY', () => {
  test('tells what is said of it and who says so, a denial as a denial', async () => {
    expect(await attest('show "kanye west"')).toEqual(
      answered(`${WEST}
4 relationships:

${MARRIED}
${NOT_TO_COME}
${CONTROVERSY}
${SUPPORTS}`),
    );
  });

  test('tells of an event when it is to be and by whose account; what says the same of it stands together', async () => {
    const hedged = `   reportedly (${REPORT} names no source)\n`;
    expect(await attest('show white-house-visit')).toEqual(
      answered(`Kim Kardashian's visit to the White House
planned event, white-house-visit
when: 30 May 2018 (“Wednesday afternoon”; inferred)
inferred because: The Wednesday after the week of Jack Johnson's pardon, 24 May 2018.

Evidence:
1. Kim Kardashian is to arrive on Wednesday afternoon.
   as ${REPORT} reports
   paragraph 2, sentence 2; reported between 27 May 2018 and 30 May 2018 (inferred); source visit-report

2. On Wednesday she is to see the president in the White House; the article calls this a visit.
   as ${REPORT} reports
   paragraph 1, sentences 1 and 2; reported between 27 May 2018 and 30 May 2018 (inferred); source visit-report

4 relationships:

is to have as a participant Kim Kardashian (as the visitor) on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 [kardashian-to-visit-white-house]
   purpose: Kim Kardashian is to request clemency for Alice Marie Johnson on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018
   as ${REPORT} reports
   reportedly (${REPORT} names no source)

is to be made up in part of Kim Kardashian's meeting with Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 [trump-meeting-part-of-visit]
${hedged}is to be made up in part of Kim Kardashian's meeting with Jared Kushner on prison reform on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 [kushner-meeting-part-of-visit]
${hedged}
is to be located in White House on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 [visit-at-white-house]
   as ${REPORT} reports
`),
    );
  });

  test('keeps apart what is disputed, denied and withdrawn, and obeys nothing that a file says', async () => {
    const folder = await folderOf(MARRIAGE);
    expect(await attest(`show anna --data ${folder}`)).toEqual(
      answered(`Ann
person, ann
A w\\u001b[31meaver
also known as (to its editors): Annie, Nan
external ids: wikidata:Q1
former ids: anna

2 relationships:

is married to Bob\\u009b since about 2001, with no supporting evidence – unsupported [married]
   how much: 5 USD; how many: at least 5 guests
   as “A paper” reports (retracted: 1 July 2018) – withdrawn, does not count
   disputed: as “Notes” reports (corrected: June 2018) – withdrawn, does not count
   disputed: reportedly, according to Bob\\u009b, by way of The Press, as “A copy” reports – withdrawn, does not count
is not married to Bob\\u009b, in an undated source [unmarried]
   as “A diary” reports
   as “A copy” reports – withdrawn, does not count
`),
    );
  });

  test('tells of a work where it stands, and that it was withdrawn or corrected', async () => {
    const folder = await folderOf(MARRIAGE);
    expect(await attest(`show paper --data ${folder}`)).toEqual(
      answered(`A paper
work, paper
RETRACTED: 1 July 2018: It was made up.
type: news article
published by: The Press
published: 29 May 2018
at: https://example.org/paper

No relationship is recorded under these conditions.

Only this source supports 1 relationship:
- Ann is married to Bob\\u009b since about 2001, with no supporting evidence [married]
`),
    );
    expect(await attest(`show copy --data ${folder}`)).toEqual(
      answered(`A copy
work, copy
repeats or builds on: A paper [paper]

No relationship is recorded under these conditions.
`),
    );
    expect(await attest(`show notes --data ${folder}`)).toEqual(
      answered(`Notes
work, notes
CORRECTED: June 2018: They had met.

No relationship is recorded under these conditions.
`),
    );
  });

  test('leaves out what no report stands behind, or shows only that, where asked', async () => {
    const folder = await folderOf(MARRIAGE);
    const phrases = async (unsupported: string) =>
      (await attest(`show anna --data ${folder} --unsupported ${unsupported}`)).stdout.match(/^is .*$/gm);
    expect(await phrases('exclude')).toEqual([
      'is not married to Bob\\u009b, in an undated source [unmarried]',
    ]);
    expect(await phrases('ONLY')).toEqual([
      'is married to Bob\\u009b since about 2001, with no supporting evidence – unsupported [married]',
    ]);
    expect((await attest('show anna --unsupported some')).stderr).toContain(
      'Expected one of include, exclude, only.',
    );
  });

  test('leaves out what the conditions exclude', async () => {
    const shown = (relationships: string) => answered(`${WEST}\n${relationships}`);
    expect(await attest('show kanye-west --polarity negated')).toEqual(
      shown(`1 relationship:\n\n${NOT_TO_COME}`),
    );
    expect(await attest('show kanye-west --modality planned --polarity affirmed')).toEqual(
      shown('No relationship is recorded under these conditions.\n'),
    );
    expect(await attest('show kanye-west --known-on 2018-05-29')).toEqual(
      shown('No relationship is recorded under these conditions.\n'),
    );
    expect(await attest('show kanye-west --true-on 2018-06-01')).toEqual(
      shown(`2 relationships:\n\n${MARRIED}\n${SUPPORTS}`),
    );
  });

  test('says of how many --first shows the most telling', async () => {
    expect(await attest('show kanye-west --first 2')).toEqual(
      answered(`${WEST}
4 relationships, the 2 most telling of them:

${MARRIED}
${CONTROVERSY}
There are more: leave out --first to see all.
`),
    );
  });

  test('reads every page', async () => {
    const byTwo = (line: string) =>
      shell(`unset NEO4J_URI; ATTEST_MAX_PAGE_SIZE=2 attest ${line} --data seed/article`);
    expect(await byTwo('show alice-marie-johnson')).toEqual(await attest('show alice-marie-johnson'));
    expect(await byTwo('show alice-marie-johnson --first 5 --json')).toEqual(
      await attest('show alice-marie-johnson --first 5 --json'),
    );
  });

  test('prints what GraphQL answers', async () => {
    const { stdout } = await attest('show kanye-west --first 1 --json');
    expect(JSON.parse(stdout)).toMatchObject({
      __typename: 'Person',
      id: 'kanye-west',
      aliases: [],
      relationships: {
        totalCount: 4,
        edges: [
          {
            phrase: 'is married to',
            other: { id: 'kim-kardashian' },
            direction: 'ANY',
            node: {
              id: 'kardashian-married-to-west',
              evidence: [{ stance: 'SUPPORTS', source: { id: 'visit-report' }, attributedTo: [] }],
            },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('lets JSON be the same JSON, and obeys nothing in it', async () => {
    const folder = await folderOf(MARRIAGE);
    const { stdout } = await attest(`show bob --data ${folder} --json`);
    expect(stdout.split('\n')).toContain('  "name": "Bob\\u009b",');
    expect(JSON.parse(stdout).name).toBe('Bob\u009b');
  });

  test('shows a relationship by the id that its content gave it while an end had another id', async () => {
    const folder = await folderOf(MARRIAGE);
    const earlier = relationshipId({
      ...{ type: 'MARRIED_TO', subject: 'anna', object: 'bob' },
      ...{ polarity: 'AFFIRMED', modality: 'ACTUAL' },
    } as const);
    const byId = await attest(`show married --data ${folder}`);
    expect(byId.status).toBe(0);
    expect(await attest(`show ${earlier} --data ${folder}`)).toEqual(byId);
  });

  test('takes a name without its middle for whom alone it fits, and says so', async () => {
    const { stdout, stderr, status } = await attest('show "alice johnson"');
    expect({ stdout, status }).toEqual({
      stdout: (await attest('show alice-marie-johnson')).stdout,
      status: 0,
    });
    expect(stderr).toBe(
      'attest: Nothing has the full name “alice johnson”; taken for alice-marie-johnson (Alice Marie Johnson, person: ' +
        'The prisoner of the article, which mentions no kinship with Jack Johnson.).\n',
    );
  });

  test('never guesses who is meant: it gives the candidates, and exits 2', async () => {
    const { stderr, ...rest } = await attest('show Johnson');
    expect(rest).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^attest: Expected the id or the full name of one entity, but got "Johnson", and nothing has it\. Did you mean alice-marie-johnson \(/,
    );
  });

  test('lets go of a reader who has seen enough', async () => {
    const people = Array.from({ length: 2_000 }, (_, i) => [
      JSON.stringify({ entity: { id: `p${i}`, kind: 'Person', name: `Person ${i}` } }),
      JSON.stringify({
        relationship: {
          subject: 'ann',
          type: 'MET',
          object: `p${i}`,
          evidence: [{ source: 'paper', says: 'So.' }],
        },
      }),
    ]);
    const folder = await folderOf({
      'dataset.yaml': 'title: A crowd\n',
      'ann.yaml':
        'entities: [{ id: ann, kind: Person, name: Ann }, { id: paper, kind: Work, name: A paper }]\n',
      'people.jsonl': people.flat().join('\n'),
    });
    expect(await attest(`show ann --data ${folder} | head -n 4`)).toEqual(
      answered('Ann\nperson, ann\n\n2,000 relationships:\n'),
    );
  });
});

describe('attest show RELATIONSHIP', () => {
  test('tells all that stands behind it', async () => {
    expect(await attest('show obama-did-not-pardon-johnson')).toEqual(
      answered(`Barack Obama did not pardon Alice Marie Johnson by 30 May 2018 (inferred)
detail: mass pardon
when: no later than 30 May 2018 (“end of his administration”; inferred)
inferred because: His administration was over when the article appeared, between 27 and 30 May 2018.
on the occasion of: Barack Obama's mass pardon
support: 1 citation, 1 origin; independent origins: 1; first reported between 27 May 2018 and 30 May 2018 (inferred)
type: PARDONED
id: obama-did-not-pardon-johnson

Barack Obama (person, barack-obama)
Alice Marie Johnson (person, alice-marie-johnson): The prisoner of the article, which mentions no kinship with Jack Johnson.

Evidence:
1. The mass pardon did not reach Alice Marie Johnson.
   as ${REPORT} reports
   paragraph 7, sentence 1; reported between 27 May 2018 and 30 May 2018 (inferred); source visit-report
`),
    );
  });

  test('tells who disputes it after who says so; what nothing counts for contradicts nothing', async () => {
    const folder = await folderOf(MARRIAGE);
    expect(await attest(`show married --data ${folder}`)).toEqual(
      answered(`Ann is married to Bob\\u009b since about 2001, with no supporting evidence
when: since about 2001
how much: 5 USD
how many: at least 5 guests
support: no supporting evidence
type: MARRIED_TO
id: married

Ann (person, ann): A w\\u001b[31meaver
Bob\\u009b (person, bob)

Evidence:
1. They are.
   “I do”
   as “A paper” reports (retracted: 1 July 2018) – withdrawn, does not count
   page 1; reported 29 May 2018; source paper; https://example.org/paper

2. They never met.
   disputed: as “Notes” reports (corrected: June 2018) – withdrawn, does not count
   source notes

3. He would know.
   disputed: reportedly, according to Bob\\u009b, by way of The Press, as “A copy” reports – withdrawn, does not count
   source copy
`),
    );
  });

  test('tells what was known of it on a day', async () => {
    const folder = await folderOf(MARRIAGE);
    expect((await attest(`show married --data ${folder} --known-on 2018-05-28`)).stdout).toMatch(
      /\nsupport: no supporting evidence\n[\s\S]*\n\nEvidence:\nNone reported by then\.\n$/,
    );
    expect((await attest(`show married --data ${folder} --known-on 2018-05-30`)).stdout).toMatch(
      /\nsupport: 1 citation, 1 origin; independent origins: 1; first reported 29 May 2018\n/,
    );
  });

  test('refuses to choose among one', async () => {
    expect(await attest('show johnson-sentenced --first 3')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'attest: Expected an entity for a choice of its relationships, but "johnson-sentenced" is one relationship. ' +
        'Leave out all options but --known-on and --undated-reports.\n',
    });
  });
});

describe('attest show ATTRIBUTE', () => {
  test('tells all that stands behind it', async () => {
    const folder = await folderOf({
      'dataset.yaml': 'title: A marriage\n',
      'all.yaml': `entities:
  - { id: ann, kind: Person, name: Ann }
  - { id: paper, kind: Work, name: A paper, publishedOn: 2018-05-30 }
attributes:
  - { id: ann-40, entity: ann, type: AGE, value: { min: 40, unit: years, words: 40 years }, evidence: [{ source: paper, says: She is 40. }] }
`,
    });
    expect(await attest(`show ann-40 --data ${folder}`)).toEqual(
      answered(`Ann, age: 40 years, as of 30 May 2018
support: 1 citation, 1 origin; independent origins: 1; first reported 30 May 2018
type: AGE
id: ann-40

Ann (person, ann)

Evidence:
1. She is 40.
   as “A paper” reports
   reported 30 May 2018; source paper
`),
    );
    expect(await attest(`show ann-40 --first 3 --data ${folder}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"ann-40" is one attribute'),
    });
  });
});
