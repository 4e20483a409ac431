import type { EntityKind } from '../generated/operations.js';
import { KIND_GLYPHS } from '../map/kind-glyph.js';
import type { MapColors } from '../map/map-colors.js';
import type { NodeMark } from '../map/node-mark.js';
import { CORNERS, DASHES } from '../map/node-shape.js';
import { at } from './svg-text.js';

interface DrawnNode extends Pick<NodeMark, 'shape' | 'border' | 'size' | 'hue'> {
  readonly x: number;
  readonly y: number;
  /** Drawn within its outline; none: an outline alone. */
  readonly kind?: EntityKind;
}

/** An entity's outline, without its name. */
export function nodeSvg({ x, y, shape, border, size, hue, kind }: DrawnNode, colors: MapColors): string {
  const half = size / 2;
  const fill = hue === null ? colors.card : colors[hue];
  const stroke = border !== 'solid' ? colors.ink : hue === null ? colors.soft : colors[hue];
  const paint = `fill="${fill}" stroke="${stroke}" stroke-width="2" stroke-dasharray="${DASHES[border]}"`;
  const corners = CORNERS[shape];
  const outline =
    corners !== null
      ? `<polygon points="${corners.map(([cx, cy]) => `${(cx * half).toFixed(1)},${(cy * half).toFixed(1)}`).join(' ')}" ${paint}/>`
      : shape === 'ellipse'
        ? `<circle r="${half}" ${paint}/>`
        : `<rect x="${-half}" y="${-half}" width="${size}" height="${size}" rx="${size / 5}" ${paint}/>`;
  const scale = (size * 0.58) / 24;
  const glyph =
    kind === undefined
      ? ''
      : `<path d="${KIND_GLYPHS[kind]}" transform="scale(${scale.toFixed(3)}) translate(-12 -12)" fill="none" stroke="${hue === null ? colors.ink : colors['on-hue']}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<g transform="translate(${at({ x, y })})">${outline}${glyph}</g>`;
}
