import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/explorer/generated/operations.js';
import { ACTORS, ALL_KINDS, mapScope } from '../../src/explorer/view/map-scope.js';
import { NO_FILTER } from '../../src/explorer/view/view.js';
import { entity, relationship } from './records.js';

const row = (
  type: 'MET' | 'TOLD' | 'ABOUT' | 'PARTICIPATED_IN',
  tie: boolean,
  object: readonly EntityKind[],
) => ({
  type,
  tie,
  subjectKinds: type === 'ABOUT' ? (['WORK', 'EVENT'] as const) : ACTORS,
  objectKinds: object,
});
const VOCABULARY = [
  row('MET', true, ACTORS),
  row('TOLD', false, ACTORS),
  row('ABOUT', false, ALL_KINDS),
  row('PARTICIPATED_IN', true, ['EVENT']),
];
const scope = (
  kinds: readonly EntityKind[] | null,
  named: readonly EntityKind[] = [],
  filter: Partial<typeof NO_FILTER> = {},
) => mapScope({ kinds }, { ...NO_FILTER, ...filter }, VOCABULARY, new Set(named));

describe('what a map shows', () => {
  it('is what may be walked among people, groups and organizations', () => {
    const { kinds, types, holds } = scope(null);
    expect([...kinds]).toEqual(ACTORS);
    expect(types).toEqual(['MET']);
    expect(holds(relationship('ada', 'bruno'))).toBe(true);
    expect(holds(relationship('ada', 'bruno', { type: 'TOLD' }))).toBe(false);
  });

  it('is everything about other kinds, where they are chosen', () => {
    const { kinds, types, holds } = scope([...ACTORS, 'EVENT']);
    expect([...kinds]).toEqual([...ACTORS, 'EVENT']);
    expect(types).toEqual(['MET', 'ABOUT', 'PARTICIPATED_IN']);
    const about = relationship('hearing', 'ada', {
      type: 'ABOUT',
      subject: { ...entity('hearing'), kind: 'EVENT' },
    });
    expect(holds(about)).toBe(true);
    expect(holds(relationship('ada', 'bruno', { type: 'TOLD' }))).toBe(false);
  });

  it('is what concerns those that the map is about, of whichever kind', () => {
    const { kinds, types } = scope(null, ['WORK']);
    expect([...kinds]).toEqual(ACTORS);
    expect(types).toEqual(['MET', 'ABOUT']);
  });

  it('is what the filter names, where it names types', () => {
    const { kinds, types, holds } = scope(null, [], { types: ['TOLD'] });
    expect([...kinds]).toEqual(ALL_KINDS);
    expect(types).toEqual(['TOLD']);
    expect(holds(relationship('ada', 'bruno', { type: 'TOLD' }))).toBe(true);
    expect(scope(null, [], { narrowerTypes: ['DINED_WITH'] }).types).toBe(null);
  });
});
