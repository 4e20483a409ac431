import type { LegendRow } from '../map/legend.js';
import type { MapColors } from '../map/map-colors.js';
import { edgeSvg } from './edge-svg.js';
import { nodeSvg } from './node-svg.js';
import { escapeXml } from './svg-text.js';

const ROW = 18;
const SAMPLE = 38;
const SAMPLE_SIZE = 13;
const GAP = 22;
const FONT = 11;
/** A letter's width on average, rather too much than too little: a picture is made without a page to measure on. */
const LETTER = 0.56 * FONT;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The legend in columns as wide as its longest row, as many as fit; and how tall it is. */
export function legendSvg(
  rows: readonly LegendRow[],
  { left, top, width }: Place,
  colors: MapColors,
): { readonly svg: string; readonly height: number } {
  if (rows.length === 0) return { svg: '', height: 0 };
  const column = SAMPLE + Math.max(...rows.map(({ words }) => words.length)) * LETTER + GAP;
  const columns = Math.max(1, Math.min(Math.floor(width / column), rows.length));
  const lines = Math.ceil(rows.length / columns);
  const items = rows.map(({ sample, words }, i) => {
    const x = left + Math.floor(i / lines) * column;
    const y = top + (i % lines) * ROW + ROW / 2;
    return `${sampleSvg(sample, x, y, colors)}<text x="${x + SAMPLE}" y="${y + FONT / 3}" font-size="${FONT}" fill="${colors.ink}">${escapeXml(words)}</text>`;
  });
  return { svg: `<g role="group" aria-label="Legend">\n${items.join('\n')}\n</g>`, height: lines * ROW };
}

function sampleSvg(sample: LegendRow['sample'], x: number, y: number, colors: MapColors): string {
  const middle = { x: x + (SAMPLE - 8) / 2, y };
  if ('marker' in sample)
    return `<text x="${middle.x}" y="${y + FONT / 3}" font-size="${FONT}" font-weight="600" text-anchor="middle" fill="${colors.ink}">${escapeXml(sample.marker)}</text>`;
  if ('line' in sample) {
    const [from, to] = [
      { x, y },
      { x: x + SAMPLE - 8, y },
    ];
    return edgeSvg({ ...sample.line, from, to }, colors);
  }
  return nodeSvg({ ...middle, ...sample, size: SAMPLE_SIZE }, colors);
}
