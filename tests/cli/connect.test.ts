import { describe, expect, test } from 'vitest';
import { folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

const REPORT = "“Report ahead of Kim Kardashian's visit to the White House”";
const OVER_WEST = `Kim Kardashian – Kanye West – Donald Trump – Jack Johnson: 3 hops; weakest where Kanye West supports Donald Trump, as of some day between 27 May 2018 and 30 May 2018, with no known origin, nothing stated outright
   Kim Kardashian is married to Kanye West (husband), as of some day between 27 May 2018 and 30 May 2018, as ${REPORT} reports.
   Kanye West supports Donald Trump (apparent support), as of some day between 27 May 2018 and 30 May 2018, reportedly (${REPORT} names no source).
   Donald Trump pardoned Jack Johnson (posthumous presidential pardon) on 24 May 2018 (inferred), as ${REPORT} reports.
`;

/** With no Neo4j to ask: these are claims about the words. */
/** Of the article alone, unless told otherwise. */
const attest = (line: string) =>
  shell(`unset NEO4J_URI; attest ${line}${line.includes('--data') ? '' : ' --data seed/article'}`);

describe('attest connect', () => {
  test('leads over what has happened, a source for each hop, and tells what a plan would shorten', async () => {
    expect(await attest('connect "Kim Kardashian" "Jack Johnson"')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Kim Kardashian and Jack Johnson are connected.

1. ${OVER_WEST}
Shorter, with one condition less:
- planned allowed: Kim Kardashian – Donald Trump – Jack Johnson: 2 hops; weakest where Kim Kardashian is to meet Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018, with 1 origin
   Kim Kardashian is to meet Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018, as ${REPORT} reports.
   Donald Trump pardoned Jack Johnson (posthumous presidential pardon) on 24 May 2018 (inferred), as ${REPORT} reports.
`,
    });
  });

  test('says no for a day before anybody reported it, and what came later', async () => {
    expect(await attest('connect kim-kardashian "jack johnson" --known-on 2018-05-01')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Not connected: no path of at most 4 hops between Kim Kardashian and Jack Johnson is recorded under these conditions.

Near matches, each with one condition less:
- reports and withdrawals after 2018-05-01 allowed: ${OVER_WEST}`,
    });
  });

  test('tells a denial from silence', async () => {
    expect(await attest('connect "Kanye West" trump-meeting --modality planned --max-hops 1')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Not connected: no path of at most 1 hop between Kanye West and Kim Kardashian's meeting with Donald Trump, and a relationship between the two is denied.

Denied of the two:
- Kanye West is not to take part in Kim Kardashian's meeting with Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018 (${REPORT})
`,
    });
  });

  test('says that it was stopped where it was', async () => {
    const { stdout } = await shell(
      'unset NEO4J_URI; ATTEST_DEADLINE_MS=100000 ATTEST_MAX_CANDIDATES=1 ' +
        '"$(type -p node)" dist/command/attest.js connect kim-kardashian donald-trump --modality actual,planned',
    );
    expect(stdout.split('\n')[0]).toBe(
      'Kim Kardashian and Donald Trump are connected. The search ended at its limit of candidates after 1 path, and was complete up to 1 hop. There may be better paths.',
    );
  });

  test('prints what GraphQL answers', async () => {
    const { stdout } = await attest('connect kim-kardashian jack-johnson --json');
    expect(JSON.parse(stdout)).toMatchObject({
      from: { id: 'kim-kardashian' },
      paths: [
        {
          length: 3,
          hops: [
            {},
            {},
            {
              relationship: {
                id: 'trump-pardoned-jack-johnson',
                evidence: [{ stance: 'SUPPORTS', withdrawn: false, source: { id: 'visit-report' } }],
              },
            },
          ],
        },
      ],
      report: { complete: true },
      nearMisses: [{ relaxation: 'planned allowed', path: { length: 2 } }],
    });
  });

  test('never guesses who is meant: it gives the candidates, and exits 2', async () => {
    const folder = await folderOf({
      'dataset.yaml': 'title: Two of a name\n',
      'people.yaml': `entities:
  - { id: ann-1, kind: Person, name: Ann, description: a weaver }
  - { id: ann-2, kind: Person, name: Ann }
  - { id: bob, kind: Person, name: "B\\e[31mob" }
`,
    });
    expect(await attest(`connect ann bob --data ${folder}`)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'attest: Expected the id or the full name of one entity, but got "ann", and 2 have it: ' +
        'ann-1 (Ann, person: a weaver); ann-2 (Ann, person). Give one of their ids.\n',
    });
    expect(await attest(`connect ann-1 carol --data ${folder}`)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'attest: Expected the id or the full name of one entity, but got "carol", and nothing has it. Check the spelling.\n',
    });
    expect(await attest(`connect ann-1 bob --data ${folder}`)).toEqual({
      status: 0,
      stdout:
        'Not connected: no path of at most 4 hops between Ann and B\\u001b[31mob is recorded under these conditions.\n',
      stderr: '',
    });
  });

  test('exits 2 for ends that are one, and for a value that no path can have', async () => {
    expect(await attest('connect kim-kardashian "Kim Kardashian"')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'attest: Expected FROM and TO to be two entities, but both are "kim-kardashian". Name another.\n',
    });
    expect((await attest('connect kim-kardashian jack-johnson --max-hops 7')).stderr).toMatch(
      /^attest: option '--max-hops <NUMBER>' argument '7' is invalid\. Expected a number from 1 to 6\.\n/,
    );
  });
});
