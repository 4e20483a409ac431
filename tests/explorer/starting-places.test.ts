import { describe, expect, it } from 'vitest';
import { startingPlaces } from '../../src/explorer/map/starting-places.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, relationship } from './records.js';

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i}`);

/** Ada and Bruno are expanded; each brings 40, and both bring the same 20. */
const ADAS = numbered('ada', 40);
const BRUNOS = numbered('bruno', 40);
const SHARED = numbered('shared', 20);
const shown = {
  entities: [
    ...['ada', 'bruno'].map((id) => ({ ...bareEntity(entity(id)), isExpanded: true })),
    ...[...ADAS, ...BRUNOS, ...SHARED].map((id) => bareEntity(entity(id))),
  ],
  relationships: [
    ...[...ADAS, ...SHARED].map((id) => relationship('ada', id)),
    ...[...BRUNOS, ...SHARED].map((id) => relationship(id, 'bruno')),
  ],
};

const places = startingPlaces(shown);
const distance = (a: string, b: string) => {
  const [from, to] = [places.get(a), places.get(b)];
  if (from === undefined || to === undefined) throw new Error(`Expected places for ${a} and ${b}.`);
  return Math.hypot(from.x - to.x, from.y - to.y);
};

describe('starting places', () => {
  it('are the same for the same view, and one for each entity', () => {
    expect([...startingPlaces(shown)]).toEqual([...places]);
    expect(places.size).toBe(102);
  });

  it('are about the one that alone brings an entity, and between those that both do', () => {
    for (const id of ADAS) expect(distance(id, 'ada')).toBeLessThan(distance(id, 'bruno'));
    for (const id of BRUNOS) expect(distance(id, 'bruno')).toBeLessThan(distance(id, 'ada'));
    const apart = distance('ada', 'bruno');
    for (const id of SHARED) expect(Math.max(distance(id, 'ada'), distance(id, 'bruno'))).toBeLessThan(apart);
  });

  it('are not on each other, whether anything is expanded or not', () => {
    const ids = ['ada', ...ADAS];
    const unexpanded = startingPlaces({
      entities: ids.map((id) => bareEntity(entity(id))),
      relationships: [],
    });
    for (const some of [places, unexpanded]) {
      const points = [...some.values()];
      const nearest = points.flatMap((a, i) =>
        points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      expect(Math.min(...nearest)).toBeGreaterThan(30);
    }
  });
});
