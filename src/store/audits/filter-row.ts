import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

/** What a condition keeps of the fixture, by id. */
export type FilterRow = readonly [
  id: string,
  name: string,
  filter: Partial<RelationshipFilter>,
  ids: readonly string[],
];

/** Every relationship of the fixture but these. */
export const but = (...ids: string[]): string[] =>
  FIXTURE.relationships.map(({ id }) => id).filter((id) => !ids.includes(id));

/** That a page holds them, and a count counts them. */
export const filterAudit = ([id, name, filter, ids]: FilterRow): Audit => ({
  id: `relationship-filter-${id}`,
  name,
  async run(open) {
    const store = await open(FIXTURE);
    const query = ask.relationships({ filter });
    expectEqual(ask.ids((await store.findRelationships(query)).value), ids);
    expectEqual((await store.countRelationships(query.filter)).value, ids.length);
  },
});
