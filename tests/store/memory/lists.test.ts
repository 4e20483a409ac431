import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.js';
import { DEFAULT_FILTER, type RelationshipFilter } from '../../../src/domain/filter/relationship-filter.js';
import type { Pausable } from '../../../src/domain/pausable.js';
import { RELATIONSHIP_ORDERS, type RelationshipOrder } from '../../../src/domain/relationship-order.js';
import { resolve } from '../../../src/domain/resolve.js';
import { ask } from '../../../src/store/audits/ask.js';
import { draft } from '../../../src/store/audits/draft.js';
import { isDirection, type Place, ROLES, type Role } from '../../../src/store/graph-store.js';
import { GraphIndex } from '../../../src/store/memory/graph-index.js';
import { findRelationships } from '../../../src/store/memory/relationships.js';

const MANY = 3_000;
const TYPES = ['MET', 'THANKED', 'ASKED'] as const;

/** A hub with many relationships, one in three hundred of which is denied, or planned, and a person who has twelve of them. */
const HUB: Dataset = resolve({
  title: 'A hub',
  description: null,
  entities: [
    draft.work('diary', 'A diary'),
    draft.plain('Person', 'hub', 'Hub'),
    ...Array.from({ length: MANY / 12 }, (_, i) => draft.plain('Person', `ada-${i}`, 'Ada')),
  ],
  relationships: Array.from({ length: MANY }, (_, i) =>
    draft.relationship(
      `r-${i}`,
      [`ada-${i % (MANY / 12)}`, TYPES[i % 3] ?? 'MET', 'hub'],
      [draft.evidence('diary', `So it is, ${i}.`)],
      {
        ...(i % 300 === 7 && { polarity: 'NEGATED' }),
        ...(i % 300 === 8 && { modality: 'PLANNED' }),
      },
    ),
  ),
});

const FILTERS: readonly (readonly [string, Partial<RelationshipFilter>])[] = [
  ['nothing', {}],
  ['a type', { types: ['MET'] }],
  ['types', { types: ['ASKED', 'THANKED'], modality: ['ACTUAL'] }],
  ['what is denied', { polarity: ['NEGATED'] }],
  ['plans', { modality: ['PLANNED'] }],
];

/** What a work gives, and how often it would have let others have their turn: once for some 60 rows. */
function done<T>(work: Pausable<T>): { readonly value: T; readonly turns: number } {
  for (let turns = 0; ; turns++) {
    const { done: isDone, value } = work.next();
    if (isDone) return { value, turns };
  }
}

describe('a page of a list in memory', () => {
  const index = new GraphIndex(HUB);
  const page = (filter: RelationshipFilter, order: RelationshipOrder, after: Place | null, role: Role) =>
    done(
      findRelationships(
        index,
        ask.relationships({ filter, order, first: 10, after }),
        isDirection(role) ? { entity: 'hub', role } : null,
      ),
    );

  for (const role of ROLES) {
    const of = isDirection(role) ? `of a hub (${role})` : `of the whole graph (${role})`;
    it.each(FILTERS)(`looks at few rows but its own, in any order, wherever it is, ${of}: %s`, (_, asked) => {
      const filter = { ...DEFAULT_FILTER, ...asked };
      for (const order of RELATIONSHIP_ORDERS) {
        const first = page(filter, order, null, role).value;
        if (role !== 'OUT') expect(first.items.length).toBeGreaterThan(8);
        const after = first.places.at(-1) ?? null;
        expect(page(filter, order, null, role)).toEqual({ value: first, turns: 0 });
        expect(page(filter, order, after, role).turns).toBe(0);
      }
    });
  }
});
