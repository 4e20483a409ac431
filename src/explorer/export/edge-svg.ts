import type { EdgeMark } from '../map/edge-mark.js';
import type { Point } from '../map/geometry.js';
import type { MapColors } from '../map/map-colors.js';
import { DASHES } from '../map/node-shape.js';
import { at } from './svg-text.js';

/** How a line is drawn, between its ends. */
export interface DrawnLine extends Pick<EdgeMark, 'color' | 'line' | 'end' | 'width'> {
  readonly from: Point;
  readonly to: Point;
  readonly start?: 'triangle' | 'none';
}

const HEAD = 9;

/** A line with what is at its ends. */
export function edgeSvg({ from, to, color, line, end, start, width }: DrawnLine, colors: MapColors): string {
  const stroke = colors[color];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const head = (place: Point, turn: number) =>
    `<path d="M0 0L${-HEAD} -5V5Z" fill="${stroke}" transform="translate(${at(place)}) rotate(${turn.toFixed(1)})"/>`;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The line ends within its head, whose tip it would blunt.
  const short = (place: Point, other: Point) => ({
    x: place.x + ((other.x - place.x) * (HEAD - 2)) / length,
    y: place.y + ((other.y - place.y) * (HEAD - 2)) / length,
  });
  const [a, b] = [start === 'triangle' ? short(from, to) : from, end === 'triangle' ? short(to, from) : to];
  return [
    `<path d="M${at(a)}L${at(b)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${DASHES[line]}"/>`,
    end === 'triangle' ? head(to, angle) : '',
    end === 'tee'
      ? `<path d="M0 -7V7" stroke="${stroke}" stroke-width="3" transform="translate(${at(to)}) rotate(${angle.toFixed(1)})"/>`
      : '',
    start === 'triangle' ? head(from, angle + 180) : '',
  ].join('');
}
