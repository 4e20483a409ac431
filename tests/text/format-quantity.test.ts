import { expect, test } from 'vitest';
import { MEASURES } from '../../src/domain/relationship.js';
import { formatQuantity, MEASURE_LABELS } from '../../src/text/format-quantity.js';

const NONE = { min: null, max: null, unit: null, words: null };

test.each([
  [{ min: 200, unit: 'people', words: 'more than 200' }, 'more than 200'],
  [{ min: 5, max: 5 }, '5'],
  [{ min: 5, max: 5, unit: 'USD' }, '5 USD'],
  [{ min: 5, unit: 'guests' }, 'at least 5 guests'],
  [{ max: 5, unit: 'guests' }, 'at most 5 guests'],
  [{ min: 0, max: 5, unit: 'guests' }, '0 to 5 guests'],
  [{ min: 0 }, 'at least 0'],
  [{ max: 0 }, 'at most 0'],
  [{}, 'not given'],
  [{ unit: 'guests' }, 'not given (guests)'],
])('%j reads %s', (given, words) => {
  expect(formatQuantity({ ...NONE, ...given })).toBe(words);
});

test('each measure has a label', () => {
  expect(MEASURES.map((measure) => MEASURE_LABELS[measure])).toEqual([
    'How long',
    'How many',
    'How much',
    'Which part',
    'How old',
  ]);
});
