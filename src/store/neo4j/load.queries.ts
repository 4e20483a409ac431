import { ENTITY_KINDS } from '../../domain/entity-kind.js';

/*
 * What a load writes. Each statement takes a list and can be run again. Labels and relationship types are parameters
 * too ($(row.kind)), out of closed lists.
 *
 * `contentHash` is on a record when, and only when, all that belongs to it is written: a load that was killed halfway
 * left none, and the next one writes the record again. So a record loses it before anything of it is taken away.
 */

export const ENTITY_HASHES =
  'MATCH (e:Entity) WHERE e.id IS NOT NULL RETURN e.id AS id, e.contentHash AS hash, e.degree AS degree';
export const RELATIONSHIP_HASHES = hashesOf('Relationship');
export const ATTRIBUTE_HASHES = hashesOf('Attribute');

function hashesOf(label: 'Relationship' | 'Attribute'): string {
  return `MATCH (r:${label}) WHERE r.id IS NOT NULL RETURN r.id AS id, r.contentHash AS hash, null AS degree`;
}

/** Leaves the statement alone, without what hangs from it. An attribute has no native relationship. */
export const CLEAR_STATEMENTS = `
  UNWIND $ids AS id
  MATCH (r:Statement {id: id})
  REMOVE r.contentHash
  WITH r
  CALL (r) {
    MATCH (subject:Entity {id: r.subjectId}), (object:Entity {id: r.objectId})
    MATCH (subject)-[native {id: r.id}]->(object)
    DELETE native
  }
  CALL (r) { MATCH (r)-[linked:QUALIFIED_BY|SAID_OF|HAS_VALUE]->() DELETE linked }
  CALL (r) { MATCH (v:Evidence)-[:OF]->(r) DETACH DELETE v }`;

export const CLEAR_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  REMOVE e.contentHash
  WITH e
  CALL (e) { MATCH (v:Evidence)-[:OF]->(e) DETACH DELETE v }`;

/** What others hang from it stays, and so does the degree, which is theirs. */
export const WRITE_ENTITIES = `
  UNWIND $rows AS row
  MERGE (e:Entity {id: row.id})
  WITH row, e, e.degree AS degree
  SET e = row.properties, e.degree = degree
  REMOVE e:${ENTITY_KINDS.join(':')}
  SET e:$(row.kind)`;

export const WRITE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MERGE (r:Statement {id: row.id})
  SET r = row.properties
  REMOVE r:Attribute
  SET r:Relationship
  WITH row
  MATCH (subject:Entity {id: row.native.subjectId}), (object:Entity {id: row.native.objectId})
  CREATE (subject)-[native:$(row.native.type)]->(object)
  SET native = row.properties`;

export const WRITE_ATTRIBUTES = `
  UNWIND $rows AS row
  MERGE (r:Statement {id: row.id})
  SET r = row.properties
  REMOVE r:Relationship
  SET r:Attribute
  WITH row, r
  MATCH (entity:Entity {id: row.said.of})
  CREATE (r)-[:SAID_OF]->(entity)
  WITH row, r
  MATCH (value:Entity {id: row.said.value})
  CREATE (r)-[:HAS_VALUE]->(value)`;

export const WRITE_EVIDENCE_OF_ENTITIES = writeEvidence('Entity');
export const WRITE_EVIDENCE_OF_STATEMENTS = writeEvidence('Statement');

function writeEvidence(label: 'Entity' | 'Statement'): string {
  return `
    UNWIND $rows AS row
    MATCH (record:${label} {id: row.id})
    UNWIND row.evidence AS evidence
    MATCH (source:Entity {id: evidence.source})
    CREATE (record)<-[:OF]-(v:Evidence)-[:CITES]->(source)
    SET v = evidence
    WITH v, evidence
    CALL (v, evidence) {
      WITH coalesce(evidence.attributedTo, []) AS speakers
      UNWIND range(0, size(speakers) - 1) AS position
      MATCH (speaker:Entity {id: speakers[position]})
      CREATE (v)-[:ATTRIBUTED_TO {position: position}]->(speaker)
    }
    CALL (v, evidence) {
      UNWIND tail(evidence.through) AS id
      MATCH (work:Entity {id: id})
      CREATE (v)-[:CAME_THROUGH]->(work)
    }`;
}

export const QUALIFY_BY_ENTITIES = qualify('Entity', 'qualifyingEntities');
export const QUALIFY_BY_RELATIONSHIPS = qualify('Statement', 'qualifyingRelationships');

function qualify(label: 'Entity' | 'Statement', list: string): string {
  return `
    UNWIND $rows AS row
    MATCH (r:Statement {id: row.id})
    UNWIND row.${list} AS qualifier
    MATCH (qualifying:${label} {id: qualifier.id})
    CREATE (r)-[:QUALIFIED_BY {role: qualifier.role, position: qualifier.position}]->(qualifying)`;
}

export const FINISH_ENTITIES = finish('Entity');
export const FINISH_STATEMENTS = finish('Statement');

function finish(label: 'Entity' | 'Statement'): string {
  return `UNWIND $rows AS row MATCH (record:${label} {id: row.id}) SET record.contentHash = row.hash`;
}

export const WRITE_DEGREES = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.degree = row.degree';

export const DELETE_STATEMENTS = 'UNWIND $ids AS id MATCH (r:Statement {id: id}) DETACH DELETE r';
export const DELETE_ENTITIES = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e';

/* The (:Dataset), which readers look at before and after; see `snapshot.queries.ts`. */

export const CURRENT_STATE =
  "MATCH (d:Dataset {id: 'current'}) RETURN d.state AS state, d.revision AS revision, d.layout AS layout, d.title AS title";
export const MARK_LOADING =
  "MATCH (d:Dataset {id: 'current'}) SET d.state = 'LOADING', d.version = d.version + 1";
/** In a transaction before that of MARK_READY: a reader may see half of either, and so never READY beside an older revision. */
export const DESCRIBE_LOADED = "MATCH (d:Dataset {id: 'current'}) SET d += $summary";
export const MARK_READY = "MATCH (d:Dataset {id: 'current'}) SET d.state = 'READY', d.layout = $layout";

/**
 * How statements are laid out. A database of another layout is not read, until a load brings it to this one: 1 had (:Claim)
 * nodes in place of (:Statement:Relationship), and no attributes; 2 did not say what is contested, by when a life had ended a
 * state, and what reports without a date add.
 */
export const LAYOUT = 3;

export const HAS_FIRST_LAYOUT = 'RETURN EXISTS { (:Claim) } AS isFirst';
/** What the first layout calls its nodes. Each is written again afterwards, since its properties are others. */
export const RELABEL_FIRST_LAYOUT = `
  MATCH (r:Claim)
  CALL (r) { SET r:Statement:Relationship REMOVE r:Claim } IN TRANSACTIONS OF 10000 ROWS`;
