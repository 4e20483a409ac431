import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../src/explorer/view/bundle.js';
import { relationship } from './records.js';

const WEIGHTS: Readonly<Record<string, number>> = { ADVOCATED_FOR: 80, MET: 55, THANKED: 20 };
const bundled = (...relationships: ReturnType<typeof relationship>[]) =>
  bundlesOf(relationships, (type) => WEIGHTS[type] ?? 0).map(({ id, source, target, relationships: all }) => [
    `${id}: ${source} > ${target}`,
    ...all.map((one) => one.id),
  ]);
const named = (id: string, from: string, to: string, change: Parameters<typeof relationship>[2] = {}) =>
  relationship(from, to, { id, ...change });

describe('the arrows of a map', () => {
  it('are one a pair, whichever way its relationships go', () => {
    expect(
      bundled(named('r1', 'bruno', 'ada'), named('r2', 'ada', 'bruno'), named('r3', 'ada', 'carla')),
    ).toEqual([
      ['ada~bruno: bruno > ada', 'r1', 'r2'],
      ['ada~carla: ada > carla', 'r3'],
    ]);
  });

  it('go as the most telling relationship does: what is so before what is denied, then by type', () => {
    expect(
      bundled(
        named('thanked', 'ada', 'bruno', { type: 'THANKED' }),
        named('denied', 'bruno', 'ada', { type: 'ADVOCATED_FOR', polarity: 'NEGATED' }),
        named('planned', 'bruno', 'ada', { type: 'ADVOCATED_FOR', modality: 'PLANNED' }),
        named('met', 'bruno', 'ada', { type: 'MET' }),
      ),
    ).toEqual([['ada~bruno: bruno > ada', 'met', 'thanked', 'denied', 'planned']]);
  });

  it('follow support where types are alike', () => {
    const { support } = relationship('ada', 'bruno');
    expect(
      bundled(
        named('a', 'ada', 'bruno', { support: { ...support, disputed: true } }),
        named('b', 'ada', 'bruno'),
        named('c', 'ada', 'bruno', { support: { ...support, independent: 3 } }),
      ),
    ).toEqual([['ada~bruno: ada > bruno', 'c', 'b', 'a']]);
  });
});
