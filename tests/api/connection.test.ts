import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask, complaints } from './ask.js';

const seed = await readDataset('seed/article');

const CONNECTION = `query($from: ID!, $to: ID!, $maxHops: Int, $limit: Int, $maxDegree: Int, $filter: RelationshipFilter) {
  connection(from: $from, to: $to, maxHops: $maxHops, limit: $limit, maxDegree: $maxDegree, filter: $filter) {
    paths { ...shown }
    refutedBy { id phrase }
    report { complete stoppedBy hopsSearched pathsConsidered hubsSkipped { id } }
    nearMisses { relaxation condition path { ...shown } }
    nearMissesCut { relaxation condition }
  }
}
fragment shown on Path {
  length summary overlapsInTime
  support { citations origins independent firm disputed }
  weakest { relationship { id } }
  hops { from { id } phrase to { id } sentence relationship { id phrase } others { id phrase } }
}`;

const REPORT = "“Report ahead of Kim Kardashian's visit to the White House”";

onEachStore('connection', (open) => {
  it('leads over what has happened, and names the shorter way over a plan as a near miss', async () => {
    const store = await open(seed);
    const pardon = {
      from: { id: 'donald-trump' },
      to: { id: 'jack-johnson' },
      sentence: `Donald Trump pardoned Jack Johnson (posthumous presidential pardon) on 24 May 2018 (inferred), as ${REPORT} reports`,
      phrase: 'pardoned',
      relationship: { id: 'trump-pardoned-jack-johnson', phrase: 'pardoned' },
      others: [],
    };
    expect(await ask(store, CONNECTION, { from: 'kim-kardashian', to: 'jack-johnson' })).toEqual({
      data: {
        connection: {
          paths: [
            {
              length: 3,
              summary:
                'Kim Kardashian – Kanye West – Donald Trump – Jack Johnson: 3 hops; weakest where ' +
                'Kanye West supports Donald Trump, as of some day between 27 May 2018 and 30 May 2018, with no known origin, nothing stated outright',
              overlapsInTime: null,
              support: { citations: 1, origins: 0, independent: 0, firm: false, disputed: false },
              weakest: { relationship: { id: 'west-supports-trump' } },
              hops: [
                {
                  from: { id: 'kim-kardashian' },
                  to: { id: 'kanye-west' },
                  sentence: `Kim Kardashian is married to Kanye West (husband), as of some day between 27 May 2018 and 30 May 2018, as ${REPORT} reports`,
                  phrase: 'is married to',
                  relationship: { id: 'kardashian-married-to-west', phrase: 'is married to' },
                  others: [],
                },
                {
                  from: { id: 'kanye-west' },
                  to: { id: 'donald-trump' },
                  sentence: `Kanye West supports Donald Trump (apparent support), as of some day between 27 May 2018 and 30 May 2018, reportedly (${REPORT} names no source)`,
                  phrase: 'supports',
                  relationship: { id: 'west-supports-trump', phrase: 'supports' },
                  others: [],
                },
                pardon,
              ],
            },
          ],
          refutedBy: [],
          report: { complete: true, stoppedBy: null, hopsSearched: 4, pathsConsidered: 1, hubsSkipped: [] },
          nearMisses: [
            {
              relaxation: 'planned allowed',
              condition: 'MODALITY_PLANNED',
              path: {
                length: 2,
                summary:
                  'Kim Kardashian – Donald Trump – Jack Johnson: 2 hops; weakest where Kim Kardashian is to meet Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018, with 1 origin',
                overlapsInTime: null,
                support: { citations: 4, origins: 1, independent: 1, firm: true, disputed: false },
                weakest: { relationship: { id: 'kardashian-to-meet-trump' } },
                hops: [
                  {
                    from: { id: 'kim-kardashian' },
                    to: { id: 'donald-trump' },
                    sentence: `Kim Kardashian is to meet Donald Trump on 30 May 2018 (inferred), as of some day between 27 May 2018 and 30 May 2018, as ${REPORT} reports`,
                    phrase: 'is to meet',
                    relationship: { id: 'kardashian-to-meet-trump', phrase: 'is to meet' },
                    others: [{ id: 'kardashian-to-talk-with-trump', phrase: 'is to talk with' }],
                  },
                  pardon,
                ],
              },
            },
          ],
          nearMissesCut: [],
        },
      },
    });
  });

  it('says of an earlier day that nothing connects the two, and what was reported later', async () => {
    const { data } = await ask(await open(seed), CONNECTION, {
      from: 'kim-kardashian',
      to: 'jack-johnson',
      filter: { knownOn: '2018-05-01' },
    });
    expect(data).toMatchObject({
      connection: {
        paths: [],
        refutedBy: [],
        report: { complete: true, stoppedBy: null, hopsSearched: 4, pathsConsidered: 0, hubsSkipped: [] },
        nearMisses: [
          {
            relaxation: 'reports and withdrawals after 2018-05-01 allowed',
            condition: 'KNOWN_ON',
            path: { length: 3, support: { citations: 1, firm: false } },
          },
        ],
      },
    });
  });

  it('walks over nothing that was withdrawn, by today or by the day that is asked about, and names it as a near miss', async () => {
    const store = await open(FIXTURE);
    const answer = async (filter: object) => {
      const { data } = await ask(store, CONNECTION, { from: 'ella-harrow', to: 'dmitri-volkov', filter });
      type Ties = { hops: { relationship: { id: string } }[] };
      const { paths, nearMisses } = (
        data as { connection: { paths: Ties[]; nearMisses: { relaxation: string; path: Ties }[] } }
      ).connection;
      const ties = ({ hops }: Ties) => hops.map(({ relationship }) => relationship.id).join(', ');
      return {
        paths: paths.map(ties),
        misses: nearMisses.map(({ relaxation, path }) => `${relaxation}: ${ties(path)}`),
      };
    };
    const overPossible = 'possible allowed: ella-owned-mill, dmitri-may-have-owned';
    const overWithdrawn = 'withdrawn or unsupported allowed: dmitri-paid-ella';
    expect(await answer({})).toEqual({ paths: [], misses: [overPossible, overWithdrawn] });
    expect(await answer({ knownOn: '2019-06-01' })).toEqual({ paths: [], misses: [overWithdrawn] });
    expect(await answer({ knownOn: '2019-05-31' })).toEqual({ paths: ['dmitri-paid-ella'], misses: [] });
    // Reported the day after, and withdrawn since.
    expect(await answer({ knownOn: '2019-01-31' })).toEqual({ paths: [], misses: [] });
    expect(await answer({ unsupported: 'INCLUDE' })).toEqual({ paths: ['dmitri-paid-ella'], misses: [] });
  });

  it('tells two of one name apart, over all of an answer', async () => {
    const met = (a: string, b: string) =>
      draft.relationship(`${a}-met-${b}`, [a, 'MET', b], [draft.evidence('report', 'So it says.')]);
    const namesakes = resolve({
      title: 'Two of one name',
      description: null,
      entities: [
        ...['xan', 'yao'].map((id) => draft.plain('Person', id, id)),
        ...['ana-1', 'ana-2'].map((id) => draft.plain('Person', id, 'Ana Ruiz')),
        draft.work('report', 'A report'),
      ],
      relationships: ['ana-1', 'ana-2'].flatMap((ana) => [met('xan', ana), met(ana, 'yao')]),
    });
    const query = `{ connection(from: "xan", to: "yao") { paths { summary hops { sentence } } } }`;
    const { data } = await ask(await open(namesakes), query);
    const { paths } = (data as { connection: { paths: { summary: string; hops: { sentence: string }[] }[] } })
      .connection;
    expect(paths.map(({ summary, hops }) => [summary.split(':')[0], hops[0]?.sentence])).toEqual([
      ['xan – Ana Ruiz (ana-1) – yao', 'xan met Ana Ruiz (ana-1), as “A report” reports'],
      ['xan – Ana Ruiz (ana-2) – yao', 'xan met Ana Ruiz (ana-2), as “A report” reports'],
    ]);
  });

  it('tells what is denied from what nobody says', async () => {
    const { data } = await ask(await open(seed), CONNECTION, {
      from: 'trump-meeting',
      to: 'kanye-west',
      maxHops: 1,
      filter: { modality: ['PLANNED'] },
    });
    expect(data).toMatchObject({
      connection: {
        paths: [],
        refutedBy: [{ id: 'west-not-to-come', phrase: 'is not to take part in' }],
        report: { complete: true },
      },
    });
  });

  it('words each hop in the direction of walking, and passes hearsay on as such', async () => {
    const store = await open(FIXTURE);
    const sentences = async (from: string, to: string, filter = {}) => {
      const { data } = await ask(
        store,
        `query($from: ID!, $to: ID!, $filter: RelationshipFilter) {
          connection(from: $from, to: $to, filter: $filter) { paths { hops { sentence } } }
        }`,
        { from, to, filter },
      );
      const { paths } = (data as { connection: { paths: { hops: { sentence: string }[] }[] } }).connection;
      return paths.map(({ hops }) => hops.map(({ sentence }) => sentence));
    };
    expect(await sentences('bruno-lindqvist', 'chloe-martin')).toEqual([
      [
        'Bruno Lindqvist is advised by Chloé Martin from 2005 until 2006, in an undated source, as “Letter to the council” reports',
      ],
    ]);
    expect(await sentences('bruno-lindqvist', 'chloe-martin', { assertions: ['HEDGED'] })).toEqual([
      [
        'Bruno Lindqvist is advised by Chloé Martin, as of February 2019, reportedly (“What the mayor says” names no source)',
      ],
    ]);
    expect(await sentences('weavers', 'ada-okafor')).toEqual([
      [
        'The weavers were advocated for by Ada Okafor (a plea) on 8 January 2019 (inferred), as “Harrow Mills is to close” reports',
      ],
    ]);
    expect(
      await sentences('harrow-mills', 'dmitri-volkov', { modality: ['POSSIBLE'], assertions: ['HEDGED'] }),
    ).toEqual([
      [
        'Harrow Mills might be owned by Дмитрий Волков since about 1996, in an undated source, reportedly, according to Chloé Martin, as “Letter to the council” reports',
      ],
    ]);
  });

  it('names the hubs that it leads no path over, and the path that there is over them', async () => {
    const { data } = await ask(await open(FIXTURE), CONNECTION, {
      from: 'chloe-martin',
      to: 'ada-okafor',
      maxDegree: 2,
    });
    expect(data).toMatchObject({
      connection: {
        paths: [],
        report: { complete: true, hubsSkipped: [{ id: 'bruno-lindqvist' }] },
        nearMisses: [
          {
            relaxation: 'hubs of more than 2 ties allowed',
            path: { hops: [{ to: { id: 'bruno-lindqvist' } }, { to: { id: 'ada-okafor' } }] },
          },
        ],
      },
    });
  });

  it('ends at the number of candidates that it may look at, and says so', async () => {
    const { data } = await ask(
      await open(seed),
      CONNECTION,
      { from: 'kim-kardashian', to: 'donald-trump', limit: 20, filter: { modality: ['ACTUAL', 'PLANNED'] } },
      { ...DEFAULT_LIMITS, candidates: 1 },
    );
    expect(data).toMatchObject({
      connection: { report: { complete: false, stoppedBy: 'CANDIDATES', pathsConsidered: 1 } },
    });
  });

  it('lists no more hubs and denials than it may, and says that it left some out', async () => {
    const bounded = async (from: string, to: string, maxDegree: number, limits = DEFAULT_LIMITS) => {
      const { data, extensions } = await ask(
        await open(seed),
        `query($from: ID!, $to: ID!, $maxDegree: Int) {
          connection(from: $from, to: $to, maxDegree: $maxDegree) { refutedBy { id } report { hubsSkipped { id } } }
        }`,
        { from, to, maxDegree },
        { ...limits, deadlineMs: 100_000 },
      );
      const { refutedBy, report } = (
        data as { connection: { refutedBy: object[]; report: { hubsSkipped: object[] } } }
      ).connection;
      const notices =
        (extensions as { notices?: { path: string[]; message: string }[] } | undefined)?.notices ?? [];
      return { denials: refutedBy.length, hubs: report.hubsSkipped.length, notices };
    };
    const whole = await bounded('kim-kardashian', 'donald-trump', 0);
    expect(whole.hubs).toBeGreaterThan(2);
    expect(whole.notices).toEqual([]);
    expect(await bounded('kim-kardashian', 'donald-trump', 0, { ...DEFAULT_LIMITS, unpaged: 2 })).toEqual({
      denials: 0,
      hubs: 2,
      notices: [
        {
          path: ['connection', 'report', 'hubsSkipped'],
          message:
            'Expected at most 2 denials, or hubs, beside the paths of a connection, but got more. Narrow the filter, or raise ' +
            '"maxDegree". (The limit is unpaged; ATTEST_MAX_UNPAGED sets it.) The rest is missing.',
        },
      ],
    });
  });

  it('takes former ids for the ends, and refuses what names no two entities', async () => {
    const store = await open(FIXTURE);
    const asked = { from: 'okafor-ada', to: 'bruno-lindqvist' };
    expect(await ask(store, CONNECTION, asked)).toMatchObject({
      data: { connection: { paths: [{ length: 1 }] } },
    });
    const complaint = (more: object) => complaints(store, CONNECTION, { ...asked, ...more });
    expect(await complaint({ to: 'ada-okafor' })).toEqual([
      'BAD_USER_INPUT: Expected "from" and "to" to be two entities, but both are "ada-okafor". Name another.',
    ]);
    expect(await complaint({ to: 'ela-harow' })).toEqual([
      expect.stringMatching(
        /^BAD_USER_INPUT: Expected an id in to, but no entity has the id "ela-harow". Did you mean "ella-harrow/,
      ),
    ]);
    expect(await complaint({ to: 'ella-owned-mill' })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: Expected an id in to, but /),
    ]);
    expect(await complaint({ maxHops: 7 })).toEqual([
      'BAD_USER_INPUT: Expected "maxHops" to be from 1 to 6, but got 7. Give another number.',
    ]);
    expect(await complaint({ limit: 0 })).toEqual([
      'BAD_USER_INPUT: Expected "limit" to be from 1 to 20, but got 0. Give another number.',
    ]);
    expect(await complaint({ maxDegree: -1 })).toEqual([
      'BAD_USER_INPUT: Expected "maxDegree" to be 0 at least, but got -1. Give another number.',
    ]);
  });
});
