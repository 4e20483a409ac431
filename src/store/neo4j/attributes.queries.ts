import { recordOf } from './record-properties.js';
import { waysByNamed } from './statements.queries.js';

/* Attributes are `r`, as relationships are: what is asked of both is one text. See `statements.queries.ts`. */

export const ATTRIBUTES = `
  MATCH (r:Attribute) WHERE r.id IN $ids
  RETURN collect(${recordOf('r')}) AS value`;

/** Where to look for attributes, each once as `r`: cheap to follow, and holding all that pass. */
export const WAYS_IN = {
  everywhere: 'MATCH (r:Attribute)',
  /** Those of the entity `end`. */
  ofEnd: 'MATCH (r:Attribute {entityId: end})',
  entities: 'MATCH (r:Attribute) WHERE r.entityId IN $entities WITH r',
  contested: 'MATCH (r:Attribute) WHERE r.contested IS NOT NULL WITH r',
  ...waysByNamed('Attribute'),
} as const;
