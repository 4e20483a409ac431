import { describe, expect, test } from 'vitest';
import { folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

/** With no Neo4j to ask: these are claims about the words. */
/** Of the article alone, unless told otherwise. */
const attest = (line: string) =>
  shell(`unset NEO4J_URI; attest ${line}${line.includes('--data') ? '' : ' --data seed/article'}`);

describe('attest search', () => {
  test('lists whom a name may mean, best first, a line each', async () => {
    expect(await attest('search johnsn --kinds person,group')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Alice Marie Johnson (person, alice-marie-johnson): The prisoner of the article, which mentions no kinship with Jack Johnson. [spelled otherwise]
Jack Johnson (person, jack-johnson): Pardoned after his death. The article mentions no kinship with Alice Marie Johnson. [spelled otherwise]
The young women whom Alice Marie Johnson mentors (group, not named by its source, young-women-mentored) [spelled otherwise]
Alice Marie Johnson's family (group, not named by its source, alice-marie-johnsons-family) [spelled otherwise]
`,
    });
  });

  test('says on stderr that there may be more', async () => {
    expect(await attest('search johnson --first 1')).toEqual({
      status: 0,
      stderr: 'attest: These are the best 1; there may be more. Ask for more with --first.\n',
      stdout:
        'Alice Marie Johnson (person, alice-marie-johnson): The prisoner of the article, which mentions no kinship with Jack Johnson.\n',
    });
  });

  test('says on stderr what the API remarks of its answer', async () => {
    const cut = await shell(
      'unset NEO4J_URI; ATTEST_MAX_SEARCH_CANDIDATES=1 attest search johnson --data seed/article',
    );
    expect(cut).toMatchObject({
      status: 0,
      stderr:
        'attest: Expected at most 1 entities to compare with the text of a search, but got more. Write more of the name, or ' +
        'name the kinds with --kinds. (ATTEST_MAX_SEARCH_CANDIDATES sets this limit.) The rest is missing.\n',
      stdout: expect.stringMatching(/^.+\n$/),
    });
  });

  test('tells what was matched where it is not the name, and obeys nothing that a file says', async () => {
    const folder = await folderOf({
      'dataset.yaml': 'title: One person\n',
      'people.yaml': `entities:
  - id: ann
    kind: Person
    name: "A\\e[31mnn"
    aliases: [Nancy]
    formerIds: [anna]
    externalIds: [{ scheme: wikidata, value: Q1 }]
`,
    });
    const { stdout } = await attest(
      `search nancy --data ${folder}; for text in wikidata:Q1 anna; do attest search $text --data ${folder}; done`,
    );
    expect(stdout).toBe(`A\\u001b[31mnn (person, ann) [alias: Nancy]
A\\u001b[31mnn (person, ann) [external id: wikidata:Q1]
A\\u001b[31mnn (person, ann) [former id: anna]
`);
  });

  test('lists those who take part in what is asked for', async () => {
    const { stdout } = await attest('search johnson --types pardoned');
    expect(stdout).toMatch(/^Jack Johnson \(person, jack-johnson\).*\n$/);
  });

  test('finds nothing, says so, and exits 0: that is an answer', async () => {
    expect(await attest('search zzzz')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Nothing is called “zzzz”, or anything like it.
Looked for “zzzz”; the beginnings of longer words; words of a letter or two less, more or other; ids; among the names, aliases and names by sources of all entities.
`,
    });
    expect(await attest('search zzzz --kinds event,work')).toMatchObject({
      status: 0,
      stdout: `Nothing of the kind event or work is called “zzzz”, or anything like it.
Looked for “zzzz”; the beginnings of longer words; words of a letter or two less, more or other; ids; among those of events and works alone.
`,
    });
    expect(await attest('search zzzz --json')).toEqual({ status: 0, stderr: '', stdout: '[]\n' });
  });

  test('prints what GraphQL answers', async () => {
    const { stdout } = await attest('search "kim k" --kinds person --json');
    expect(JSON.parse(stdout)[0]).toEqual({
      entity: {
        id: 'kim-kardashian',
        name: 'Kim Kardashian',
        kind: 'PERSON',
        unnamed: false,
        description: null,
      },
      score: 0.98,
      weak: false,
      features: [],
      matchedOn: { field: 'ALIAS', text: 'Kim K' },
    });
  });

  test('exits 2 for what it does not know, and for what GraphQL refuses', async () => {
    expect(await attest('search johnson --kinds persons')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "attest: option '--kinds <LIST>' argument 'persons' is invalid. Expected some of person, group, organization, " +
        'place, event, work, topic, with commas between.\n' +
        'Run attest --help, or attest <command> --help, for what is expected.\n',
    });
    expect(await attest('search johnson --first 0')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "attest: option '--first <NUMBER>' argument '0' is invalid. Expected 1 or more.\n" +
        'Run attest --help, or attest <command> --help, for what is expected.\n',
    });
    expect(await attest('search johnson --first 101')).toMatchObject({
      status: 2,
      stderr:
        'attest: Expected at most 100 rows on a page, but got 101. Lower --first. (ATTEST_MAX_PAGE_SIZE sets this limit.)\n',
    });
  });
});
