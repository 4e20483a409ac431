import { describe, expect, it } from 'vitest';
import { boardShown } from '../../src/explorer/view/board-shown.js';
import type { Board } from '../../src/explorer/view/view.js';
import { claim, entity } from './claims.js';

const member = (id: string, hops: number, more = 0) => ({ entity: entity(id), hops, more });

/** Ada and Bruno were asked for; Carla is next to Ada, Dora to Bruno. */
const AROUND = {
  complete: true,
  members: [member('ada', 0), member('bruno', 0, 3), member('carla', 1), member('dora', 1)],
  relationships: [
    claim('ada', 'bruno'),
    claim('ada', 'carla', { support: { ...claim('ada', 'carla').support, firm: false } }),
    claim('bruno', 'dora'),
  ],
};

function shown(change: Partial<Board>, check: 'hedged' | null = null) {
  const board = { of: ['ada', 'bruno'], also: [], hidden: [], perEntity: 25, ...change };
  const { entities, claims } = boardShown(AROUND, board, check);
  return {
    entities: entities.map(
      ({ entity: { id }, more, isExpanded }) => `${id} +${more}${isExpanded ? ' expanded' : ''}`,
    ),
    claims: claims.map(({ id }) => id),
  };
}

describe('a board', () => {
  it('shows the neighbours of those that are expanded', () => {
    expect(shown({})).toEqual({
      entities: ['ada +0 expanded', 'bruno +3 expanded', 'carla +0', 'dora +0'],
      claims: ['ada-met-bruno', 'ada-met-carla', 'bruno-met-dora'],
    });
  });

  it('leaves out whom only somebody unexpanded brings, and counts them as more', () => {
    expect(shown({ of: ['ada'], also: ['bruno'] })).toEqual({
      entities: ['ada +0 expanded', 'bruno +4', 'carla +0'],
      claims: ['ada-met-bruno', 'ada-met-carla'],
    });
  });

  it('shows no neighbour where none is expanded', () => {
    expect(shown({ of: [], also: ['ada', 'bruno'] })).toEqual({
      entities: ['ada +1', 'bruno +4'],
      claims: ['ada-met-bruno'],
    });
  });

  it('leaves out the hidden, who are not more', () => {
    expect(shown({ hidden: ['carla', 'bruno'] })).toEqual({
      entities: ['ada +0 expanded'],
      claims: [],
    });
  });

  it('keeps, under a check, the relationships that it finds and whom they connect', () => {
    expect(shown({}, 'hedged')).toEqual({
      entities: ['ada +0 expanded', 'bruno +3 expanded', 'carla +0'],
      claims: ['ada-met-carla'],
    });
  });
});
