import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/explorer/actions/action.js';
import { ENTITY_ACTIONS, MAP_ACTIONS, PAGE_ACTIONS } from '../../src/explorer/actions/actions.js';
import { collapse } from '../../src/explorer/actions/collapse.js';
import { connectFrom } from '../../src/explorer/actions/connect-from.js';
import { expand } from '../../src/explorer/actions/expand.js';
import { hide } from '../../src/explorer/actions/hide.js';
import { mapAround } from '../../src/explorer/actions/map-around.js';
import { openPage } from '../../src/explorer/actions/open-page.js';
import { redo } from '../../src/explorer/actions/redo.js';
import { shortcutOf } from '../../src/explorer/actions/shortcut-of.js';
import { showMore } from '../../src/explorer/actions/show-more.js';
import { undo } from '../../src/explorer/actions/undo.js';
import { unhide } from '../../src/explorer/actions/unhide.js';
import { type HistoryEntry, mapStateOf, withMapState } from '../../src/explorer/view/history-entry.js';
import {
  connectionView,
  entityView,
  type MapState,
  mapView,
  PLAIN_MAP,
  START,
} from '../../src/explorer/view/view.js';

/** A map on which Ada is expanded, Bruno pinned and Carla hidden. */
const STATE: MapState = {
  ...PLAIN_MAP,
  expanded: ['ada'],
  pinned: ['bruno'],
  hidden: ['carla'],
  perEntity: 25,
};
const at = (state: MapState): HistoryEntry => ({
  view: withMapState(mapView(START, []), state),
  undo: [],
  redo: [],
});
const ON_MAP = at(STATE);
const ON_START: HistoryEntry = { view: START, undo: [], redo: [] };

/** What becomes of the map's state; null where there is nothing to do. */
const stateAfter = (action: Action, entity: string | null, state: MapState = STATE) => {
  const next = action.perform(at(state), entity);
  return next && mapStateOf(next.view);
};

describe('on a map', () => {
  it.each<[string, Action, string | null, Partial<MapState> | null]>([
    ['expands what is pinned', expand, 'bruno', { expanded: ['ada', 'bruno'], pinned: [] }],
    ['expands a neighbor', expand, 'dora', { expanded: ['ada', 'dora'] }],
    ['expands nothing twice', expand, 'ada', null],
    ['collapses what is expanded, which stays', collapse, 'ada', { expanded: [], pinned: ['bruno', 'ada'] }],
    ['collapses nothing that is not expanded', collapse, 'bruno', null],
    ['hides', hide, 'dora', { hidden: ['carla', 'dora'] }],
    ['hides nothing twice', hide, 'carla', null],
    ['shows all that is hidden', unhide, null, { hidden: [] }],
    ['shows more neighbors of each', showMore, null, { perEntity: 50 }],
  ])('%s', (_, action, entity, change) => {
    expect(stateAfter(action, entity)).toEqual(change && { ...STATE, ...change });
  });

  it('collapses one of several, and leaves the others expanded', () => {
    const several = { ...STATE, expanded: ['ada', 'dora', 'emil'] };
    expect(stateAfter(collapse, 'dora', several)).toEqual({
      ...several,
      expanded: ['ada', 'emil'],
      pinned: ['bruno', 'dora'],
    });
  });

  it('shows no more neighbors than the API gives, and hides nothing anew where nothing is hidden', () => {
    expect(stateAfter(showMore, null, { ...STATE, perEntity: 90 })?.perEntity).toBe(100);
    expect(stateAfter(showMore, null, { ...STATE, perEntity: 100 })).toBe(null);
    expect(stateAfter(unhide, null, { ...STATE, hidden: [] })).toBe(null);
  });

  it('can undo and redo each change', () => {
    const hidden = hide.perform(ON_MAP, 'dora') as HistoryEntry;
    const back = undo.perform(hidden, null);
    expect(back && mapStateOf(back.view)).toEqual(STATE);
    expect(back && redo.perform(back, null)).toEqual(hidden);
    expect([undo.perform(ON_MAP, null), redo.perform(ON_MAP, null)]).toEqual([null, null]);
  });
});

it('leads from an entity to its page, its map, and its connections', () => {
  const { view } = ON_MAP;
  expect(openPage.perform(ON_MAP, 'ada')?.view).toEqual(entityView(view, 'ada'));
  expect(mapAround.perform(ON_START, 'ada')?.view).toEqual(mapView(START, ['ada']));
  expect(connectFrom.perform(ON_MAP, 'ada')?.view).toEqual(connectionView(view, 'ada', null));
});

it('does nothing without what it is about: an entity, or a map', () => {
  for (const action of [...ENTITY_ACTIONS, ...PAGE_ACTIONS]) expect(action.perform(ON_MAP, null)).toBe(null);
  for (const action of [expand, collapse, hide, ...MAP_ACTIONS])
    expect(action.perform(ON_START, 'ada')).toBe(null);
});

it('has one key for each action, none of them twice', () => {
  const keys = [...MAP_ACTIONS, ...ENTITY_ACTIONS].map(({ label, shortcut }) => [label, shortcut]);
  expect(keys).toEqual([
    ['Undo', 'Control+Z'],
    ['Redo', 'Control+Shift+Z'],
    ['25 more neighbors each', null],
    ['Show hidden', null],
    ['Arrange again', null],
    ['Expand', 'E'],
    ['Collapse', 'X'],
    ['Hide', 'H'],
    ['Open page', 'O'],
    ['Connect with …', 'C'],
  ]);
  expect(PAGE_ACTIONS.map(({ label, shortcut }) => [label, shortcut])).toEqual([
    ['Map', 'M'],
    ['Connect with …', 'C'],
  ]);
});

it.each([
  ['z', ['ctrlKey'], 'Control+Z'],
  ['z', ['metaKey', 'shiftKey'], 'Control+Shift+Z'],
  ['e', [], 'E'],
  ['e', ['altKey'], 'Alt+E'],
  ['Enter', ['ctrlKey', 'altKey', 'shiftKey'], 'Control+Alt+Shift+Enter'],
])('reads the key %s with %o as %s', (key, held, shortcut) => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(shortcutOf({ ...none, ...Object.fromEntries(held.map((name) => [name, true])), key })).toBe(
    shortcut,
  );
});
