const ID = /(?:^|[\s,{"])id"?\s*:\s*["']?([a-z0-9][a-z0-9-]*)/gm;

/**
 * The ids that a text which cannot be parsed seems to define. They count as taken by something unknown, so that one
 * broken bracket does not make every reference to what stands behind it dangle.
 */
export function unreadableIds(text: string): string[] {
  return [...text.matchAll(ID)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
