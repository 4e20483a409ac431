import { expect, it } from 'vitest';
import { namesThatFit } from '../../src/explorer/map/names-that-fit.js';

const name = (left: number, top: number) => ({ left, top, width: 100, height: 20 });

it('shows each name that has room beside those before it', () => {
  expect(namesThatFit([name(0, 0), name(50, 10), name(100, 0), name(140, 19), name(0, 20)])).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

it('shows each name that has room left of those before it, or above', () => {
  expect(namesThatFit([name(200, 100), name(100, 100), name(101, 81), name(200, 80)])).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

it('lets a hidden name keep no room', () => {
  expect(namesThatFit([name(0, 0), name(90, 0), name(180, 0)])).toEqual([true, false, true]);
});
