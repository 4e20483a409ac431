import { expect, it } from 'vitest';
import type { EntityAttributeFragment } from '../../src/explorer/generated/operations.js';
import { entityShown } from '../../src/explorer/view/entity-shown.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, item, relationship, span } from './records.js';

const DATASET = { title: 'A village', revision: '0a1b' };
const edge = (from: string, to: string, other: string) => ({
  phrase: 'met',
  direction: 'OUT' as const,
  other: entity(other),
  node: relationship(from, to),
});
const EDGES = [edge('ada', 'bruno', 'bruno'), edge('carla', 'ada', 'carla'), edge('ada', 'bruno', 'bruno')];

it('is the entity, its relationships, and the other end of each once', () => {
  const ada = {
    __typename: 'Person' as const,
    ...entity('ada'),
    label: 'Ada (a weaver)',
    externalIds: [],
    attributes: { totalCount: 0, edges: [] },
  };
  const { externalIds: _, attributes: __, __typename, ...line } = ada;
  expect(entityShown(ada, EDGES, DATASET, null)).toEqual({
    title: 'Ada (a weaver)',
    entities: [bareEntity(line), bareEntity(entity('bruno')), bareEntity(entity('carla'))],
    relationships: EDGES.map(({ node }) => node),
    attributes: [],
    paths: [],
    dataset: DATASET,
    notes: [],
  });
});

it('is, of an event, also when it takes place, how firmly, and by what evidence', () => {
  const [when, evidence] = [span('2019-03'), [item('e1')]];
  const line = { ...entity('hearing'), kind: 'EVENT' as const };
  const hearing = { ...line, __typename: 'Event' as const, when, evidence, modality: 'PLANNED' as const };
  const { entities, notes } = entityShown(
    { ...hearing, externalIds: [], attributes: { totalCount: 0, edges: [] } },
    [],
    DATASET,
    '1 of 2 loaded.',
  );
  expect(entities).toEqual([{ ...bareEntity(line), when, evidence, modality: 'PLANNED' }]);
  expect(notes).toEqual(['1 of 2 loaded.']);
});

it('holds what sources say of the entity, and tells how much of that it does not', () => {
  const node: EntityAttributeFragment = {
    id: 'a1',
    type: 'AGE',
    valueText: '40 years',
    sentence: 'Ada, age: 40 years',
    whenText: '',
    detail: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    support: { citations: 1 },
    when: null,
    evidence: [],
    conflicts: [],
  };
  const ada = { __typename: 'Person' as const, ...entity('ada'), externalIds: [] };
  const shown = (totalCount: number | null) =>
    entityShown({ ...ada, attributes: { totalCount, edges: [{ node }] } }, [], DATASET, null);
  expect(shown(1).attributes).toEqual([{ ...node, entity: entity('ada') }]);
  expect(shown(1).notes).toEqual([]);
  expect(shown(150).notes).toEqual(['1 of 150 attributes loaded.']);
  expect(shown(null).notes).toEqual(['1 of more than 10,000 attributes loaded.']);
});
