import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset, readDecidedDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { memoryStore } from '../../src/open-store.js';
import { BASE, folderOf } from './problems-in.js';

const evidence = (says: string) => `evidence: [{ source: paper, attributedTo: [bob], says: '${says}' }]`;
const FILES = {
  ...BASE,
  'robert.yaml': `entities:
  - { id: bobby, kind: Person, name: Bobby, aliases: [Bob B.], description: A man, externalIds: [{ scheme: s, value: 1 }] }
  - { id: robert, kind: Person, name: Robert, formerIds: [rob] }
relationships:
  - { subject: ann, type: MET, object: bob, ${evidence('They met.')} }
  - { subject: bobby, type: MET, object: ann, ${evidence('Ann met him.')} }
  - { subject: robert, type: MET, object: ann, when: 2018, ${evidence('In 2018.')} }
  - { subject: ann, type: THANKED, object: rob, qualifiers: { TOPIC: [bob, bobby] }, ${evidence('She did.')} }
  - { id: told, subject: bob, type: TOLD, object: ann, ${evidence('He did.')} }
  - { id: told-again, subject: robert, type: TOLD, object: ann, ${evidence('He did, too.')} }
attributes:
  - { entity: bob, type: BIRTH, value: 1955, ${evidence('In 1955.')} }
  - { entity: bobby, type: BIRTH, value: 1955, ${evidence('So he was.')} }
`,
};
const DECIDED = {
  ...FILES,
  'decisions/bob.yaml': `decisions:
  - { same: [bob, bobby], by: Ed, on: 2024-05-01, because: One photograph shows both }
  - { same: [bobby, robert], by: Ed, on: 2024-05-02, because: He signs so }
`,
  'decisions/ann.jsonl':
    '{"decision": {"notSame": ["ann", "rob"], "by": "Ed", "on": "2024", "because": "They met"}}\n',
};

const ids = ({ entities }: Dataset) => entities.map(({ id }) => id).sort();

/** Every id that anything has. */
const allIds = ({ entities, relationships, attributes }: Dataset) => [
  ...entities.map(({ id }) => id),
  ...[...relationships, ...attributes].flatMap(({ id, evidence }) => [id, ...evidence.map((it) => it.id)]),
];

test('what is decided to be the same is one, with the names and ids of all', async () => {
  const dataset = await readDataset(await folderOf(DECIDED));
  expect(ids(dataset)).toEqual(['ann', 'bob', 'paper', 'party', 'town']);
  expect(dataset.entities.find(({ id }) => id === 'bob')).toEqual({
    kind: 'Person',
    id: 'bob',
    name: 'Bob',
    unnamed: false,
    aliases: ['Bobby', 'Bob B.', 'Robert'],
    description: 'A man',
    externalIds: [{ scheme: 's', value: '1' }],
    formerIds: ['bobby', 'robert', 'rob'],
  });
});

test('no statement and no evidence is lost: what is the same is said by both, what differs stays beside it', async () => {
  const { relationships, attributes } = await readDataset(await folderOf(DECIDED));
  const said = [...relationships, ...attributes].map(({ type, when, evidence }) => [
    type,
    when?.edtf ?? null,
    evidence.map(({ says }) => says).sort(),
  ]);
  expect(said.map((one) => JSON.stringify(one)).sort()).toEqual(
    [
      ['BIRTH', '1955', ['In 1955.', 'So he was.']],
      ['MET', '2018', ['In 2018.']],
      ['MET', null, ['Ann met him.', 'They met.']],
      ['THANKED', null, ['She did.']],
      ['TOLD', null, ['He did, too.']],
      ['TOLD', null, ['He did.']],
    ]
      .map((one) => JSON.stringify(one))
      .sort(),
  );
  const thanks = relationships.find(({ type }) => type === 'THANKED');
  expect(thanks?.qualifiers).toEqual([{ role: 'TOPIC', entities: ['bob'], relationships: [] }]);
});

test('every id keeps answering, those that content gave too', async () => {
  const before = await readDataset(await folderOf(FILES));
  const after = await readDataset(await folderOf(DECIDED));
  const current = memoryStore(after).currentIds(allIds(before));
  const { value } = await current;
  const present = new Set(allIds(after));
  for (const [i, id] of allIds(before).entries()) expect(present.has(value[i] ?? ''), id).toBe(true);
  expect(new Set(value)).toEqual(present);
});

test('without the decision the two are back, to the byte', async () => {
  const before = await readDataset(await folderOf(FILES));
  const folder = await folderOf(DECIDED);
  expect((await readDataset(folder)).revision).not.toBe(before.revision);
  await rm(join(folder, 'decisions'), { recursive: true });
  expect(await readDataset(folder)).toEqual(before);
});

test('what is decided not to be the same is told by current ids, and changes nothing', async () => {
  expect((await readDecidedDataset(await folderOf(DECIDED))).apart).toEqual([['ann', 'bob']]);
  const alone = { ...FILES, 'ann.jsonl': DECIDED['decisions/ann.jsonl'] };
  expect(await readDataset(await folderOf(alone))).toEqual(await readDataset(await folderOf(FILES)));
});

test('one without a name takes the name of the other, and events and works their evidence and their dates', async () => {
  const dataset = await readDataset(
    await folderOf({
      ...BASE,
      'more.yaml': `entities:
  - { id: her-aunt, kind: Person, name: Her aunt, unnamed: true }
  - { id: copy, kind: Work, name: A paper, url: https://example.org/a, publishedOn: 2018-06-01 }
  - { id: feast, kind: Event, name: A feast, when: 2018, evidence: [{ source: copy, says: There was one. }, { source: copy, says: So it was. }] }
decisions:
  - { same: [her-aunt, ann], by: Ed, on: 2024, because: So }
  - { same: [party, feast], by: Ed, on: 2024, because: So }
`,
    }),
  );
  const found = (id: string) => dataset.entities.find((entity) => entity.id === id);
  expect(found('her-aunt')).toMatchObject({ name: 'Ann', unnamed: false, aliases: [], formerIds: ['ann'] });
  expect(found('party')).toMatchObject({ aliases: ['A feast'], when: { edtf: '2018' } });
  const party = found('party');
  expect(party?.kind === 'Event' && party.evidence.map(({ says }) => says).sort()).toEqual([
    'So it was.',
    'There was one.',
    'There was one.',
  ]);
});
