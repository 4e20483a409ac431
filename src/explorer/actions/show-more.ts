import { CirclePlus } from 'lucide-react';
import { boardOf } from '../view/step.js';
import { PER_ENTITY } from '../view/view.js';
import type { Action } from './action.js';
import { withNext } from './on-board.js';

/** Shows more neighbours of each that is expanded. */
export const showMore: Action = {
  label: `${PER_ENTITY.step} more neighbours each`,
  icon: CirclePlus,
  shortcut: null,
  perform: (step) => {
    const board = boardOf(step.view);
    if (board === null || board.perEntity >= PER_ENTITY.most) return null;
    return withNext(step, {
      ...board,
      perEntity: Math.min(board.perEntity + PER_ENTITY.step, PER_ENTITY.most),
    });
  },
};
