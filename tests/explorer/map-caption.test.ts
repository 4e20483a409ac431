import { describe, expect, it } from 'vitest';
import { mapNotes, mapTitle } from '../../src/explorer/view/map-caption.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { PLAIN_MAP } from '../../src/explorer/view/view.js';
import { entity } from './records.js';

const member = (id: string) => ({ entity: entity(id) });
const STATE = { ...PLAIN_MAP, expanded: ['ada'], pinned: [], hidden: [], perEntity: 25 };

describe('the title of a map', () => {
  const members = ['ada', 'bruno', 'carla', 'dora', 'emil'].map(member);
  it.each([
    [['ada'], [], 'Around Ada'],
    [['ada', 'bruno'], ['carla'], 'Around Ada and Bruno'],
    [['ada', 'bruno', 'carla'], [], 'Around Ada, Bruno and Carla'],
    [['ada', 'bruno', 'carla', 'dora', 'emil'], [], 'Around Ada, Bruno, Carla and 2 more'],
    [[], ['ada', 'bruno'], 'Between Ada and Bruno'],
    [['nobody-knows'], [], 'Around nobody-knows'],
  ])('of %j expanded and %j pinned', (expanded, pinned, title) => {
    expect(mapTitle(members, { ...STATE, expanded, pinned })).toBe(title);
  });
});

describe('the notes on a map', () => {
  const shown = (id: string, more: number, isExpanded = true) => ({
    ...bareEntity(entity(id)),
    isExpanded,
    more,
  });
  const ALL = {
    entities: [shown('ada', 0)],
    shown: 2,
    passing: 2,
    between: 0,
    check: null,
    isComplete: true,
  } as const;

  it.each([
    ['nothing where all is shown', ALL, STATE, []],
    [
      'how many neighbors are missing of those that are expanded',
      { ...ALL, entities: [shown('ada', 3), shown('bruno', 1), shown('carla', 9, false)] },
      STATE,
      [
        '3 more neighbors of Ada not shown: these are the most telling.',
        '1 more neighbor of Bruno not shown: these are the most telling.',
      ],
    ],
    [
      'that a filter helps where the API gives no more of them',
      { ...ALL, entities: [shown('ada', 3)] },
      { ...STATE, perEntity: 100 },
      ['3 more neighbors of Ada not shown: these are the most telling.', 'Filter to see others.'],
    ],
    ['no filter where none is missing', ALL, { ...STATE, perEntity: 100 }, []],
    [
      'how many relationships between neighbors are left out',
      { ...ALL, between: 120 },
      STATE,
      ['120 relationships between neighbors not shown. Expand one to see its own.'],
    ],
    [
      'that the map is full',
      { ...ALL, isComplete: false },
      STATE,
      ['The map is full. Hide entities or add filters to see others.'],
    ],
    [
      'first what a check leaves',
      { ...ALL, shown: 1, check: 'hedged' as const, isComplete: false },
      STATE,
      ['1 of 2 relationships shown: hedged.', 'The map is full. Hide entities or add filters to see others.'],
    ],
    ['how many are hidden', ALL, { ...STATE, hidden: ['bruno', 'carla'] }, ['2 entities hidden manually.']],
  ])('say %s', (_, extent, state, notes) => {
    expect(mapNotes(extent, state)).toEqual(notes);
  });
});
