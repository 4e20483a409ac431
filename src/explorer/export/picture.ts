import { citeSource } from '../../text/citation.js';
import { fitArrows } from '../map/fit-arrows.js';
import { type Box, bounds, moved, overlap, type Point } from '../map/geometry.js';
import { arrangeFigure, isCrowded } from '../map/layout.js';
import { legendOf } from '../map/legend.js';
import type { MapColors } from '../map/map-colors.js';
import {
  boxesOf,
  type FigureLook,
  FONT,
  type MapFigure,
  mapFigure,
  NAME,
  WORDS,
  withCaption,
} from '../map/map-figure.js';
import { placeLabels } from '../map/place-labels.js';
import { startingPlaces } from '../map/starting-places.js';
import { type Measure, type TextBox, textBox } from '../map/text-box.js';
import type { Shown } from '../view/shown.js';
import { edgeSvg } from './edge-svg.js';
import { type Footnotes, footnotesOf } from './footnotes.js';
import { legendSvg } from './legend-svg.js';
import { nodeSvg } from './node-svg.js';
import { pictureWords } from './picture-words.js';
import { escapeXml, textSvg } from './svg-text.js';

export interface PictureInput {
  readonly shown: Shown;
  readonly look: FigureLook;
  /** Where the reader put things; null: the picture is arranged by itself, for its words and its shape. */
  readonly places: ReadonlyMap<string, Point> | null;
  readonly measure: Measure;
  readonly colors: MapColors;
  readonly isTransparent: boolean;
  /** Where readers find it; null: not said. */
  readonly address: string | null;
  /** Width by height; null: as tall as it needs. A card has room for the drawing, its title and the names of its sources alone. */
  readonly aspect: number | null;
  /** About how wide by its height the drawing is to be, where it is arranged here. */
  readonly shape: number;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const PADDING = 28;
const TITLE = { font: 26, gap: 18 } as const;
const SMALL = { font: 11, column: 300, gap: 24 } as const;
const NARROWEST = 640;
/** Each of so many has fewer verbs. */
const MANY_ARROWS = 20;

/**
 * A map composed for publication: its title, every arrow with its verbs and the numbers of its sources, the legend, the sources.
 * It does not depend on what is selected, zoomed to or hidden by the screen; no name or verb covers another.
 */
export function picture(input: PictureInput): Picture {
  const { shown, measure, colors, isTransparent, aspect } = input;
  const { figure, footnotes } = pictureFigure(input);
  const places = input.places ?? arrangeFigure(figure, startingPlaces(shown), input.aspect ?? input.shape);
  const { placed, boxes } = spread(figure, places);
  const drawing = bounds(boxes);
  const inner = Math.max(drawing.width, NARROWEST);
  const left = PADDING + (inner - drawing.width) / 2 - drawing.left;
  const title = textBox(shown.title, TITLE.font, inner, measure);
  const top = PADDING + title.height + TITLE.gap - drawing.top;
  const bottom = top + drawing.top + drawing.height + TITLE.gap;
  const feet = aspect === null ? footOf(input, figure, footnotes, inner) : cardFoot(input, footnotes, inner);
  const content = { width: inner + 2 * PADDING, height: bottom + feet.height + PADDING };
  const width = aspect === null ? content.width : Math.max(content.width, content.height * aspect);
  const height = aspect === null ? content.height : Math.max(content.height, content.width / aspect);
  const shift = { x: (width - content.width) / 2, y: (height - content.height) / 2 };
  const paper = isTransparent
    ? ''
    : `<rect width="${round(width)}" height="${round(height)}" fill="${colors.card}"/>\n`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${FONT}">
<title>${escapeXml(shown.title)}</title>
${paper}<g transform="translate(${round(shift.x)} ${round(shift.y)})">
${textSvg(title, PADDING, PADDING, { font: TITLE.font, weight: 700, fill: colors.ink })}
<g transform="translate(${round(left)} ${round(top)})">
${drawingSvg(figure, placed, colors)}
</g>
<g transform="translate(${PADDING} ${round(bottom)})">
${feet.svg}
</g>
</g>
</svg>
`;
  return { svg, width: round(width), height: round(height) };
}

/** What the picture draws: as the map, with its own words. */
function pictureFigure({ shown, look, measure }: PictureInput): {
  readonly figure: MapFigure;
  readonly footnotes: Footnotes;
} {
  const entities = shown.entities.map((one) => ({ ...one, more: null, isExpanded: false }));
  const figure = mapFigure({ ...shown, entities }, { ...look, measure });
  const footnotes = footnotesOf(figure.arrows.flatMap(({ relationships }) => relationships));
  const most = figure.arrows.length > MANY_ARROWS ? 2 : 3;
  return {
    figure: {
      nodes: figure.nodes.map((node) => {
        const name = textBox(node.label, NAME.font, NAME.width, measure);
        return { ...node, name, boxes: boxesOf(node.size, name) };
      }),
      arrows: figure.arrows.map((arrow) => {
        const words = isCrowded(figure) ? '' : pictureWords(arrow, footnotes, most);
        const label = withCaption(words, look.captions?.[arrow.id]);
        return { ...arrow, label, markers: label, words: textBox(label, WORDS.font, WORDS.width, measure) };
      }),
    },
    footnotes,
  };
}

interface Placed {
  readonly places: ReadonlyMap<string, Point>;
  readonly words: readonly Point[];
}

const GROWTH = 1.06;
const MOST_GROWTH = 60;

/** Draws everything farther apart, all by one factor, until nothing covers anything. */
function spread(
  figure: MapFigure,
  given: ReadonlyMap<string, Point>,
): { readonly placed: Placed; readonly boxes: readonly Box[] } {
  const ids = figure.nodes.map(({ id }) => id);
  for (let i = 0, factor = 1; ; i++, factor *= GROWTH) {
    const places = new Map(
      ids.map((id, n) => {
        const { x, y } = given.get(id) ?? { x: n * NAME.width, y: 0 };
        return [id, { x: x * factor, y: y * factor }] as const;
      }),
    );
    const nodeBoxes = figure.nodes.map(({ id, boxes }) =>
      boxes.map((box) => moved(box, places.get(id) ?? { x: 0, y: 0 })),
    );
    const lines = fitArrows(figure, places).map((line, n) => ({
      ...line,
      width: figure.arrows[n]?.words.width ?? 0,
      height: figure.arrows[n]?.words.height ?? 0,
    }));
    const { places: words, covering } = placeLabels(lines, nodeBoxes.flat());
    const isClear = covering === 0 && !anyOverlap(nodeBoxes);
    if (isClear || i === MOST_GROWTH) {
      const wordBoxes = figure.arrows.flatMap(({ words: { width, height } }, n) => {
        const at = words[n];
        return at && width > 0 ? [{ left: at.x - width / 2, top: at.y - height / 2, width, height }] : [];
      });
      return { placed: { places, words }, boxes: [...nodeBoxes.flat(), ...wordBoxes] };
    }
  }
}

const anyOverlap = (nodes: readonly (readonly Box[])[]): boolean =>
  nodes.some((boxes, i) =>
    nodes.slice(i + 1).some((others) => boxes.some((a) => others.some((b) => overlap(a, b)))),
  );

function drawingSvg(figure: MapFigure, { places, words }: Placed, colors: MapColors): string {
  const lines = fitArrows(figure, places).map(({ from, to }, i) => {
    const arrow = figure.arrows[i];
    return arrow === undefined ? '' : edgeSvg({ ...arrow, from, to }, colors);
  });
  const texts = figure.arrows.map(({ words: text }, i) => {
    const place = words[i];
    return place === undefined || text.width === 0 ? '' : labelSvg(text, place, WORDS.font, colors);
  });
  const nodes = figure.nodes.map((node) => {
    const place = places.get(node.id) ?? { x: 0, y: 0 };
    const under = { x: place.x, y: place.y + node.size / 2 + 2 + NAME.gap + node.name.height / 2 };
    return nodeSvg({ ...node, ...place }, colors) + labelSvg(node.name, under, NAME.font, colors, 600);
  });
  return [...lines, ...texts, ...nodes].join('\n');
}

/** Words on a ground of their own, so that no line strikes through them. */
function labelSvg(text: TextBox, { x, y }: Point, font: number, colors: MapColors, weight?: number): string {
  const { width, height } = text;
  const ground = `<rect x="${round(x - width / 2 - 2)}" y="${round(y - height / 2)}" width="${round(width + 4)}" height="${round(height)}" fill="${colors.card}" fill-opacity="0.88"/>`;
  const look = { font, fill: colors.ink, anchor: 'middle' as const };
  const lines = textSvg(text, x, y - height / 2, weight === undefined ? look : { ...look, weight });
  return `<g class="label">${ground}${lines}</g>`;
}

interface Foot {
  readonly svg: string;
  readonly height: number;
}

/** The legend, the numbered sources in columns, and what the picture is of. */
function footOf(
  { shown, measure, colors, address }: PictureInput,
  figure: MapFigure,
  { sources }: Footnotes,
  width: number,
): Foot {
  const legend = legendSvg(legendOf(figure.nodes, figure.arrows), { left: 0, top: 12, width }, colors);
  const columns = Math.max(1, Math.floor((width + SMALL.gap) / (SMALL.column + SMALL.gap)));
  const column = (width + SMALL.gap) / columns - SMALL.gap;
  const notes = sources.map((source, i) =>
    textBox(`${i + 1}  ${citeSource(source)}`, SMALL.font, column, measure),
  );
  const whole = notes.reduce((sum, { height }) => sum + height, 0);
  const tops: string[] = [];
  const first = legend.height + 26;
  let [n, y, tallest] = [0, 0, 0];
  for (const note of notes) {
    if (n < columns - 1 && y > 0 && y + note.height / 2 > whole / columns) [n, y] = [n + 1, 0];
    tops.push(textSvg(note, n * (column + SMALL.gap), first + y, { font: SMALL.font, fill: colors.ink }));
    y += note.height + 2;
    tallest = Math.max(tallest, y);
  }
  const last = textBox(creditOf(shown, address), SMALL.font, width, measure);
  const end = first + tallest + 8;
  return {
    svg: `<path d="M0 0H${round(width)}" stroke="${colors.edge}" stroke-width="0.75"/>\n${legend.svg}\n${tops.join('\n')}\n${textSvg(last, 0, end, { font: SMALL.font, fill: colors.soft })}`,
    height: end + last.height,
  };
}

/** The names of the sources in a line. */
function cardFoot(
  { shown, measure, colors, address }: PictureInput,
  { sources }: Footnotes,
  width: number,
): Foot {
  const names = [...new Set(sources.map(({ name, publisher }) => publisher?.name ?? name))];
  const shownNames = names.slice(0, 6);
  const rest = names.length - shownNames.length;
  const list = `Sources: ${[...shownNames, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}. ${creditOf(shown, address)}`;
  const text = textBox(list, SMALL.font, width, measure);
  return { svg: textSvg(text, 0, 0, { font: SMALL.font, fill: colors.soft }), height: text.height };
}

function creditOf({ dataset, notes }: Shown, address: string | null): string {
  return [
    `${dataset.title}, revision ${dataset.revision.slice(0, 12)}.`,
    ...notes,
    ...(address === null ? [] : [address]),
  ].join(' ');
}

const round = (number: number): number => Math.round(number * 10) / 10;
