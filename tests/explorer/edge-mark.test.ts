import { describe, expect, it } from 'vitest';
import { bundleMark, edgeMark } from '../../src/explorer/map/edge-mark.js';
import { BORDERS, CORNERS, DASHES, NODE_SHAPES } from '../../src/explorer/map/node-shape.js';
import { relationship } from './records.js';

const { support } = relationship('ada', 'bruno');
const marked = (change: Parameters<typeof relationship>[2]) => {
  const { color, line, end, markers } = edgeMark(relationship('ada', 'bruno', change));
  return `${color} ${line} ${end} ${markers}`.trim();
};

describe('the line of a relationship', () => {
  it.each([
    ['ACTUAL', 'AFFIRMED', 'edge solid triangle'],
    ['ACTUAL', 'NEGATED', 'denied solid tee ✕'],
    ['PLANNED', 'AFFIRMED', 'planned dashed triangle'],
    ['PLANNED', 'NEGATED', 'denied dashed tee ✕'],
    ['POSSIBLE', 'AFFIRMED', 'possible dotted triangle'],
    ['POSSIBLE', 'NEGATED', 'denied dotted tee ✕'],
  ] as const)('says without color alone that it is %s and %s', (modality, polarity, mark) => {
    expect(marked({ modality, polarity })).toBe(mark);
  });

  it('has no arrow where nothing supports it, and a marker for all that must not be overlooked', () => {
    const doubted = { ...support, citations: 0, firm: false, disputed: true };
    expect(marked({ polarity: 'NEGATED', support: doubted, conflicts: [{ id: 'other' }] })).toBe(
      'edge dotted none ⊘ ✕ ⚖ ≠',
    );
    expect(marked({ support: { ...support, firm: false } })).toBe('edge solid triangle ≈');
  });

  it('is wider the more independent origins there are, up to four', () => {
    const widths = [0, 1, 4, 9].map(
      (independent) => edgeMark(relationship('a', 'b', { support: { ...support, independent } })).width,
    );
    expect(widths).toEqual([1.25, 2.25, 5.25, 5.25]);
  });

  it('is labeled with its markers and its phrase', () => {
    expect(edgeMark(relationship('a', 'b')).label).toBe('met');
    expect(edgeMark(relationship('a', 'b', { polarity: 'NEGATED', phrase: 'did not meet' })).label).toBe(
      '✕ did not meet',
    );
  });
});

describe('the arrow of a pair', () => {
  const [first, second, third] = [
    relationship('ada', 'bruno', { phrase: 'advocated for' }),
    relationship('bruno', 'ada', { phrase: 'thanked' }),
    relationship('ada', 'bruno', { polarity: 'NEGATED', phrase: 'did not meet' }),
  ];
  const marked = (...relationships: [typeof first, ...(typeof first)[]]) => {
    const { label, start, markers } = bundleMark({
      id: 'ada~bruno',
      source: 'ada',
      target: 'bruno',
      relationships,
    });
    return [label, start, markers];
  };

  it('has the words of the one that leads, how many more there are, and the markers of all', () => {
    expect(marked(first)).toEqual(['advocated for', 'none', '']);
    expect(marked(first, third)).toEqual(['advocated for +1', 'none', '✕']);
  });

  it('points both ways where some go the other', () => {
    expect(marked(first, second, third)).toEqual(['advocated for +2', 'triangle', '✕']);
  });
});

describe('the outline of an entity', () => {
  it('is another for each kind', () => {
    expect(new Set(Object.values(NODE_SHAPES)).size).toBe(7);
  });

  it('has corners within its box, as many as it is named after', () => {
    const counts = Object.entries(CORNERS).map(([shape, corners]) => [shape, corners?.length ?? null]);
    expect(Object.fromEntries(counts)).toEqual({
      ellipse: null,
      octagon: 8,
      'round-rectangle': null,
      triangle: 3,
      diamond: 4,
      rectangle: 4,
      hexagon: 6,
    });
    for (const corners of Object.values(CORNERS))
      for (const [x, y] of corners ?? [])
        expect([Math.abs(x) <= 1.000001, Math.abs(y) <= 1.000001]).toEqual([true, true]);
    const rounded = CORNERS.diamond?.map(([x, y]) => [Math.round(x) + 0, Math.round(y) + 0]);
    expect(rounded).toEqual([
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ]);
    // Eight equal sides, the first of them upright on the right.
    const [[x, y] = [], [, below] = []] = [CORNERS.octagon?.[0], CORNERS.octagon?.[7]];
    expect([x?.toFixed(3), y?.toFixed(3), below?.toFixed(3)]).toEqual(['0.924', '0.383', '-0.383']);
  });

  it('is drawn with a line that says whether an event took place', () => {
    expect(BORDERS).toEqual({ ACTUAL: 'solid', PLANNED: 'dashed', POSSIBLE: 'dotted' });
    expect(DASHES).toEqual({ solid: 'none', dashed: '7 5', dotted: '1.5 4' });
  });
});
