import { expect, it } from 'vitest';
import type { NarrowerType } from '../../src/domain/narrower-type.js';
import { resolve } from '../../src/domain/resolve.js';
import { be } from '../../src/domain/wording.js';
import { draft } from '../../src/store/audits/draft.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const SPECIAL: NarrowerType = {
  name: 'SPECIAL_ADVISER_TO',
  narrows: 'ADVISED',
  wording: be(['a special adviser to', 'special advisers to'], 'specially advised by'),
  description: 'Paid by the party.',
};
const says = [draft.evidence('report', 'It says so.')];
const ends = ['ann', 'ADVISED', 'bob'] as const;

const ADVISERS = resolve({
  title: 'Advisers',
  description: null,
  types: [SPECIAL],
  entities: [
    draft.plain('Person', 'ann', 'Ann'),
    draft.plain('Person', 'bob', 'Bob'),
    draft.work('report', 'A report'),
  ],
  relationships: [
    draft.relationship('not-advised', ends, says, { polarity: 'NEGATED' }),
    draft.relationship('not-special', ends, says, { polarity: 'NEGATED', narrowerType: SPECIAL }),
    draft.relationship('special', ends, says, { narrowerType: SPECIAL }),
  ],
});

onEachStore('types of a dataset’s own', (open) => {
  it('are in every phrase, and beside the built-in type', async () => {
    const query = `{
      relationship(id: "special") { type narrowerType phrase conflicts { id ... on Relationship { narrowerType phrase } } }
      entity(id: "bob") { relationships { edges { phrase } } }
      connection(from: "bob", to: "ann") { paths { hops { phrase sentence } } }
      dataset { types { name narrows description count phrases { planned } inversePhrases { negated } } }
    }`;
    expect(await ask(await open(ADVISERS), query)).toMatchObject({
      data: {
        relationship: {
          type: 'ADVISED',
          narrowerType: 'SPECIAL_ADVISER_TO',
          phrase: 'is a special adviser to',
          conflicts: [
            { id: 'not-advised', narrowerType: null, phrase: 'does not advise' },
            { id: 'not-special', narrowerType: 'SPECIAL_ADVISER_TO', phrase: 'is not a special adviser to' },
          ],
        },
        entity: { relationships: { edges: [{ phrase: 'is specially advised by' }] } },
        connection: {
          paths: [
            {
              hops: [
                {
                  phrase: 'is specially advised by',
                  sentence: expect.stringContaining('Bob is specially advised by Ann'),
                },
              ],
            },
          ],
        },
        dataset: {
          types: [
            {
              name: 'SPECIAL_ADVISER_TO',
              narrows: 'ADVISED',
              description: 'Paid by the party.',
              count: 2,
              phrases: { planned: 'is to be a special adviser to' },
              inversePhrases: { negated: 'is not specially advised by' },
            },
          ],
        },
      },
    });
  });

  it('are no denial of the built-in type in what refutes a connection, unless they are asked for', async () => {
    const refuted = async (filter: string) => {
      const query = `{ connection(from: "ann", to: "bob", filter: ${filter}) { refutedBy { id } } }`;
      const { data } = await ask(await open(ADVISERS), query);
      return (data as { connection: { refutedBy: { id: string }[] } }).connection.refutedBy.map(
        ({ id }) => id,
      );
    };
    expect(await refuted('{}')).toEqual(['not-advised']);
    expect(await refuted('{ types: [MET] }')).toEqual(['not-advised']);
    expect(await refuted('{ narrowerTypes: ["SPECIAL_ADVISER_TO"] }')).toEqual([
      'not-advised',
      'not-special',
    ]);
  });

  it('are a condition, which refuses a name that the dataset has not', async () => {
    const store = await open(ADVISERS);
    const list = (names: string) =>
      ask(
        store,
        `{ relationships(filter: { narrowerTypes: ${names}, polarity: [AFFIRMED, NEGATED] }) { nodes: edges { node { id } } } }`,
      );
    expect(await list('["SPECIAL_ADVISER_TO"]')).toMatchObject({
      data: { relationships: { nodes: [{ node: { id: 'not-special' } }, { node: { id: 'special' } }] } },
    });
    expect(await list('[]')).toMatchObject({ data: { relationships: { nodes: [] } } });
    expect(await list('["ADVISED"]')).toMatchObject({
      errors: [
        {
          message:
            'Expected `filter.narrowerTypes` to name types of the dataset\'s own, but its own are SPECIAL_ADVISER_TO, and not "ADVISED"; see `dataset { types { name } }`.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});
