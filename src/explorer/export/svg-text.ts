import type { MapColors } from '../map/map-colors.js';

/** Text that stays readable over lines. */
export function haloSvg(text: string, where: string, colors: MapColors): string {
  return `<text ${where} text-anchor="middle" fill="${colors.ink}" stroke="${colors.page}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

/** Lines of at most `letters` letters, unless a word is longer. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A point as a path has it. */
export const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
