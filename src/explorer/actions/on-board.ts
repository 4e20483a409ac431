import { boardOf, type Step, stepTo, withBoard } from '../view/step.js';
import type { Board } from '../view/view.js';
import type { Action } from './action.js';

type Change = (board: Board, entity: string) => Board | null;

/** An action that changes the map's board by the chosen entity; there is nothing to do without either. */
export function onBoard(change: Change): Action['perform'] {
  return (step, entity) => {
    const board = boardOf(step.view);
    const next = board === null || entity === null ? null : change(board, entity);
    return next === null ? null : withNext(step, next);
  };
}

/** The step to the same view with another board. */
export const withNext = (step: Step, board: Board): Step => stepTo(step, withBoard(step.view, board));
