/**
 * @typedef {import('../src/domain/dataset.js').Dataset} Dataset
 * @typedef {import('../src/domain/relationship.js').Relationship} Relationship
 */

/** What a path may lead over, as the product's defaults have it. */
export const MAX_DEGREE = 500;
export const MAX_HOPS = 4;

/**
 * How many hops apart entities are: breadth first, over what a connection walks by default.
 * @param {Dataset} dataset
 * @param {{
 *   isWalked: (relationship: Relationship) => boolean,
 *   degrees: ReadonlyMap<string, number>,
 *   waypointKinds: readonly string[],
 * }} rules
 * @returns {(from: string, to: string) => number | null} null: no path of at most `MAX_HOPS`.
 */
export function shortestOver(dataset, { isWalked, degrees, waypointKinds }) {
  /** @type {Map<string, string[]>} */
  const neighbors = new Map();
  const join = (/** @type {string} */ from, /** @type {string} */ to) => {
    const list = neighbors.get(from);
    if (list) list.push(to);
    else neighbors.set(from, [to]);
  };
  for (const relationship of dataset.relationships) {
    if (!isWalked(relationship)) continue;
    join(relationship.subject, relationship.object);
    join(relationship.object, relationship.subject);
  }
  const isWaypoint = new Map(
    dataset.entities.map(({ id, kind }) => [
      id,
      waypointKinds.includes(kind) && (degrees.get(id) ?? 0) <= MAX_DEGREE,
    ]),
  );
  return (from, to) => {
    const seen = new Set([from]);
    let level = [from];
    for (let hops = 1; hops <= MAX_HOPS; hops++) {
      const next = [];
      for (const id of level)
        for (const neighbor of neighbors.get(id) ?? []) {
          if (neighbor === to) return hops;
          if (seen.has(neighbor) || !isWaypoint.get(neighbor)) continue;
          seen.add(neighbor);
          next.push(neighbor);
        }
      level = next;
    }
    return null;
  };
}
