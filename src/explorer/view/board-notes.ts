import { counted } from '../words/counted.js';
import type { ShownEntity } from './shown.js';
import { type Board, PER_ENTITY } from './view.js';

/** What a board does not show of those that are expanded, in sentences: nothing is cut in silence. */
export function boardNotes(entities: readonly ShownEntity[], board: Board, isComplete: boolean): string[] {
  const notes = entities.flatMap(({ entity, isExpanded, more }) =>
    isExpanded && more ? [`${counted(more, 'neighbour')} more of ${entity.name} not shown.`] : [],
  );
  if (notes.length > 0 && board.perEntity >= PER_ENTITY.most)
    notes.push('A filter brings others to the front.');
  if (!isComplete) notes.push('The map is full: an answer holds no more entities. Hide or filter some.');
  if (board.hidden.length > 0)
    notes.push(`${counted(board.hidden.length, 'entity', 'entities')} hidden by hand.`);
  return notes;
}
