import { describe, expect, it } from 'vitest';
import { ALL_KINDS } from '../../src/explorer/view/map-scope.js';
import { type MapState, PLAIN_MAP } from '../../src/explorer/view/view.js';
import { hiddenOnMap, visibleGraph } from '../../src/explorer/view/visible-graph.js';
import { entity, relationship, span } from './records.js';

const ANY = { kinds: new Set(ALL_KINDS), holds: () => true };
const member = (id: string, hops: number, more = 0) => ({ entity: entity(id), hops, more });

/** Ada and Bruno were asked for; Carla is next to Ada, Dora to Bruno. */
const AROUND = {
  complete: true,
  members: [member('ada', 0), member('bruno', 0, 3), member('carla', 1), member('dora', 1)],
  relationships: [
    relationship('ada', 'bruno'),
    relationship('ada', 'carla', { support: { ...relationship('ada', 'carla').support, firm: false } }),
    relationship('bruno', 'dora'),
  ],
};

function shown(change: Partial<MapState>, check: 'hedged' | null = null) {
  const board = {
    ...PLAIN_MAP,
    expanded: ['ada', 'bruno'],
    pinned: [],
    hidden: [],
    perEntity: 25,
    ...change,
  };
  const { entities, relationships } = visibleGraph(AROUND, board, ANY, check);
  return {
    entities: entities.map(
      ({ entity: { id }, more, isExpanded }) => `${id} +${more}${isExpanded ? ' expanded' : ''}`,
    ),
    relationships: relationships.map(({ id }) => id),
  };
}

describe('a board', () => {
  it('shows the neighbors of those that are expanded', () => {
    expect(shown({})).toEqual({
      entities: ['ada +0 expanded', 'bruno +3 expanded', 'carla +0', 'dora +0'],
      relationships: ['ada-met-bruno', 'ada-met-carla', 'bruno-met-dora'],
    });
  });

  it('leaves out whom only somebody unexpanded brings, and counts them as more', () => {
    expect(shown({ expanded: ['ada'], pinned: ['bruno'] })).toEqual({
      entities: ['ada +0 expanded', 'bruno +4', 'carla +0'],
      relationships: ['ada-met-bruno', 'ada-met-carla'],
    });
  });

  it('shows no neighbor where none is expanded', () => {
    expect(shown({ expanded: [], pinned: ['ada', 'bruno'] })).toEqual({
      entities: ['ada +1', 'bruno +4'],
      relationships: ['ada-met-bruno'],
    });
  });

  it('leaves out the hidden, who are not more', () => {
    expect(shown({ hidden: ['carla', 'bruno'] })).toEqual({
      entities: ['ada +0 expanded'],
      relationships: [],
    });
  });

  it('keeps, under a check, the relationships that it finds and whom they connect', () => {
    expect(shown({}, 'hedged')).toEqual({
      entities: ['ada +0 expanded', 'bruno +3 expanded', 'carla +0'],
      relationships: ['ada-met-carla'],
    });
  });
});

it('shows of an event when it is to be, and how firmly', () => {
  const hearing = {
    ...entity('hearing'),
    kind: 'EVENT',
    when: span('2019-03'),
    modality: 'PLANNED',
  } as const;
  const around = { complete: true, members: [{ entity: hearing, hops: 0, more: 0 }], relationships: [] };
  const board = { ...PLAIN_MAP, expanded: ['hearing'], pinned: [], hidden: [], perEntity: 25 };
  expect(visibleGraph(around, board, ANY, null).entities).toEqual([
    { entity: hearing, when: span('2019-03'), modality: 'PLANNED', evidence: [], isExpanded: true, more: 0 },
  ]);
});

describe('what filters hide on a map', () => {
  const edges = [
    { node: relationship('ada', 'emil') },
    { node: relationship('bruno', 'fiona') },
    { node: relationship('ada', 'bruno') },
    { node: relationship('emil', 'fiona') },
  ];
  const hidden = (change: Partial<MapState>) => {
    const state = {
      ...PLAIN_MAP,
      expanded: ['ada', 'bruno'],
      pinned: [],
      hidden: [],
      perEntity: 25,
      ...change,
    };
    return hiddenOnMap(AROUND, edges, state, ANY).map(({ node }) => node.id);
  };

  it('is what leads to entities that only hidden relationships bring, and what is between these', () => {
    expect(hidden({})).toEqual(['ada-met-emil', 'bruno-met-fiona', 'ada-met-bruno', 'emil-met-fiona']);
  });

  it('is nothing of an entity that the reader took off the map, or that only an unexpanded one brings', () => {
    expect(hidden({ expanded: ['ada', 'bruno'], hidden: ['emil'] })).toEqual([
      'bruno-met-fiona',
      'ada-met-bruno',
    ]);
    expect(hidden({ expanded: ['ada'], pinned: ['bruno'] })).toEqual(['ada-met-emil', 'ada-met-bruno']);
  });
});
