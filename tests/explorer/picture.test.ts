import { describe, expect, it } from 'vitest';
import { picture } from '../../src/explorer/export/picture.js';
import { layout } from '../../src/explorer/map/layout.js';
import { mapFigure } from '../../src/explorer/map/map-figure.js';
import { startingPlaces } from '../../src/explorer/map/starting-places.js';
import { estimate } from '../../src/explorer/map/text-box.js';
import type { Shown } from '../../src/explorer/view/shown.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { BOARDS } from './boards.js';
import { COLORS } from './map-colors.js';
import { entity, item, relationship } from './records.js';

const LOOK = { coloring: 'kind', weightOf: () => 0 } as const;
const pictureOf = (shown: Shown, change: Partial<Parameters<typeof picture>[0]> = {}) =>
  picture({
    ...{
      shown,
      look: LOOK,
      measure: estimate,
      colors: COLORS,
      isTransparent: false,
      address: null,
      aspect: null,
      shape: 1.5,
    },
    places: layout(mapFigure(shown, LOOK), new Map(), startingPlaces(shown), 1.5),
    ...change,
  });
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

const [TINY] = BOARDS;
if (TINY === undefined) throw new Error('Expected a board.');
const source = { ...item('x').source, name: 'Report' };
const DENIAL: Shown = {
  ...TINY,
  title: 'Who met whom',
  entities: [bareEntity(entity('ada')), { ...bareEntity(entity('bruno')), more: 12 }],
  relationships: [
    relationship('ada', 'bruno', { evidence: [item('one', { source }), item('two', { source })] }),
    relationship('bruno', 'ada', {
      id: 'denied',
      polarity: 'NEGATED',
      phrase: 'did not thank',
      evidence: [item('three', { source: { ...source, id: 'letter', name: 'Letter' } })],
    }),
  ],
};

describe('a picture', () => {
  it('has a title, every verb with the numbers of its sources, the legend, and the sources', () => {
    expect(textsOf(pictureOf(DENIAL).svg)).toEqual([
      'Who met whom',
      'met ¹',
      '← ✕ did not',
      'thank ²',
      'Ada',
      'Bruno',
      'person',
      'said to be so',
      '✕',
      'negated',
      '1  “Report”, The Post, 10 January 2019',
      '2  “Letter”, The Post, 10 January 2019',
      'A village, revision 0a1b2c3d4e5f.',
    ]);
  });

  it('names an address only where it is told one', () => {
    expect(pictureOf(DENIAL).svg).not.toContain('127.0.0.1');
    expect(textsOf(pictureOf(DENIAL, { address: 'https://graph.example/' }).svg).at(-1)).toBe(
      'A village, revision 0a1b2c3d4e5f. https://graph.example/',
    );
  });

  it('is on paper, or on nothing', () => {
    expect(pictureOf(DENIAL).svg).toMatch(/<rect width="[\d.]+" height="[\d.]+" fill="card"\/>\n<g/);
    expect(pictureOf(DENIAL, { isTransparent: true }).svg).not.toMatch(
      /<rect width="[\d.]+" height="[\d.]+" fill="card"\/>\n/,
    );
  });

  it.each([1.91, 1])('is as wide by its height as is asked: %d', (aspect) => {
    const { width, height } = pictureOf(DENIAL, { aspect });
    expect(width / height).toBeCloseTo(aspect, 2);
  });

  it('never has an entity beside its edges', () => {
    for (const shown of BOARDS) {
      const { svg, width, height } = pictureOf(shown);
      expect(svg.match(/NaN|undefined/)).toBe(null);
      expect([width > 0, height > 0]).toEqual([true, true]);
    }
  });
});
