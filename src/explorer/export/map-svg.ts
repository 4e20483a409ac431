import type { LayoutSnapshot } from '../map/layout-snapshot.js';
import { legendOf } from '../map/legend.js';
import type { MapColors } from '../map/map-colors.js';
import { edgeSvg } from './edge-svg.js';
import { legendSvg } from './legend-svg.js';
import { nodeSvg } from './node-svg.js';
import { escapeXml, wrapped } from './svg-text.js';

const MARGIN = 90;
const PADDING = 16;
const NARROWEST = 760;
const CAPTION_LINE = 18;
const CAPTION_LETTERS = 110;
/** An address is one word, however long: it goes on in the next line. */
const LONG_WORD = /\S{100}(?=\S)/g;

/** The map as it is on the screen, as a picture that explains itself: with its legend and its caption. */
export function mapSvg({ nodes, edges }: LayoutSnapshot, colors: MapColors, caption: string): string {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN;
  const top = Math.min(0, ...ys) - MARGIN;
  const width = Math.max(Math.max(0, ...xs) + MARGIN - left, NARROWEST);
  const bottom = Math.max(0, ...ys) + MARGIN;
  const legend = legendSvg(
    legendOf(nodes, edges),
    { left: left + PADDING, top: bottom + PADDING, width: width - 2 * PADDING },
    colors,
  );
  const lines = wrapped(caption.replace(LONG_WORD, '$& '), CAPTION_LETTERS);
  const captionTop = bottom + PADDING + legend.height + PADDING + CAPTION_LINE;
  const height = captionTop - top + lines.length * CAPTION_LINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">
<title>${escapeXml(caption)}</title>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colors.page}"/>
${edges.map((edge) => edgeSvg(edge, colors)).join('\n')}
${nodes.map((node) => nodeSvg(node, colors)).join('\n')}
<path d="M${left + PADDING} ${bottom}h${width - 2 * PADDING}" stroke="${colors.soft}" stroke-width="0.5"/>
${legend.svg}
${lines.map((line, i) => `<text x="${left + PADDING}" y="${captionTop + i * CAPTION_LINE}" font-size="12" fill="${colors.soft}">${escapeXml(line)}</text>`).join('\n')}
</svg>
`;
}
