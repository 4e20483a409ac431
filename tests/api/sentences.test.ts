import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const { plain, work, evidence, attribute, relationship, text, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

/** What two reports of 2018 and 2020 say, and a note without a date. */
const OFFICES = resolve({
  title: 'Offices',
  description: null,
  entities: [
    plain('Person', 'ada', 'Ada'),
    plain('Person', 'ben', 'Ben'),
    plain('Person', 'cora', 'Cora'),
    plain('Organization', 'council', 'the council'),
    work('early', 'The early report', { publishedOn: on('2018-05-30') }),
    work('late', 'The late report', { publishedOn: on('2020-01-02') }),
    work('note', 'The note'),
  ],
  relationships: [
    relationship('sanctioned', ['council', 'SANCTIONED', 'ben'], [evidence('late', 'Ten years.')], {
      when: on('2023-07-01/2033-07-01'),
    }),
    relationship(
      'advised',
      ['ada', 'ADVISED', 'ben'],
      [evidence('early', 'She does.'), evidence('late', 'She did until 2019.')],
      { when: on('2017/2019') },
    ),
    relationship(
      'leads',
      ['cora', 'LED', 'council'],
      [evidence('early', 'She leads it.'), evidence('late', 'She still does.')],
    ),
    relationship('married', ['ada', 'MARRIED_TO', 'cora'], [evidence('early', 'They are.')], {
      when: on('1990/..'),
    }),
    relationship(
      'to-meet',
      ['ada', 'MET', 'ben'],
      [evidence('early', 'They will.'), evidence('late', 'So it was.')],
      {
        modality: 'PLANNED',
        when: on('2018-06-01'),
      },
    ),
    relationship('not-met', ['ben', 'MET', 'cora'], [evidence('early', 'Never.')], { polarity: 'NEGATED' }),
    relationship('works', ['ben', 'WORKED_FOR', 'council'], [evidence('note', 'He works there.')]),
    relationship('started', ['ben', 'ADVISED', 'cora'], [evidence('late', 'From 2016 on.')], {
      when: on('2016/'),
    }),
  ],
  attributes: [
    attribute('died', ['cora', 'DEATH', date('2019-11-05')], [evidence('late', 'She died.')]),
    attribute(
      'mayor',
      ['ben', 'OCCUPATION', text('mayor')],
      [evidence('early', 'Mayor.'), evidence('late', 'Mayor.')],
    ),
  ],
});

const SAID = `query($knownOn: EdtfDate) {
  relationships(filter: { polarity: [AFFIRMED, NEGATED], modality: [ACTUAL, PLANNED] }, first: 20) { edges { node { id phrase(knownOn: $knownOn) whenText(knownOn: $knownOn) sentence(knownOn: $knownOn) } } }
  attributes(first: 5) { edges { node { id sentence(knownOn: $knownOn) } } }
}`;

onEachStore('sentences', (open) => {
  const said = async (knownOn: string | null) => {
    const { data, errors } = await ask(await open(OFFICES), SAID, { knownOn });
    expect(errors).toBeUndefined();
    const { relationships, attributes } = data as Record<
      'relationships' | 'attributes',
      { edges: { node: { id: string; sentence: string } }[] }
    >;
    return Object.fromEntries(
      [...relationships.edges, ...attributes.edges].map(({ node }) => [node.id, node.sentence]),
    );
  };

  it('stay true when they are copied out', async () => {
    expect(await said(null)).toEqual({
      advised: 'Ada advised Ben from 2017 to 2019',
      leads: 'Cora led the council until 5 November 2019 at the latest',
      married: 'Ada was married to Cora from 1990 until 5 November 2019 at the latest',
      'not-met': 'Ben did not meet Cora, as of 30 May 2018',
      sanctioned: 'the council sanctions Ben from 1 July 2023 until 1 July 2033, as of 2 January 2020',
      started: 'Ben advised Cora from 2016 until 5 November 2019 at the latest',
      'to-meet': 'Ada was to meet Ben on 1 June 2018',
      works: 'Ben works for the council, in an undated source',
      died: 'Cora, died: 5 November 2019',
      mayor: 'Ben, occupation: mayor, as of 2 January 2020',
    });
  });

  it('of a day know no later report, end or death', async () => {
    expect(await said('2018-12-31')).toMatchObject({
      advised: 'Ada advises Ben from 2017 until 2019, as of 30 May 2018',
      leads: 'Cora leads the council, as of 30 May 2018',
      married: 'Ada is married to Cora since 1990, as of 30 May 2018',
      'to-meet': 'Ada is to meet Ben on 1 June 2018, as of 30 May 2018',
      sanctioned: 'the council sanctions Ben from 1 July 2023 until 1 July 2033, with no supporting evidence',
      mayor: 'Ben, occupation: mayor, as of 30 May 2018',
    });
  });

  it('are worded alike under an entity and on a path, by the day of the filter', async () => {
    const query = `query($filter: RelationshipFilter) {
      entity(id: "cora") { relationships(filter: $filter) { edges { phrase other { name } } } }
      connection(from: "ada", to: "cora", filter: $filter) { paths { hops { phrase sentence } } }
    }`;
    const store = await open(OFFICES);
    const answerOf = async (knownOn: string | null) =>
      (await ask(store, query, { filter: { types: ['MARRIED_TO'], knownOn } })).data;
    expect(await answerOf(null)).toMatchObject({
      entity: { relationships: { edges: [{ phrase: 'was married to', other: { name: 'Ada' } }] } },
      connection: {
        paths: [
          {
            hops: [
              {
                phrase: 'was married to',
                sentence:
                  'Ada was married to Cora from 1990 until 5 November 2019 at the latest, as “The early report” reports',
              },
            ],
          },
        ],
      },
    });
    expect(await answerOf('2018-12-31')).toMatchObject({
      entity: { relationships: { edges: [{ phrase: 'is married to', other: { name: 'Ada' } }] } },
      connection: {
        paths: [
          {
            hops: [
              {
                phrase: 'is married to',
                sentence:
                  'Ada is married to Cora since 1990, as of 30 May 2018, as “The early report” reports',
              },
            ],
          },
        ],
      },
    });
  });
});
