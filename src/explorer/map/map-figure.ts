import type { EntityKind } from '../generated/operations.js';
import { type Bundle, bundlesOf, type TypeWeight } from '../view/bundle.js';
import { ALL_KINDS } from '../view/map-scope.js';
import type { Shown } from '../view/shown.js';
import type { Coloring, MapState } from '../view/view.js';
import { type BundleMark, bundleMark } from './edge-mark.js';
import type { Box } from './geometry.js';
import { HUES } from './map-colors.js';
import { type NodeMark, nodeMark } from './node-mark.js';
import { sidesOf } from './sides.js';
import { estimate, type Measure, type TextBox, textBox } from './text-box.js';

/** An entity as it is drawn, wherever it is. */
export interface FigureNode extends NodeMark {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: TextBox;
  /** The room that its outline and its name take, from its place. */
  readonly boxes: readonly Box[];
}

/** All relationships of a pair as they are drawn: one arrow. */
export interface FigureArrow extends BundleMark, Bundle {
  readonly words: TextBox;
}

/** What a map draws, on the screen and in a picture. */
export interface MapFigure {
  readonly nodes: readonly FigureNode[];
  readonly arrows: readonly FigureArrow[];
}

export const FONT = 'system-ui, sans-serif';
/** In the units of the map. */
export const NAME = { font: 14, width: 140, gap: 4 } as const;
export const WORDS = { font: 12, width: 96 } as const;

export interface FigureLook {
  readonly coloring: Coloring;
  readonly weightOf: TypeWeight;
  /** Of the map's author; see `MapState`. */
  readonly captions?: MapState['captions'];
  readonly measure?: Measure;
}

/** How a visible graph is drawn; where, `arrange` says. */
export function mapFigure(
  shown: Pick<Shown, 'entities' | 'relationships'>,
  { coloring, weightOf, captions = {}, measure = estimate }: FigureLook,
): MapFigure {
  const sides = coloring === 'side' ? sidesOf(shown) : null;
  const hueOf = (id: string, kind: EntityKind) => {
    const number = coloring === 'kind' ? ALL_KINDS.indexOf(kind) : sides?.get(id);
    return number === undefined ? null : (HUES[number % HUES.length] ?? null);
  };
  return {
    nodes: shown.entities.map((one) => {
      const { id, kind } = one.entity;
      const mark = nodeMark(one, hueOf(id, kind));
      const label = withCaption(mark.label, captions[id]);
      const name = textBox(label, NAME.font, NAME.width, measure);
      return { id, kind, ...mark, label, name, boxes: boxesOf(mark.size, name) };
    }),
    arrows: bundlesOf(shown.relationships, weightOf).map((bundle) => {
      const mark = bundleMark(bundle);
      const label = withCaption(mark.label, captions[bundle.id]);
      return { ...bundle, ...mark, label, words: textBox(label, WORDS.font, WORDS.width, measure) };
    }),
  };
}

/** Before what the map's author notes: no source says so. */
export const CAPTION_SIGN = '✎';

/** A label and, in a line of its own, what is noted at it. */
export const withCaption = (label: string, caption: string | undefined): string =>
  caption === undefined ? label : `${label}\n${CAPTION_SIGN} ${caption}`;

/** The outline and the name below it. */
export function boxesOf(size: number, name: TextBox): readonly Box[] {
  const half = size / 2 + 2;
  const outline = { left: -half, top: -half, width: 2 * half, height: 2 * half };
  if (name.width === 0) return [outline];
  return [outline, { left: -name.width / 2, top: half + NAME.gap, width: name.width, height: name.height }];
}
