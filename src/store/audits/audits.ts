import { attributes } from './attributes.js';
import type { Audit } from './audit.js';
import { candidates } from './candidates.js';
import { conflicts } from './conflicts.js';
import { datasets } from './datasets.js';
import { entityFilters } from './entity-filters.js';
import { events } from './events.js';
import { facets } from './facets.js';
import { levels } from './levels.js';
import { lives } from './lives.js';
import { lookUps } from './look-ups.js';
import { narrowerTypes } from './narrower-types.js';
import { neighbors } from './neighbors.js';
import { orders } from './orders.js';
import { otherEnds } from './other-ends.js';
import { paging } from './paging.js';
import { paths } from './paths.js';
import { relationshipFilters } from './relationship-filters.js';
import { relationshipFiltersInTime } from './relationship-filters-in-time.js';
import { relationshipsOf } from './relationships-of.js';
import { times } from './times.js';

export type { Audit, OpenStore } from './audit.js';

/** The port's conformance suite: a store that passes all of it may serve. */
export const audits: readonly Audit[] = [
  ...lookUps,
  ...entityFilters,
  ...relationshipFilters,
  ...relationshipFiltersInTime,
  ...narrowerTypes,
  ...times,
  ...lives,
  ...orders,
  ...paging,
  ...relationshipsOf,
  ...otherEnds,
  ...levels,
  ...facets,
  ...attributes,
  ...conflicts,
  ...candidates,
  ...neighbors,
  ...events,
  ...paths,
  ...datasets,
];
