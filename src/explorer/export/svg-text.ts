import type { TextBox } from '../map/text-box.js';

interface TextLook {
  readonly font: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle';
  readonly style?: 'italic';
}

/** Lines of text, the top of the first at `y`. */
export function textSvg(
  { lines, height }: TextBox,
  x: number,
  y: number,
  { font, fill, weight, anchor = 'start', style }: TextLook,
): string {
  const step = lines.length === 0 ? 0 : height / lines.length;
  const look = [
    `font-size="${font}" fill="${fill}"`,
    ...(weight === undefined ? [] : [`font-weight="${weight}"`]),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(style === undefined ? [] : [`font-style="${style}"`]),
  ].join(' ');
  return lines
    .map(
      (line, i) =>
        `<text x="${x.toFixed(1)}" y="${(y + i * step + font * 0.93).toFixed(1)}" ${look}>${escapeXml(line)}</text>`,
    )
    .join('');
}

/** A point as a path has it. */
export const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
