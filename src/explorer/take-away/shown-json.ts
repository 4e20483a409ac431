import type { Shown } from '../view/shown.js';

/** What is shown as JSON, under the names of the GraphQL API, with its citation. */
export function shownJson({ title, dataset, entities, claims, notes }: Shown, citation: string): string {
  return `${JSON.stringify({ title, citation, dataset, notes, entities, relationships: claims }, null, 2)}\n`;
}
