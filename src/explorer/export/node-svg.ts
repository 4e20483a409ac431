import type { PlacedNode } from '../map/layout-snapshot.js';
import type { MapColors } from '../map/map-colors.js';
import { CORNERS, DASHES } from '../map/node-shape.js';
import { at, haloSvg, wrapped } from './svg-text.js';

const LABEL_LETTERS = 18;

/** An entity as it is on the map, with its name below it. */
export function nodeSvg(
  { x, y, label, shape, border, size, isExpanded }: PlacedNode,
  colors: MapColors,
): string {
  const half = size / 2;
  const stroke = border !== 'solid' ? colors.ink : isExpanded ? colors.accent : colors.soft;
  const paint = `fill="${isExpanded ? colors.accent : colors.card}" stroke="${stroke}" stroke-width="2" stroke-dasharray="${DASHES[border]}"`;
  const corners = CORNERS[shape];
  const outline =
    corners !== null
      ? `<polygon points="${corners.map(([cx, cy]) => `${cx * half},${cy * half}`).join(' ')}" ${paint}/>`
      : shape === 'ellipse'
        ? `<circle r="${half}" ${paint}/>`
        : `<rect x="${-half}" y="${-half}" width="${size}" height="${size}" rx="6" ${paint}/>`;
  const lines = label === '' ? [] : label.split('\n').flatMap((part) => wrapped(part, LABEL_LETTERS));
  const texts = lines.map((line, i) =>
    haloSvg(line, `y="${half + 17 + i * 16}" font-size="14" font-weight="600"`, colors),
  );
  return `<g transform="translate(${at({ x, y })})">${outline}${texts.join('')}</g>`;
}
