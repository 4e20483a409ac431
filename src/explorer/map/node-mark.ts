import type { ShownEntity } from '../view/shown.js';
import type { Hue } from './map-colors.js';
import { BORDERS, type Line, NODE_SHAPES, type NodeShape } from './node-shape.js';

/** How an entity is drawn. */
export interface NodeMark {
  /** Its name, cut where it is very long; in a second line how many more there are around it. */
  readonly label: string;
  readonly shape: NodeShape;
  /** Of an event that is only planned or possible, not one line. */
  readonly border: Line;
  /** Across, in pixels. */
  readonly size: number;
  readonly isExpanded: boolean;
  /** What it is filled with; null: nothing. */
  readonly hue: Hue | null;
}

/** In letters; the table and the card of the selected entity have the full name. */
const LONGEST_NAME = 44;
/** One line of a name holds about 18 letters; a longer word may be broken there. */
const LONG_WORD = /\S{18}(?=\S)/gu;
const SIZE = 32;
const SIZE_EXPANDED = 42;

/** How an entity is drawn, by its kind, by whether it took place, and by what of its surroundings is shown. */
export function nodeMark(
  { entity, modality, isExpanded, more }: ShownEntity,
  hue: Hue | null = null,
): NodeMark {
  return {
    label: more ? `${short(entity.label)}\n+${more}` : short(entity.label),
    shape: NODE_SHAPES[entity.kind],
    border: BORDERS[modality ?? 'ACTUAL'],
    size: isExpanded ? SIZE_EXPANDED : SIZE,
    isExpanded,
    hue,
  };
}

function short(name: string): string {
  const letters = [...name];
  const cut = letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
  return cut.replace(LONG_WORD, '$&\n');
}
