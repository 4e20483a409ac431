import { boundsOf, lastDayOf } from '../../domain/edtf-bounds.js';
import { ANY_ENTITY, type EntityFilter } from '../../domain/entity-filter.js';
import { ANY_ATTRIBUTE, type AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { AttributeQuery, EntityQuery, Page, RelationshipQuery } from '../graph-store.js';

/** Queries and their parts, short to write; what is not given is no condition, and the first 100 rows by id are wanted. */
export const ask = {
  entities({
    filter,
    ...more
  }: { filter?: Partial<EntityFilter> } & Partial<Omit<EntityQuery, 'filter'>>): EntityQuery {
    return { filter: { ...ANY_ENTITY, ...filter }, order: 'ID', first: 100, after: null, ...more };
  },

  relationships({
    filter,
    ...more
  }: { filter?: Partial<RelationshipFilter> } & Partial<
    Omit<RelationshipQuery, 'filter'>
  >): RelationshipQuery {
    return {
      filter: { ...ANY_RELATIONSHIP, ...filter },
      ...{ order: 'ID', first: 100, after: null, withEnds: false },
      ...more,
    };
  },

  attributes({
    filter,
    ...more
  }: { filter?: Partial<AttributeFilter> } & Partial<Omit<AttributeQuery, 'filter'>>): AttributeQuery {
    return { filter: { ...ANY_ATTRIBUTE, ...filter }, order: 'ID', first: 100, after: null, ...more };
  },

  /** A time to ask about, in EDTF. */
  time: boundsOf,

  /** A day to ask about, in EDTF, as a day number. */
  day: lastDayOf,

  ids(page: Page<{ readonly id: string }>): string[] {
    return page.items.map(({ id }) => id);
  },
};
