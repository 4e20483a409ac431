import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from '../../src/explorer/export/local-day.js';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['America/New_York', '2018-05-30'],
  ['UTC', '2018-05-31'],
  ['Pacific/Auckland', '2018-05-31'],
])('is the day of the reader, in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date('2018-05-31T01:30:00Z'))).toBe(day);
});

it('has two digits for a month and a day', () => {
  expect(localDay(new Date(2019, 0, 2, 12))).toBe('2019-01-02');
});
