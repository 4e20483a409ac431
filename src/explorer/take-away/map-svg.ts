import type { Drawn, DrawnEdge, DrawnNode } from '../map/drawn.js';
import type { MapColours } from '../map/map-colours.js';
import { CORNERS } from '../map/node-shape.js';

const MARGIN = 90;
const CAPTION_LINE = 18;
const CAPTION_LETTERS = 110;
const LABEL_LETTERS = 18;
const DASHES = { solid: '', dashed: ' stroke-dasharray="7 5"', dotted: ' stroke-dasharray="1.5 4"' } as const;

/** The map as it stands on the screen, as a picture that carries its caption. */
export function mapSvg({ nodes, edges }: Drawn, colours: MapColours, caption: string): string {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN;
  const top = Math.min(0, ...ys) - MARGIN;
  const lines = wrapped(caption, CAPTION_LETTERS);
  const width = Math.max(Math.max(0, ...xs) + MARGIN - left, 760);
  const bottom = Math.max(0, ...ys) + MARGIN;
  const height = bottom - top + (lines.length + 1) * CAPTION_LINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">
<title>${escapeXml(caption)}</title>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours.page}"/>
${edges.map((edge) => drawEdge(edge, colours)).join('\n')}
${nodes.map((node) => drawNode(node, colours)).join('\n')}
${lines.map((line, i) => `<text x="${left + 16}" y="${bottom + i * CAPTION_LINE}" font-size="12" fill="${colours.soft}">${escapeXml(line)}</text>`).join('\n')}
</svg>
`;
}

function drawEdge(
  { from, to, bend, middle, colour, line, end, width, label }: DrawnEdge,
  colours: MapColours,
): string {
  const stroke = colours[colour];
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
  return `<g><path d="M${at(from)} ${path}" fill="none" stroke="${stroke}" stroke-width="${width}"${DASHES[line]}/>${head}${halo(label, `transform="translate(${at(middle)}) rotate(${upright})" y="3" font-size="12"`, colours)}</g>`;
}

function drawNode({ x, y, label, shape, border, size, isExpanded }: DrawnNode, colours: MapColours): string {
  const half = size / 2;
  const stroke = border !== 'solid' ? colours.ink : isExpanded ? colours.accent : colours.soft;
  const paint = `fill="${isExpanded ? colours.accent : colours.card}" stroke="${stroke}" stroke-width="2"${DASHES[border]}`;
  const corners = CORNERS[shape];
  const outline =
    corners !== null
      ? `<polygon points="${corners.map(([cx, cy]) => `${cx * half},${cy * half}`).join(' ')}" ${paint}/>`
      : shape === 'ellipse'
        ? `<circle r="${half}" ${paint}/>`
        : `<rect x="${-half}" y="${-half}" width="${size}" height="${size}" rx="6" ${paint}/>`;
  const lines = label.split('\n').flatMap((part) => wrapped(part, LABEL_LETTERS));
  const texts = lines.map((line, i) =>
    halo(line, `y="${half + 17 + i * 16}" font-size="14" font-weight="600"`, colours),
  );
  return `<g transform="translate(${at({ x, y })})">${outline}${texts.join('')}</g>`;
}

/** Text that stays readable over lines. */
function halo(text: string, where: string, colours: MapColours): string {
  return `<text ${where} text-anchor="middle" fill="${colours.ink}" stroke="${colours.page}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Lines of at most so many letters, longer words aside. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
