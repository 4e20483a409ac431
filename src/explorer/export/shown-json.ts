import type { Shown } from '../view/shown.js';

/** What is shown as JSON, under the names of the GraphQL API, with its citation. */
export function shownJson(
  { title, dataset, entities, claims, paths, notes }: Shown,
  citation: string,
): string {
  const shown = { title, citation, dataset, notes, entities, relationships: claims, paths };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
