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
export const CLAIM_HASHES =
  'MATCH (r:Claim) WHERE r.id IS NOT NULL RETURN r.id AS id, r.contentHash AS hash, null AS degree';

/** Leaves the claim alone, without what hangs from it. */
export const CLEAR_CLAIMS = `
  UNWIND $ids AS id
  MATCH (r:Claim {id: id})
  REMOVE r.contentHash
  WITH r
  CALL (r) {
    MATCH (subject:Entity {id: r.subjectId}), (object:Entity {id: r.objectId})
    MATCH (subject)-[native {id: r.id}]->(object)
    DELETE native
  }
  CALL (r) { MATCH (r)-[qualified:QUALIFIED_BY]->() DELETE qualified }
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

export const WRITE_CLAIMS = `
  UNWIND $rows AS row
  MERGE (r:Claim {id: row.id})
  SET r = row.properties
  WITH row
  MATCH (subject:Entity {id: row.subjectId}), (object:Entity {id: row.objectId})
  CREATE (subject)-[native:$(row.nativeType)]->(object)
  SET native = row.properties`;

export const WRITE_EVIDENCE_OF_ENTITIES = writeEvidence('Entity');
export const WRITE_EVIDENCE_OF_CLAIMS = writeEvidence('Claim');

function writeEvidence(label: 'Entity' | 'Claim'): string {
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
export const QUALIFY_BY_CLAIMS = qualify('Claim', 'qualifyingClaims');

function qualify(label: 'Entity' | 'Claim', list: string): string {
  return `
    UNWIND $rows AS row
    MATCH (r:Claim {id: row.id})
    UNWIND row.${list} AS qualifier
    MATCH (qualifying:${label} {id: qualifier.id})
    CREATE (r)-[:QUALIFIED_BY {role: qualifier.role, position: qualifier.position}]->(qualifying)`;
}

export const FINISH_ENTITIES = finish('Entity');
export const FINISH_CLAIMS = finish('Claim');

function finish(label: 'Entity' | 'Claim'): string {
  return `UNWIND $rows AS row MATCH (record:${label} {id: row.id}) SET record.contentHash = row.hash`;
}

export const WRITE_DEGREES = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.degree = row.degree';

export const DELETE_CLAIMS = 'UNWIND $ids AS id MATCH (r:Claim {id: id}) DETACH DELETE r';
export const DELETE_ENTITIES = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e';

/* The (:Dataset), which readers look at before and after; see `snapshot.queries.ts`. */

export const CURRENT_STATE =
  "MATCH (d:Dataset {id: 'current'}) RETURN d.state AS state, d.revision AS revision, d.title AS title";
export const MARK_LOADING =
  "MATCH (d:Dataset {id: 'current'}) SET d.state = 'LOADING', d.version = d.version + 1";
/** In a transaction before that of MARK_READY: a reader may see half of either, and so never READY beside an older revision. */
export const DESCRIBE_LOADED = "MATCH (d:Dataset {id: 'current'}) SET d += $summary";
export const MARK_READY = "MATCH (d:Dataset {id: 'current'}) SET d.state = 'READY'";
