import type { ShownEntity } from '../view/shown.js';
import { BORDERS, type Line, NODE_SHAPES, type NodeShape } from './node-shape.js';

/** How an entity is drawn. */
export interface NodeMark {
  /** Its name; in a second line how many more there are around it. */
  readonly label: string;
  readonly shape: NodeShape;
  /** Of an event that is only planned or possible, not one line. */
  readonly border: Line;
  /** Across, in pixels. */
  readonly size: number;
  readonly isExpanded: boolean;
}

const SIZE = 30;
const SIZE_EXPANDED = 40;

/** How an entity is drawn, by its kind, by whether it took place, and by what of its surroundings is shown. */
export function nodeMark({ entity, modality, isExpanded, more }: ShownEntity): NodeMark {
  return {
    label: more ? `${entity.name}\n+${more}` : entity.name,
    shape: NODE_SHAPES[entity.kind],
    border: BORDERS[modality ?? 'ACTUAL'],
    size: isExpanded ? SIZE_EXPANDED : SIZE,
    isExpanded,
  };
}
