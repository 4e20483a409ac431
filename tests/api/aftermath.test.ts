import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

/* What a reader sees of the seed: conflicts, disputes, copies, a correction, the two clocks, an honest negative. */

const seed = await readDataset('seed');

interface Listed {
  readonly relationships: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

onEachStore('the seed', (open) => {
  const idsWhere = async (filter: object): Promise<string[]> => {
    const query = `query($filter: RelationshipFilter!) {
      relationships(filter: $filter, first: 100) { edges { node { id } } }
    }`;
    const { data, errors } = await ask(await open(seed), query, { filter });
    expect(errors).toBe(undefined);
    return (data as Listed).relationships.edges.map(({ node }) => node.id).sort();
  };

  it('answers who advocated for Alice Marie Johnson, most of it independent of the two', async () => {
    const query = `query($independent: Boolean) {
      advocacies(beneficiary: "alice-marie-johnson", filter: { independent: $independent }) { totalCount }
    }`;
    const count = async (independent: boolean | null) => {
      const { data } = await ask(await open(seed), query, { independent });
      return (data as { advocacies: { totalCount: number } }).advocacies.totalCount;
    };
    expect([await count(null), await count(true), await count(false)]).toEqual([17, 10, 7]);
  });

  it('sets the two accounts of the conviction side by side', async () => {
    const query = `{ relationship(id: "johnson-convicted-on-six-counts") {
      quantities { min } evidence { source { id } }
      conflicts { id quantities { min } evidence { source { id } } }
    } }`;
    expect((await ask(await open(seed), query)).data).toEqual({
      relationship: {
        quantities: [{ min: 5 }, { min: 1 }],
        evidence: [{ source: { id: 'usa-today-report' } }],
        conflicts: [
          {
            id: 'johnson-convicted-on-eight-counts',
            quantities: [{ min: 8 }],
            evidence: expect.arrayContaining([
              { source: { id: 'daily-news-report' } },
              { source: { id: 'dayton-daily-news-report' } },
            ]),
          },
        ],
      },
    });
  });

  it('has an attribute of a person in conflict with what another is said to have done to him', async () => {
    const query = `{ entity(id: "don-mcgahn") {
      attributes(first: 10) { edges { node { id conflicts { id } } } }
    } }`;
    const { data } = await ask(await open(seed), query);
    expect(data).toEqual({
      entity: {
        attributes: {
          edges: [
            { node: { id: 'mcgahn-skeptical', conflicts: [{ id: 'mcgahn-won-over' }] } },
            { node: { id: 'mcgahn-starstruck', conflicts: [] } },
          ],
        },
      },
    });
  });

  it.each([
    ['2018-05-29', []],
    ['2018-05-31', ['kardashian-met-trump']],
    ['2018-06-06', ['kardashian-met-trump', 'trump-commuted-johnson']],
    [
      '2020-08-29',
      [
        'kardashian-met-trump',
        'trump-commuted-johnson',
        'trump-pardoned-johnson-on-friday',
        'trump-pardoned-johnson-on-thursday',
      ],
    ],
    [
      '2025-02-21',
      [
        'kardashian-met-trump',
        'trump-announced-pardon-czar',
        'trump-commuted-johnson',
        'trump-pardoned-johnson-on-friday',
        'trump-pardoned-johnson-on-thursday',
      ],
    ],
    [
      null,
      [
        'kardashian-met-trump',
        'trump-announced-pardon-czar',
        'trump-commuted-johnson',
        'trump-pardoned-johnson-on-friday',
      ],
    ],
  ])(
    'knows on %s what was reported by then, and a correction of unknown day only now',
    async (knownOn, known) => {
      const milestones = [
        'kardashian-met-trump',
        'trump-commuted-johnson',
        'trump-pardoned-johnson-on-thursday',
        'trump-pardoned-johnson-on-friday',
        'trump-announced-pardon-czar',
      ];
      const found = await idsWhere({
        about: ['donald-trump'],
        types: ['MET', 'COMMUTED_SENTENCE_OF', 'PARDONED', 'SPOKE_ABOUT'],
        ...(knownOn === null ? {} : { knownOn }),
      });
      expect(found.filter((id) => milestones.includes(id))).toEqual(known);
    },
  );

  it('finds what is disputed', async () => {
    expect(await idsWhere({ disputed: true })).toEqual([
      'johnson-convicted-of-first-nonviolent-offense',
      'johnson-facilitated-communications',
      'johnson-telephone-mule',
    ]);
  });

  it('counts the copies of one report as one origin', async () => {
    const query =
      '{ relationship(id: "kardashian-kushner-talks-for-months") { support { citations origins } } }';
    expect((await ask(await open(seed), query)).data).toEqual({
      relationship: { support: { citations: 4, origins: 1 } },
    });
  });

  it('does not say that Kanye West was in the meeting', async () => {
    const query = `{ connection(
      from: "kanye-west", to: "meeting-of-30-may", filter: { types: [PARTICIPATED_IN] }
    ) { paths { length } refutedBy { id } report { complete } } }`;
    expect((await ask(await open(seed), query)).data).toEqual({
      connection: { paths: [], refutedBy: [], report: { complete: true } },
    });
  });
});
