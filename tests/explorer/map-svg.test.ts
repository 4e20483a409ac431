import { expect, it } from 'vitest';
import { mapSvg } from '../../src/explorer/export/map-svg.js';
import { edgeMark } from '../../src/explorer/map/edge-mark.js';
import type { MapColors } from '../../src/explorer/map/map-colors.js';
import { nodeMark } from '../../src/explorer/map/node-mark.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, relationship } from './records.js';

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

/** Ada and Bruno, who are said not to have met. */
const DENIAL = {
  nodes: [
    { ...nodeMark(bareEntity(entity('ada'))), x: 0, y: 0 },
    { ...nodeMark(bareEntity(entity('bruno'))), x: 300, y: 40 },
  ],
  edges: [
    {
      ...edgeMark(relationship('ada', 'bruno', { polarity: 'NEGATED', phrase: 'did not meet' })),
      from: { x: 15, y: 0 },
      to: { x: 285, y: 40 },
      bend: null,
      middle: { x: 150, y: 20 },
    },
  ],
};

const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

it('has below the map what its shapes, lines and signs mean, and then the caption', () => {
  expect(textsOf(mapSvg(DENIAL, COLORS, 'Cite me.'))).toEqual([
    '✕ did not meet',
    'Ada',
    'Bruno',
    'person',
    'said not to be so',
    '✕',
    'negated',
    'Cite me.',
  ]);
});

it('explains no sign that the map does not show', () => {
  const quiet = { ...DENIAL, edges: DENIAL.edges.map((edge) => ({ ...edge, markers: '', label: '' })) };
  expect(textsOf(mapSvg(quiet, COLORS, 'Cite me.'))).toEqual([
    'Ada',
    'Bruno',
    'person',
    'said not to be so',
    'Cite me.',
  ]);
});

/** Left, top, width and height. */
const viewBoxOf = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];

it('leaves room around its entities, wherever they are, and is never too narrow for its legend', () => {
  const [ada, bruno] = DENIAL.nodes.map((node, i) => ({ ...node, x: i ? 900 : -400, y: i ? 500 : -300 }));
  const nodes = ada && bruno ? [ada, bruno] : [];
  for (const some of [nodes, nodes.toReversed()])
    expect(viewBoxOf(mapSvg({ nodes: some, edges: [] }, COLORS, 'Cite me.')).slice(0, 3)).toEqual([
      ...[-400 - 90, -300 - 90],
      1300 + 2 * 90,
    ]);
  expect(viewBoxOf(mapSvg(DENIAL, COLORS, 'Cite me.')).slice(0, 3)).toEqual([-90, -90, 760]);
});

it('has its legend below the last entity, and below that the lines of its caption, of which none is missing', () => {
  const caption = `See http://127.0.0.1/?map=${'ada-okafor,'.repeat(40)} and cite it.`;
  const svg = mapSvg(DENIAL, COLORS, caption);
  const [left = 0, top = 0, , height = 0] = viewBoxOf(svg);
  const placed = [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text]) => ({ x: Number(x), y: Number(y), isCaption: size === '12', text }),
  );
  const legend = placed.filter(({ isCaption }) => !isCaption).map(({ y }) => y);
  const lines = placed.filter(({ isCaption }) => isCaption);
  expect(Math.min(...legend)).toBeGreaterThan(40 + 90);
  const [first = 0, ...more] = lines.map(({ y }) => y);
  expect(first).toBeGreaterThan(Math.max(...legend) + 18);
  expect(more).toEqual(more.map((_, i) => first + 18 * (i + 1)));
  expect(Math.max(...more)).toBeLessThan(top + height);
  expect(new Set(lines.map(({ x }) => x))).toEqual(new Set([left + 16]));
  expect(
    lines
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(caption.replaceAll(' ', ''));
});

it('keeps all of it within the picture, however long the address in the caption', () => {
  const svg = mapSvg(DENIAL, COLORS, `See http://127.0.0.1/?map=${'ada-okafor,'.repeat(40)}`);
  const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(svg);
  for (const [, x, y] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
    expect(Number(x)).toBeGreaterThan(left);
    expect(Number(x)).toBeLessThan(left + width);
    expect(Number(y)).toBeGreaterThan(top);
    expect(Number(y)).toBeLessThan(top + height);
  }
  expect(Math.max(...textsOf(svg).map((text) => text?.length ?? 0))).toBeLessThanOrEqual(110);
});
