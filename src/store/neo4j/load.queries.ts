import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { DEGREE_KEY_LENGTH } from '../../domain/relationship-order.js';

/*
 * What a load writes. Each statement takes a list and can be run again. Labels and relationship types are parameters
 * too ($(row.kind)), out of closed lists.
 *
 * `attest_hash` is on a record when, and only when, all that belongs to it is written: a load that was killed halfway
 * left none, and the next one writes the record again. So a record loses it before anything of it is taken away.
 */

export const ENTITY_HASHES =
  'MATCH (e:Entity) WHERE e.id IS NOT NULL RETURN e.id AS id, e.attest_hash AS hash, e.degree AS degree';
export const RELATIONSHIP_HASHES = `
  MATCH (r:Relationship) WHERE r.id IS NOT NULL
  RETURN r.id AS id, r.attest_hash AS hash,
    right(r.attest_subjectRelevance, ${DEGREE_KEY_LENGTH}) + right(r.attest_objectRelevance, ${DEGREE_KEY_LENGTH}) AS degree`;
export const ATTRIBUTE_HASHES =
  'MATCH (r:Attribute) WHERE r.id IS NOT NULL RETURN r.id AS id, r.attest_hash AS hash, null AS degree';

/** Leaves the statement alone, without what hangs from it. An attribute has no native relationship. */
export const CLEAR_STATEMENTS = `
  UNWIND $rows AS id
  MATCH (r:Statement {id: id})
  REMOVE r.attest_hash
  WITH r
  CALL (r) {
    MATCH (subject:Entity {id: r.subjectId}), (object:Entity {id: r.objectId})
    MATCH (subject)-[native {id: r.id}]->(object)
    DELETE native
  }
  CALL (r) { MATCH (r)-[linked:QUALIFIED_BY|SAID_OF|HAS_VALUE]->() DELETE linked }
  CALL (r) { MATCH (v:Evidence)-[:OF]->(r) DETACH DELETE v }`;

export const CLEAR_ENTITIES = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id})
  REMOVE e.attest_hash
  WITH e
  CALL (e) { MATCH (v:Evidence)-[:OF]->(e) DETACH DELETE v }`;

/** What others hang from it stays. `hash` is null where evidence is to follow. */
export const WRITE_ENTITIES = `
  UNWIND $rows AS row
  MERGE (e:Entity {id: row.id})
  SET e = row.properties, e.degree = row.degree, e.attest_hash = row.hash
  REMOVE e:${ENTITY_KINDS.join(':')}
  SET e:$(row.kind)`;

/** With all that hangs from it, but for relationships that qualify it: where some do, they follow, and `hash` is null. */
export const WRITE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MERGE (r:Statement {id: row.id})
  SET r = row.properties, r += row.native.properties, r += row.endRelevance, r.attest_hash = row.hash
  REMOVE r:Attribute
  SET r:Relationship
  WITH row, r
  MATCH (subject:Entity {id: row.native.subjectId}), (object:Entity {id: row.native.objectId})
  CREATE (subject)-[native:$(row.native.type)]->(object)
  SET native = row.native.properties
  ${hang('r')}`;

export const WRITE_ATTRIBUTES = `
  UNWIND $rows AS row
  MERGE (r:Statement {id: row.id})
  SET r = row.properties, r.attest_hash = row.hash,
    r.valueMin = toFloat(row.properties.valueMin), r.valueMax = toFloat(row.properties.valueMax)
  REMOVE r:Relationship
  SET r:Attribute
  WITH row, r
  MATCH (entity:Entity {id: row.said.of})
  CREATE (r)-[:SAID_OF]->(entity)
  WITH row, r
  CALL (row, r) {
    MATCH (value:Entity {id: row.said.value})
    CREATE (r)-[:HAS_VALUE]->(value)
  }
  ${hang('r')}`;

export const WRITE_EVIDENCE_OF_ENTITIES = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e.attest_hash = row.hash
  ${hangEvidence('e')}`;

function hang(variable: string): string {
  return `${hangEvidence(variable)}
  CALL (row, ${variable}) {
    UNWIND row.qualifyingEntities AS qualifier
    ${qualify(variable, 'Entity')}
  }`;
}

function hangEvidence(variable: string): string {
  return `WITH row, ${variable}
  CALL (row, ${variable}) {
    UNWIND row.evidence AS evidence
    MATCH (source:Entity {id: evidence.source})
    CREATE (${variable})<-[:OF]-(v:Evidence)-[:CITES]->(source)
    SET v = evidence.properties
    WITH v, evidence
    CALL (v, evidence) {
      UNWIND range(0, size(evidence.attributedTo) - 1) AS position
      MATCH (speaker:Entity {id: evidence.attributedTo[position]})
      CREATE (v)-[:ATTRIBUTED_TO {position: position}]->(speaker)
    }
    CALL (v, evidence) {
      UNWIND evidence.through AS id
      MATCH (work:Entity {id: id})
      CREATE (v)-[:CAME_THROUGH]->(work)
    }
  }`;
}

export const QUALIFY_BY_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (r:Statement {id: row.id})
  SET r.attest_hash = row.hash
  WITH row, r
  UNWIND row.qualifyingRelationships AS qualifier
  ${qualify('r', 'Statement')}`;

function qualify(variable: string, label: 'Entity' | 'Statement'): string {
  return `MATCH (qualifying:${label} {id: qualifier.id})
    CREATE (${variable})-[:QUALIFIED_BY {role: qualifier.role, position: qualifier.position}]->(qualifying)`;
}

export const WRITE_DEGREES = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.degree = row.degree';

export const WRITE_END_RELEVANCE =
  'UNWIND $rows AS row MATCH (r:Statement {id: row.id}) SET r += row.endRelevance';

export const DELETE_STATEMENTS = 'UNWIND $rows AS id MATCH (r:Statement {id: id}) DETACH DELETE r';
export const DELETE_ENTITIES = 'UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e';

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
 * state, and what reports without a date add; 3 had no `attest_record`, and no `attest_class`;
 * 4 did not begin all of the engine's own names with `attest_`; 5 did not say on a statement who is quoted for it, and what its
 * evidence goes back to; 6 had no search terms by sound; 7 had them for Arabic and Hebrew alone, and fewer titles and given names;
 * 8 had no folded details, nor the folded descriptions of who has no name.
 */
export const LAYOUT = 9;

export const HAS_FIRST_LAYOUT = 'RETURN EXISTS { (:Claim) } AS isFirst';
/** What the first layout calls its nodes. Each is written again afterwards, since its properties are others. */
export const RELABEL_FIRST_LAYOUT = `
  MATCH (r:Claim)
  CALL (r) { SET r:Statement:Relationship REMOVE r:Claim } IN TRANSACTIONS OF 10000 ROWS`;
