/** Pairs of the id of an item of evidence and that of the statement or event that it is evidence of. */
export const EVIDENCE_OWNERS = `
  MATCH (v:Evidence)-[:OF]->(owner:Statement|Entity) WHERE v.id IN $ids
  RETURN collect([v.id, owner.id]) AS value`;
