import type { PlacedEdge } from '../map/layout-snapshot.js';
import type { MapColors } from '../map/map-colors.js';
import { DASHES } from '../map/node-shape.js';
import { at, haloSvg } from './svg-text.js';

/** A relationship as it is on the map. */
export function edgeSvg(
  { from, to, bend, middle, color, line, end, width, label }: Omit<PlacedEdge, 'markers'>,
  colors: MapColors,
): string {
  const stroke = colors[color];
  const path = bend === null ? `L${at(to)}` : `Q${at(bend)} ${at(to)}`;
  const start = bend ?? from;
  const angle = (Math.atan2(to.y - start.y, to.x - start.x) * 180) / Math.PI;
  const place = `transform="translate(${at(to)}) rotate(${angle})"`;
  const head = {
    triangle: `<path d="M0 0-9-5V5Z" fill="${stroke}" ${place}/>`,
    tee: `<path d="M0-7V7" stroke="${stroke}" stroke-width="3" ${place}/>`,
    none: '',
  }[end];
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
  const words =
    label === ''
      ? ''
      : haloSvg(
          label,
          `transform="translate(${at(middle)}) rotate(${upright})" y="3" font-size="12"`,
          colors,
        );
  return `<g><path d="M${at(from)} ${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${DASHES[line]}"/>${head}${words}</g>`;
}
