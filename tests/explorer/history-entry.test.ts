import { describe, expect, it } from 'vitest';
import {
  type HistoryEntry,
  nextEntry,
  redone,
  traveled,
  undone,
  withMapState,
} from '../../src/explorer/view/history-entry.js';
import { entityView, type MapState, mapView, PLAIN_MAP, START } from '../../src/explorer/view/view.js';

const state = (...expanded: string[]): MapState => ({
  ...PLAIN_MAP,
  expanded,
  pinned: [],
  hidden: [],
  perEntity: 25,
});
const MAP = mapView(START, ['ada']);
const AT_START: HistoryEntry = { view: MAP, undo: [], redo: [] };
const EXPANDED = nextEntry(AT_START, withMapState(MAP, state('ada', 'bruno')));

describe('a step', () => {
  it('can be undone and redone where it changed the state', () => {
    expect(EXPANDED).toEqual({ view: mapView(START, ['ada', 'bruno']), undo: [state('ada')], redo: [] });
    expect(undone(EXPANDED)).toEqual({ view: MAP, undo: [], redo: [state('ada', 'bruno')] });
    expect(undone(EXPANDED) && redone(undone(EXPANDED) as HistoryEntry)).toEqual(EXPANDED);
  });

  it('leaves what can be undone as it is where it changed a condition, which stays when undone', () => {
    const filter = { ...MAP.filter, knownOn: '2018' };
    const filtered = nextEntry(EXPANDED, { ...EXPANDED.view, filter });
    expect(filtered).toEqual({ ...EXPANDED, view: { ...EXPANDED.view, filter } });
    expect(undone(filtered)?.view).toEqual({ ...MAP, filter });
  });

  it('forgets what was undone once something else is done', () => {
    const back = undone(EXPANDED) as HistoryEntry;
    expect(nextEntry(back, withMapState(MAP, state('ada', 'carla')))).toEqual({
      view: mapView(START, ['ada', 'carla']),
      undo: [state('ada')],
      redo: [],
    });
  });

  it('has nothing to undo where it came to the map from another page', () => {
    expect(nextEntry({ view: START, undo: [], redo: [] }, MAP)).toEqual(AT_START);
  });

  it('can be undone with the 49 before it, and no more', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `e${i}`);
    const last = ids.reduce((entry, id) => nextEntry(entry, withMapState(MAP, state(id))), AT_START);
    expect(last.undo).toHaveLength(50);
    expect(last.undo[0]).toEqual(state('e58'));
  });

  it('leads nowhere on another page than the map, which takes no state', () => {
    const elsewhere = { view: START, undo: [state('ada')], redo: [state('bruno')] };
    expect([undone(elsewhere), redone(elsewhere)]).toEqual([null, null]);
    expect(withMapState(START, state('ada'))).toEqual(START);
  });

  it('has nothing to undo at first, nor on another page than the map', () => {
    expect([undone(AT_START), redone(AT_START)]).toEqual([null, null]);
    expect(nextEntry(EXPANDED, entityView(MAP, 'ada'))).toEqual({
      view: entityView(MAP, 'ada'),
      undo: [],
      redo: [],
    });
  });
});

describe("the browser's Back and Forward", () => {
  const AT_BRUNO = mapView(START, ['ada', 'bruno']);

  it('undo and redo where they lead to the state before or after', () => {
    const back = traveled(EXPANDED, AT_START);
    expect(back).toEqual({ view: MAP, undo: [], redo: [state('ada', 'bruno')] });
    expect(traveled(back, { view: AT_BRUNO, undo: [], redo: [] })).toEqual(EXPANDED);
  });

  it('are a step that can be undone where they lead elsewhere on the map', () => {
    const elsewhere: HistoryEntry = { view: mapView(START, ['dora']), undo: [], redo: [] };
    expect(traveled(EXPANDED, elsewhere)).toEqual({
      ...elsewhere,
      undo: [state('ada', 'bruno'), state('ada')],
    });
  });

  it('change nothing that can be undone where the map stays as it is, and find what was left where they come from another page', () => {
    const filtered = { ...EXPANDED.view, evidence: 'r_1' };
    expect(traveled(EXPANDED, { view: filtered, undo: [], redo: [] })).toEqual({
      ...EXPANDED,
      view: filtered,
    });
    expect(traveled({ view: entityView(MAP, 'ada'), undo: [], redo: [] }, EXPANDED)).toEqual(EXPANDED);
  });
});
