import { isList, isObject, type Json, type JsonObject } from './answer-table.js';

/**
 * The Relay connections in an answer that hold more than it has, as far as it tells: by `hasNextPage`, or by a `totalCount`
 * larger than the list. Each by its way, with what is known: "relationships (20 of 28)", "entity.relationships (20, and it goes
 * on)"; those of one way, which lie in different items of a list, together: "entities.relationships (3 times)".
 */
export function unfinishedLists(data: Json): readonly string[] {
  const found = new Map<string, string[]>();
  const look = (value: Json, way: string): void => {
    if (isList(value)) for (const item of value) look(item, way);
    else if (isObject(value)) {
      const extent = extentOf(value);
      if (extent !== null) found.set(way, [...(found.get(way) ?? []), extent]);
      for (const [key, part] of Object.entries(value)) look(part, isUnsaid(key) ? way : join(way, key));
    }
  };
  look(data, '');
  return [...found].map(
    ([way, extents]) => `${way} (${extents.length === 1 ? extents[0] : `${extents.length} times`})`,
  );
}

/** Null for what is no connection, and for one that is here as a whole or does not tell. */
function extentOf({ edges, pageInfo, totalCount }: JsonObject): string | null {
  if (!isList(edges)) return null;
  if (typeof totalCount === 'number' && totalCount > edges.length) return `${edges.length} of ${totalCount}`;
  return isObject(pageInfo) && pageInfo.hasNextPage === true ? `${edges.length}, and it goes on` : null;
}

const isUnsaid = (key: string) => key === 'edges' || key === 'node';

const join = (way: string, key: string) => (way === '' ? key : `${way}.${key}`);
