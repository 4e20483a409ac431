import { expect, it } from 'vitest';
import { labelNamesakes, withLabelsAsNames } from '../../src/explorer/api/label-namesakes.js';

const person = (id: string, description: string | null) => ({
  id,
  name: 'John Smith',
  label: 'John Smith',
  description,
});
const [banker, plumber] = [person('smith-1', 'A banker.'), person('smith-2', 'A plumber.')];
const mayor = { id: 'mayor', name: 'Ana Mayor', label: 'Ana Mayor' };
const answer = { paid: [{ from: banker, to: mayor }], by: plumber };

it('labels two of one name differently, wherever they are in an answer, and leaves their names as they are', () => {
  expect(labelNamesakes(answer)).toEqual({
    paid: [{ from: { ...banker, label: 'John Smith (A banker)' }, to: mayor }],
    by: { ...plumber, label: 'John Smith (A plumber)' },
  });
});

it('labels nothing where an operation selects no label', () => {
  const { label: _, ...unlabeled } = banker;
  expect(labelNamesakes([unlabeled, plumber, null, 1])).toEqual([unlabeled, plumber, null, 1]);
});

it('gives texts the labels as names, and changes nothing else', () => {
  expect(withLabelsAsNames(labelNamesakes(answer))).toEqual({
    paid: [{ from: { ...banker, name: 'John Smith (A banker)', label: 'John Smith (A banker)' }, to: mayor }],
    by: { ...plumber, name: 'John Smith (A plumber)', label: 'John Smith (A plumber)' },
  });
});
