import type { Dataset } from '../../domain/dataset.js';
import { resolve } from '../../domain/resolve.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

/** A meeting of two, an advice and a fair, as they were first published, and under the ids that all of it has now. */
function affair(
  ids: { ann: string; paper: string; fair: string; advice: string | null },
  isRenamed: boolean,
) {
  const former = (...formerIds: string[]) => (isRenamed ? { formerIds } : {});
  const said = (says: string) => draft.evidence(ids.paper, says, { attributedTo: ['bob', ids.ann] });
  return resolve({
    title: 'An affair',
    description: null,
    entities: [
      draft.plain('Person', ids.ann, 'Ann', former('a', 'ann-lee')),
      draft.plain('Person', 'bob', 'Bob'),
      draft.work(ids.paper, 'A paper', former('p')),
      draft.event(ids.fair, 'A fair', [said('There was a fair.')], former('f')),
    ],
    relationships: [
      draft.relationship(null, [ids.ann, 'MET', 'bob'], [said('They met.'), said('They met at noon.')]),
      draft.relationship(ids.advice, ['bob', 'ADVISED', ids.ann], [said('He advised her.')]),
    ],
  });
}

const BEFORE = affair({ ann: 'a', paper: 'p', fair: 'f', advice: null }, false);
const RENAMED = affair({ ann: 'ann', paper: 'paper', fair: 'fair', advice: 'advice' }, true);

/** The ids of relationships and evidence, by what they say. */
function ofContent({ entities, relationships }: Dataset): string[] {
  const evidence = [...relationships, ...entities].flatMap((record) =>
    'evidence' in record ? record.evidence : [],
  );
  const byWords = [...evidence].sort((a, b) => (a.says < b.says ? -1 : 1));
  const byType = [...relationships].sort((a, b) => (a.type < b.type ? -1 : 1));
  return [...byType, ...byWords].map(({ id }) => id);
}

/** By id: order, duplicates, unknown and former ids, and every field of what comes back. */
export const lookUps: readonly Audit[] = [
  {
    id: 'entities-whole',
    name: 'gives back every entity as the dataset has it',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.entities(FIXTURE.entities.map(({ id }) => id));
      expectEqual(value, FIXTURE.entities);
    },
  },
  {
    id: 'relationships-whole',
    name: 'gives back every relationship as the dataset has it',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.relationships(FIXTURE.relationships.map(({ id }) => id));
      expectEqual(value, FIXTURE.relationships);
    },
  },
  {
    id: 'entities-order',
    name: 'answers for entities in the order asked, twice where asked twice, null where unknown',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.entities([
        'weavers',
        'no-such-id',
        'council',
        'okafor-ada',
        'ella-owned-mill',
        'weavers',
      ]);
      expectEqual(
        value.map((entity) => entity?.id ?? null),
        ['weavers', null, 'council', null, null, 'weavers'],
      );
    },
  },
  {
    id: 'relationships-order',
    name: 'answers for relationships in the order asked, twice where asked twice, null where unknown',
    async run(open) {
      const store = await open(FIXTURE);
      const asked = [
        'ella-owned-mill',
        'nothing',
        'bruno-met-ada',
        'ada-spoke',
        'weavers',
        'ella-owned-mill',
      ];
      const { value } = await store.relationships(asked);
      expectEqual(
        value.map((relationship) => relationship?.id ?? null),
        ['ella-owned-mill', null, 'bruno-met-ada', null, null, 'ella-owned-mill'],
      );
    },
  },
  {
    id: 'current-ids',
    name: 'follows former ids of entities and relationships to the current ones',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.currentIds([
        'okafor-ada',
        'ada-okafor',
        'no-such-id',
        'ada-wrote',
        'letter-b',
        'ada-on-payment',
        'okafor-ada',
      ]);
      expectEqual(value, [
        'ada-okafor',
        'ada-okafor',
        null,
        'ada-on-payment',
        'letter',
        'ada-on-payment',
        'ada-okafor',
      ]);
    },
  },
  {
    id: 'current-ids-by-content',
    name: 'follows ids that content gave before an end, a source or a speaker was renamed, and before there was an own id',
    async run(open) {
      const store = await open(RENAMED);
      const asked = [...ofContent(BEFORE), ...ofContent(RENAMED), 'r_0000000000000000', 'e_0000000000000000'];
      expectEqual((await store.currentIds(asked)).value, [
        ...ofContent(RENAMED),
        ...ofContent(RENAMED),
        null,
        null,
      ]);
    },
  },
  {
    id: 'evidence-owners',
    name: 'says which relationship or event has each item of evidence, null where unknown',
    async run(open) {
      const store = await open(FIXTURE);
      const owners = [...FIXTURE.relationships, ...FIXTURE.entities].flatMap((record) =>
        'evidence' in record ? record.evidence.map(({ id }): [string, string] => [id, record.id]) : [],
      );
      const [[twice]] = owners as [[string, string]];
      const asked = [...owners.map(([id]) => id), 'e_0000000000000000', 'weavers', twice];
      const { value } = await store.evidenceOwners(asked);
      expectEqual(
        new Map(asked.map((id, i) => [id, value[i]])),
        new Map([...owners, ['e_0000000000000000', null], ['weavers', null]]),
      );
    },
  },
  {
    id: 'look-up-nothing',
    name: 'answers nothing where nothing is asked',
    async run(open) {
      const store = await open(FIXTURE);
      const nothing = { revision: FIXTURE.revision, value: [] };
      expectEqual(await store.entities([]), nothing);
      expectEqual(await store.relationships([]), nothing);
      expectEqual(await store.evidenceOwners([]), nothing);
      expectEqual(await store.currentIds([]), nothing);
    },
  },
];
