import { describe, expect, it } from 'vitest';
import { redone, type Step, stepTo, undone, withBoard } from '../../src/explorer/view/step.js';
import { type Board, entityView, mapView, START } from '../../src/explorer/view/view.js';

const board = (...of: string[]): Board => ({ of, also: [], hidden: [], perEntity: 25 });
const MAP = mapView(START, ['ada']);
const AT_START: Step = { view: MAP, undo: [], redo: [] };
const EXPANDED = stepTo(AT_START, withBoard(MAP, board('ada', 'bruno')));

describe('a step', () => {
  it('can be undone and redone where it changed the board', () => {
    expect(EXPANDED).toEqual({ view: mapView(START, ['ada', 'bruno']), undo: [board('ada')], redo: [] });
    expect(undone(EXPANDED)).toEqual({ view: MAP, undo: [], redo: [board('ada', 'bruno')] });
    expect(undone(EXPANDED) && redone(undone(EXPANDED) as Step)).toEqual(EXPANDED);
  });

  it('leaves what can be undone as it is where it changed a condition, which stays when undone', () => {
    const filter = { ...MAP.filter, knownOn: '2018' };
    const filtered = stepTo(EXPANDED, { ...EXPANDED.view, filter });
    expect(filtered).toEqual({ ...EXPANDED, view: { ...EXPANDED.view, filter } });
    expect(undone(filtered)?.view).toEqual({ ...MAP, filter });
  });

  it('forgets what was undone once something else is done', () => {
    const back = undone(EXPANDED) as Step;
    expect(stepTo(back, withBoard(MAP, board('ada', 'carla')))).toEqual({
      view: mapView(START, ['ada', 'carla']),
      undo: [board('ada')],
      redo: [],
    });
  });

  it('has nothing to undo at first, nor on another page than the map', () => {
    expect([undone(AT_START), redone(AT_START)]).toEqual([null, null]);
    expect(stepTo(EXPANDED, entityView(MAP, 'ada'))).toEqual({
      view: entityView(MAP, 'ada'),
      undo: [],
      redo: [],
    });
  });
});
