/** Pairs of the id of an item of evidence and that of the claim or event that it is evidence of. */
export const EVIDENCE_OWNERS = `
  MATCH (v:Evidence)-[:OF]->(owner:Claim|Entity) WHERE v.id IN $ids
  RETURN collect([v.id, owner.id]) AS value`;
