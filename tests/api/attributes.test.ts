import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const { plain, work, evidence, attribute, relationship, text, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

/** A singer whose birth name is told in 2010 only, by herself; and who is said to have died twice. */
const SINGER = resolve({
  title: 'A singer',
  description: null,
  entities: [
    plain('Person', 'ida', 'Ida Moreau'),
    plain('Place', 'lyon', 'Lyon'),
    work('register', 'The register', { publishedOn: on('2001-05-01') }),
    work('memoir', 'Her memoir', { publishedOn: on('2010') }),
  ],
  relationships: [
    relationship('there', ['ida', 'LOCATED_IN', 'lyon'], [evidence('memoir', 'There.')], {
      conflictsWith: ['born'],
    }),
  ],
  attributes: [
    attribute('born', ['ida', 'BIRTH', date('1960-04')], [evidence('register', 'In April 1960.')]),
    attribute(
      'born-in',
      ['ida', 'BIRTH', { kind: 'ENTITY', entity: 'lyon' }],
      [evidence('register', 'Lyon.')],
    ),
    attribute(
      'maiden-name',
      ['ida', 'NAME', text('Zuleika Ben Salem', { nameKind: 'BIRTH', language: 'fr' })],
      [evidence('memoir', 'Born Ben Salem.', { attributedTo: ['ida'] })],
    ),
    attribute('no-soprano', ['ida', 'OCCUPATION', text('soprano')], [evidence('memoir', 'Never.')], {
      polarity: 'NEGATED',
    }),
    attribute(
      'citizen',
      ['ida', 'NATIONALITY', { kind: 'COUNTRY', country: 'FR' }],
      [evidence('register', 'French.')],
    ),
  ],
});

onEachStore('attributes in GraphQL', (open) => {
  it('are listed with their values, in words and by kind, by entity and over all', async () => {
    const store = await open(SINGER);
    const answer = await ask(
      store,
      `{
        entity(id: "ida") {
          attributes(filter: { polarity: [AFFIRMED, NEGATED] }) { totalCount edges { node { id type valueText sentence } } }
          known: attributes(filter: { knownOn: "2005" }) { edges { node { id } } }
        }
        attributes(filter: { types: [NAME, NATIONALITY, BIRTH], entities: ["ida"] }, orderBy: EARLIEST_FIRST) {
          edges {
            node {
              id
              support { independent }
              when { edtf }
              value {
                ... on TextValue { text nameKind language scheme }
                ... on DateValue { date { edtf } }
                ... on CountryValue { code name }
                ... on EntityValue { entity { name } }
              }
            }
          }
        }
      }`,
    );
    expect(answer).toMatchInlineSnapshot(`
      {
        "data": {
          "attributes": {
            "edges": [
              {
                "node": {
                  "id": "born",
                  "support": {
                    "independent": 1,
                  },
                  "value": {
                    "date": {
                      "edtf": "1960-04",
                    },
                  },
                  "when": {
                    "edtf": "1960-04",
                  },
                },
              },
              {
                "node": {
                  "id": "born-in",
                  "support": {
                    "independent": 1,
                  },
                  "value": {
                    "entity": {
                      "name": "Lyon",
                    },
                  },
                  "when": null,
                },
              },
              {
                "node": {
                  "id": "citizen",
                  "support": {
                    "independent": 1,
                  },
                  "value": {
                    "code": "FR",
                    "name": "France",
                  },
                  "when": null,
                },
              },
              {
                "node": {
                  "id": "maiden-name",
                  "support": {
                    "independent": 0,
                  },
                  "value": {
                    "language": "fr",
                    "nameKind": "BIRTH",
                    "scheme": null,
                    "text": "Zuleika Ben Salem",
                  },
                  "when": null,
                },
              },
            ],
          },
          "entity": {
            "attributes": {
              "edges": [
                {
                  "node": {
                    "id": "born",
                    "sentence": "Ida Moreau, born: April 1960",
                    "type": "BIRTH",
                    "valueText": "April 1960",
                  },
                },
                {
                  "node": {
                    "id": "born-in",
                    "sentence": "Ida Moreau, born: Lyon",
                    "type": "BIRTH",
                    "valueText": "Lyon",
                  },
                },
                {
                  "node": {
                    "id": "citizen",
                    "sentence": "Ida Moreau, nationality: France, as of 1 May 2001",
                    "type": "NATIONALITY",
                    "valueText": "France",
                  },
                },
                {
                  "node": {
                    "id": "maiden-name",
                    "sentence": "Ida Moreau, name: Zuleika Ben Salem, as of 2010",
                    "type": "NAME",
                    "valueText": "Zuleika Ben Salem",
                  },
                },
                {
                  "node": {
                    "id": "no-soprano",
                    "sentence": "Ida Moreau, occupation: soprano (said not to be so), as of 2010",
                    "type": "OCCUPATION",
                    "valueText": "soprano",
                  },
                },
              ],
              "totalCount": 5,
            },
            "known": {
              "edges": [
                {
                  "node": {
                    "id": "born",
                  },
                },
                {
                  "node": {
                    "id": "born-in",
                  },
                },
                {
                  "node": {
                    "id": "citizen",
                  },
                },
              ],
            },
          },
        },
      }
    `);
  });

  it('are found by id, own their evidence, and may conflict with a relationship', async () => {
    const store = await open(SINGER);
    const [{ id }] = SINGER.attributes.find((one) => one.id === 'born')?.evidence ?? [{ id: '' }];
    expect(
      await ask(
        store,
        `{
          node(id: "born") { __typename ... on Statement { sentence conflicts { __typename id sentence } } }
          attribute(id: "nothing") { id }
          evidence: node(id: "${id}") { ... on Evidence { says of { __typename id } } }
          relationship(id: "there") { conflicts { __typename id } before: conflicts(knownOn: "2000") { id } }
          dataset { attributes { type count } }
        }`,
      ),
    ).toMatchInlineSnapshot(`
      {
        "data": {
          "attribute": null,
          "dataset": {
            "attributes": [
              {
                "count": 1,
                "type": "NAME",
              },
              {
                "count": 2,
                "type": "BIRTH",
              },
              {
                "count": 1,
                "type": "OCCUPATION",
              },
              {
                "count": 1,
                "type": "NATIONALITY",
              },
            ],
          },
          "evidence": {
            "of": {
              "__typename": "Attribute",
              "id": "born",
            },
            "says": "In April 1960.",
          },
          "node": {
            "__typename": "Attribute",
            "conflicts": [
              {
                "__typename": "Relationship",
                "id": "there",
                "sentence": "Ida Moreau is located in Lyon, as of 2010",
              },
            ],
            "sentence": "Ida Moreau, born: April 1960",
          },
          "relationship": {
            "before": [],
            "conflicts": [
              {
                "__typename": "Attribute",
                "id": "born",
              },
            ],
          },
        },
      }
    `);
  });

  it('bound a state by the death of an end, by what was known then', async () => {
    const store = await open(
      resolve({
        title: 'A marriage',
        description: null,
        entities: [
          plain('Person', 'ida', 'Ida'),
          plain('Person', 'ben', 'Ben'),
          work('register', 'The register', { publishedOn: on('2001-05-01') }),
        ],
        relationships: [
          relationship('married', ['ida', 'MARRIED_TO', 'ben'], [evidence('register', 'Yes.')]),
        ],
        attributes: [attribute('died', ['ben', 'DEATH', date('1990')], [evidence('register', 'In 1990.')])],
      }),
    );
    expect(
      await ask(
        store,
        '{ relationship(id: "married") { when { edtf } bound { edtf basis because } before: bound(knownOn: "2000") { edtf } } }',
      ),
    ).toEqual({
      data: {
        relationship: {
          when: null,
          bound: { edtf: '../1990-12-31', basis: 'INFERRED', because: 'ben died by then (died).' },
          before: null,
        },
      },
    });
  });

  it('let search find an entity by a sourced name from the day on which it was known, and never before', async () => {
    const store = await open(SINGER);
    const hits = (knownOn: string) =>
      `search(text: "Zuleika Ben Salem"${knownOn}) { score entity { id } matchedOn { field text } }`;
    expect(
      await ask(
        store,
        `{ now: ${hits('')} before: ${hits(', knownOn: "2009"')} after: ${hits(', knownOn: "2011"')} }`,
      ),
    ).toMatchInlineSnapshot(`
      {
        "data": {
          "after": [
            {
              "entity": {
                "id": "ida",
              },
              "matchedOn": {
                "field": "SOURCED_NAME",
                "text": "Zuleika Ben Salem",
              },
              "score": 0.98,
            },
          ],
          "before": [],
          "now": [
            {
              "entity": {
                "id": "ida",
              },
              "matchedOn": {
                "field": "SOURCED_NAME",
                "text": "Zuleika Ben Salem",
              },
              "score": 0.98,
            },
          ],
        },
        "extensions": {
          "notices": [
            {
              "message": "Nothing was found. Looked for “zuleika” “ben” “salem”, in any order; the beginnings of longer words; words of a letter or two less, more or other; names that “ben” is short or long for (benjamin); ids; among the names, aliases and names by sources of all entities.",
              "path": [
                "before",
              ],
            },
          ],
        },
      }
    `);
  });
});
