/** Pairs of a given id and the current one. Former ids are looked for only where there is no current one. */
export const CURRENT_IDS = `
  CALL () {
    MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id
    UNION
    MATCH (r:Statement) WHERE r.id IN $ids RETURN r.id AS id
    UNION
    MATCH (v:Evidence) WHERE v.id IN $ids RETURN v.id AS id
  }
  WITH collect(id) AS current
  CALL (current) {
    UNWIND [id IN $ids WHERE NOT id IN current AND id =~ '[a-z0-9_-]+'] AS former
    CALL db.index.fulltext.queryNodes('attest_former_and_earlier_ids', '"' + former + '"') YIELD node
    WITH former, node WHERE former IN coalesce(node.formerIds, []) + coalesce(node.attest_earlierIds, [])
    RETURN collect([former, node.id]) AS successors
  }
  RETURN [id IN current | [id, id]] + successors AS value`;
