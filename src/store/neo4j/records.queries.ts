import { recordOf } from './record-properties.js';

/** Records with their ids: as a question brings them that is asked for `$texts`, so that ids alone do where they are known. */
export const ENTITY_BY_ID = `[e.id, ${recordOf('e')}]`;
export const TEXTS_OF_RELATIONSHIP = `CASE WHEN $texts THEN ${recordOf('r')} END`;

const RELATIONSHIP_BY_ID = `[r.id, ${recordOf('r')}]`;

export const ENTITIES = `
  MATCH (e:Entity) WHERE e.id IN $ids
  RETURN collect(${ENTITY_BY_ID}) AS value`;

export const RELATIONSHIPS = `
  MATCH (r:Statement) WHERE r.id IN $ids AND r:Relationship
  RETURN collect(${RELATIONSHIP_BY_ID}) AS value`;

/** Those of `$relationships` and of `$entities`. */
export const RECORDS = `
  CALL () {
    MATCH (r:Statement) WHERE r.id IN $relationships AND r:Relationship
    RETURN collect(${RELATIONSHIP_BY_ID}) AS relationships
  }
  CALL () {
    MATCH (e:Entity) WHERE e.id IN $entities
    RETURN collect(${ENTITY_BY_ID}) AS entities
  }
  RETURN {relationships: relationships, entities: entities} AS value`;
