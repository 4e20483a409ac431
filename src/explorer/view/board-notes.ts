import { counted } from '../words/counted.js';
import { CHECK_TABLE } from './checks.js';
import type { ShownEntity } from './shown.js';
import { type Board, type CheckName, PER_ENTITY } from './view.js';

interface BoardExtent {
  readonly entities: readonly ShownEntity[];
  /** How many relationships are shown, and how many there are without the check. */
  readonly shown: number;
  readonly passing: number;
  readonly check: CheckName | null;
  /** An answer held all entities. */
  readonly isComplete: boolean;
}

/** What a board does not show, in sentences: nothing is cut in silence. */
export function boardNotes(
  { entities, shown, passing, check, isComplete }: BoardExtent,
  board: Board,
): string[] {
  const notes = entities.flatMap(({ entity, isExpanded, more }) =>
    isExpanded && more ? [`${counted(more, 'neighbour')} more of ${entity.name} not shown.`] : [],
  );
  if (notes.length > 0 && board.perEntity >= PER_ENTITY.most)
    notes.push('A filter brings others to the front.');
  if (!isComplete) notes.push('The map is full: an answer holds no more entities. Hide or filter some.');
  if (check !== null)
    notes.unshift(
      `${shown} of ${counted(passing, 'relationship')} shown: ${CHECK_TABLE[check].label.toLowerCase()}.`,
    );
  if (board.hidden.length > 0)
    notes.push(`${counted(board.hidden.length, 'entity', 'entities')} hidden by hand.`);
  return notes;
}
