import { describe, expect, it } from 'vitest';
import { edgeSvg } from '../../src/explorer/export/edge-svg.js';
import { legendSvg } from '../../src/explorer/export/legend-svg.js';
import { nodeSvg } from '../../src/explorer/export/node-svg.js';
import { fileName } from '../../src/explorer/export/shown-json.js';
import { escapeXml, haloSvg, wrapped } from '../../src/explorer/export/svg-text.js';
import { legendOf } from '../../src/explorer/map/legend.js';
import type { MapColors } from '../../src/explorer/map/map-colors.js';

const COLORS: MapColors = {
  ink: '#111',
  soft: '#555',
  card: '#fff',
  page: '#eee',
  raised: '#ddd',
  accent: '#50a',
  edge: '#888',
  denied: '#a00',
  planned: '#00a',
  possible: '#a50',
};
const STRAIGHT = {
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  bend: null,
  middle: { x: 50, y: 0 },
  color: 'edge',
  line: 'solid',
  end: 'triangle',
  width: 2,
  label: '',
} as const;
const NODE = {
  x: 10,
  y: 20,
  label: 'Ada',
  shape: 'ellipse',
  border: 'solid',
  size: 30,
  isExpanded: false,
} as const;

describe('a line', () => {
  it.each([
    ['straight, with an arrow', STRAIGHT],
    ['with a bar where it is denied', { ...STRAIGHT, color: 'denied', end: 'tee' }],
    ['with no end where it is unsupported', { ...STRAIGHT, end: 'none' }],
    ['bent, its head along the bend', { ...STRAIGHT, bend: { x: 50, y: 50 }, line: 'dashed' }],
    ['with words that are upright, read from the left', { ...STRAIGHT, label: 'met' }],
    ['with words that are never upside down', { ...STRAIGHT, to: { x: -100, y: 10 }, label: 'met' }],
    [
      'with words that read downwards where it goes up',
      { ...STRAIGHT, to: { x: -1, y: -100 }, label: 'met' },
    ],
  ] as const)('is drawn %s', (_, edge) => {
    expect(edgeSvg(edge, COLORS)).toMatchSnapshot();
  });
});

describe('an entity', () => {
  it.each([
    ['round, with its name below', NODE],
    ['with corners', { ...NODE, shape: 'triangle' }],
    ['as a box with round corners', { ...NODE, shape: 'round-rectangle' }],
    ['filled where it is expanded', { ...NODE, isExpanded: true }],
    ['with a dashed line where it is planned', { ...NODE, border: 'dashed', isExpanded: true }],
    ['without a name', { ...NODE, label: '' }],
    ['with a long name in lines', { ...NODE, label: 'A very long name of a committee\n+3' }],
  ] as const)('is drawn %s', (_, node) => {
    expect(nodeSvg(node, COLORS)).toMatchSnapshot();
  });
});

describe('the legend', () => {
  const rows = legendOf(
    [NODE, { ...NODE, shape: 'diamond' }],
    [
      { ...STRAIGHT, markers: '' },
      { ...STRAIGHT, color: 'denied', end: 'tee', markers: '✕' },
    ],
  );

  it('is in columns, as many as there is room for', () => {
    const at = { left: 100, top: 10 };
    expect(legendSvg(rows, { ...at, width: 600 }, COLORS)).toMatchSnapshot();
    expect(legendSvg(rows, { ...at, width: 1 }, COLORS).height).toBe(22 * rows.length);
    expect(legendSvg(rows, { ...at, width: 100_000 }, COLORS).height).toBe(22);
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
    expect(haloSvg('<i>', 'y="3"', COLORS)).toBe(
      '<text y="3" text-anchor="middle" fill="#111" stroke="#eee" stroke-width="3" paint-order="stroke">&lt;i&gt;</text>',
    );
  });

  it.each([
    ['a b c', 2, ['a', 'b', 'c']],
    ['a b c', 3, ['a b', 'c']],
    ['a b c', 4, ['a b', 'c']],
    ['a b c', 5, ['a b c']],
    ['', 5, ['']],
    ['longer than that', 4, ['longer', 'than', 'that']],
  ])('%j in lines of %i', (text, letters, lines) => {
    expect(wrapped(text, letters)).toEqual(lines);
  });
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
