import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { ask } from './ask.js';
import { watchedStore } from './watched-store.js';

/* Levels of relationships below an entity are read together: the answer is that of reading one by one, as a store at hand does. */

const atHand = memoryStore(FIXTURE);
const kept =
  'edges { cursor phrase direction node { id type evidence { says source { name } } } other { id name kind } }';
const below = (levels: string) => `{ entity(id: "ada-okafor") { id name ${levels} } }`;
const LOOK = 'findLevels';

/** The query, and what it reads beside entities, which a store at hand brings with no level. */
const SHAPES: readonly (readonly [shape: string, query: string, reads: readonly string[]])[] = [
  ['no level', below(''), []],
  ['one level', below(`relationships(first: 2) { ${kept} pageInfo { endCursor hasNextPage } }`), [LOOK]],
  [
    'three levels, by the end that they lead to',
    below(`relationships(first: 3) { edges { other { name relationships(direction: OUT) { edges { node { id object {
      name relationships(direction: IN, orderBy: LATEST_FIRST) { edges { node { subject { name } } } } } } } } } } }`),
    [LOOK],
  ],
  [
    'the same field in two selections, and another beside it',
    below(`relationships(first: 2) { edges { node { id } } } ... on Entity { relationships(first: 2) { edges { other { name } } } }
      planned: relationships(filter: { modality: [PLANNED, PLANNED] }) { edges { node { id } } }`),
    [LOOK],
  ],
  [
    'in fragments',
    `${below('...All')} fragment All on Entity { relationships { ...Rows } }
     fragment Rows on EntityRelationshipConnection { edges { ... on EntityRelationshipEdge { other { name } } } }`,
    [LOOK],
  ],
  [
    'of symmetric types, where the object may be the entity itself',
    below(
      'relationships(direction: OUT) { edges { node { id object { id relationships { edges { node { id } } } } } } }',
    ),
    [LOOK, 'findRelationshipsOf'],
  ],
  [
    'by a former id',
    '{ entity(id: "okafor-ada") { id relationships { edges { node { id } } } } }',
    [LOOK, 'currentIds', LOOK],
  ],
  [
    'of an unknown id',
    '{ entity(id: "nobody") { id relationships { edges { node { id } } } } }',
    [LOOK, 'currentIds'],
  ],
  ['a count alone', below('relationships { totalCount }'), ['countRelationshipsOf']],
  [
    'of one kind alone',
    below(
      '... on Person { relationships { edges { node { id } } } } ... on Work { relationships { edges { node { id } } } }',
    ),
    ['findRelationshipsOf'],
  ],
  [
    'under a directive',
    below('relationships @include(if: true) { edges { node { id } } }'),
    ['findRelationshipsOf'],
  ],
  [
    'whose filter names what has to be looked up',
    below('relationships(filter: { subject: "ella-harrow" }) { edges { node { id } } }'),
    ['findRelationshipsOf'],
  ],
  [
    'whose filter names nothing',
    below('relationships(filter: { subject: "nobody" }) { edges { node { id } } }'),
    ['currentIds', 'candidates'],
  ],
  ['that are refused', below('relationships(first: 0) { edges { node { id } } }'), []],
  ['after what is no cursor', below('relationships(after: "?") { edges { node { id } } }'), []],
  [
    'with a notice, of a level that is not reached',
    '{ entity(id: "no-such-id") { relationships(filter: { knownOn: "2019", undatedReports: INCLUDE }) { edges { node { id } } } } }',
    [LOOK, 'currentIds'],
  ],
];

describe('levels below an entity', () => {
  it.each(SHAPES)('%s: the same answer, by these reads', async (_, query, expected) => {
    const reads: string[] = [];
    const far = watchedStore(atHand, (read, name) => {
      if (name !== 'entities') reads.push(name);
      return read();
    });
    expect(await ask(far, query)).toEqual(await ask(atHand, query));
    expect(reads).toEqual(expected);
  });
});
