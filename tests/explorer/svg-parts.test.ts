import { describe, expect, it } from 'vitest';
import { edgeSvg } from '../../src/explorer/export/edge-svg.js';
import { legendSvg } from '../../src/explorer/export/legend-svg.js';
import { nodeSvg } from '../../src/explorer/export/node-svg.js';
import { fileName } from '../../src/explorer/export/shown-json.js';
import { escapeXml, textSvg } from '../../src/explorer/export/svg-text.js';
import { legendOf } from '../../src/explorer/map/legend.js';
import { textBox } from '../../src/explorer/map/text-box.js';
import { COLORS } from './map-colors.js';

const STRAIGHT = {
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  color: 'edge',
  line: 'solid',
  end: 'triangle',
  start: 'none',
  width: 2,
} as const;
const NODE = {
  x: 10,
  y: 20,
  label: 'Ada',
  shape: 'ellipse',
  border: 'solid',
  size: 30,
  isExpanded: false,
  hue: null,
} as const;

describe('a line', () => {
  it.each([
    ['straight, with an arrow', STRAIGHT],
    ['with an arrow at either end', { ...STRAIGHT, start: 'triangle' }],
    ['with a bar where it is denied', { ...STRAIGHT, color: 'denied', end: 'tee' }],
    ['with no end where it is unsupported', { ...STRAIGHT, line: 'dotted', end: 'none' }],
  ] as const)('is drawn %s', (_, edge) => {
    expect(edgeSvg(edge, COLORS)).toMatchSnapshot();
  });
});

describe('an entity', () => {
  it.each([
    ['round', NODE],
    ['with corners', { ...NODE, shape: 'triangle' }],
    ['as a box with round corners', { ...NODE, shape: 'round-rectangle' }],
    ['in its color, with the glyph of its kind', { ...NODE, hue: 'hue-1', kind: 'PERSON' }],
    ['with a dashed line where it is planned', { ...NODE, border: 'dashed' }],
  ] as const)('is drawn %s', (_, node) => {
    expect(nodeSvg(node, COLORS)).toMatchSnapshot();
  });
});

describe('the legend', () => {
  const rows = legendOf(
    [NODE, { ...NODE, shape: 'diamond' }],
    [
      { ...STRAIGHT, markers: '', label: '' },
      { ...STRAIGHT, color: 'denied', end: 'tee', markers: '✕', label: '' },
    ],
  );

  it('is in columns, as many as there is room for', () => {
    const at = { left: 100, top: 10 };
    expect(legendSvg(rows, { ...at, width: 600 }, COLORS)).toMatchSnapshot();
    expect(legendSvg(rows, { ...at, width: 1 }, COLORS).height).toBe(18 * rows.length);
    expect(legendSvg(rows, { ...at, width: 100_000 }, COLORS).height).toBe(18);
  });

  it('is nothing where the map is empty', () => {
    expect(legendSvg([], { left: 0, top: 0, width: 600 }, COLORS)).toEqual({ svg: '', height: 0 });
  });
});

describe('a text in a picture', () => {
  it('is never markup', () => {
    expect(escapeXml(`<b title="x">Tom & Ann's</b>`)).toBe(
      "&lt;b title=&quot;x&quot;&gt;Tom &amp; Ann's&lt;/b&gt;",
    );
    const text = textBox('<i>', 10, 100);
    expect(textSvg(text, 5, 20, { font: 10, fill: '#111' })).toBe(
      '<text x="5.0" y="29.3" font-size="10" fill="#111">&lt;i&gt;</text>',
    );
  });
});

/** A letter is as wide as the font is large. */
const square = (text: string, font: number) => text.length * font;

it.each([
  ['a b c', 2, ['a', 'b', 'c']],
  ['a b c', 3, ['a b', 'c']],
  ['a b c', 5, ['a b c']],
  ['', 5, []],
  ['longer than that', 4, ['longer', 'than', 'that']],
  ['two\nparts of it', 20, ['two', 'parts of it']],
])('breaks %j at a width of %i letters', (text, width, lines) => {
  const box = textBox(text, 1, width, square);
  expect(box.lines).toEqual(lines);
  expect(box.width).toBe(Math.max(0, ...lines.map(({ length }) => length)));
});

it.each([
  ['Around Kim Kardashian', 'attest-around-kim-kardashian-0a1b2c3d.csv'],
  ['— Beyoncé & Дмитрий? —', 'attest-beyonce-0a1b2c3d.csv'],
  ['x'.repeat(90), `attest-${'x'.repeat(60)}-0a1b2c3d.csv`],
])('names a file after what it shows and the revision: %s', (title, name) => {
  const shown = { title, entities: [], relationships: [], attributes: [], paths: [], notes: [] };
  expect(fileName({ ...shown, dataset: { title: 'A village', revision: '0a1b2c3d4e5f' } }, '.csv')).toBe(
    name,
  );
});
