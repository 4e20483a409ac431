import type { Resolvers } from './generated/resolver-types.js';
import { attributeResolvers } from './resolvers/attributes.js';
import { changeResolvers } from './resolvers/changes.js';
import { connectionResolvers } from './resolvers/connections.js';
import { datasetResolvers } from './resolvers/dataset.js';
import { entityResolvers } from './resolvers/entities.js';
import { evidenceResolvers } from './resolvers/evidence.js';
import { facetResolvers } from './resolvers/facets.js';
import { neighborhoodResolvers } from './resolvers/neighborhood.js';
import { pathResolvers } from './resolvers/paths.js';
import { queryResolvers } from './resolvers/query.js';
import { relationshipResolvers } from './resolvers/relationships.js';
import { timeSpanResolvers } from './resolvers/time-span.js';
import { timelineResolvers } from './resolvers/timeline.js';
import { scalarResolvers } from './scalars.js';

/** Every type whose fields are more than members of its record. */
export const resolvers: Resolvers = {
  ...queryResolvers,
  ...entityResolvers,
  ...relationshipResolvers,
  ...attributeResolvers,
  ...evidenceResolvers,
  ...timeSpanResolvers,
  ...connectionResolvers,
  ...facetResolvers,
  ...pathResolvers,
  ...neighborhoodResolvers,
  ...timelineResolvers,
  ...datasetResolvers,
  ...changeResolvers,
  ...scalarResolvers,
};
