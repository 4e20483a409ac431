import type { Shown } from '../view/shown.js';

/** What is shown as JSON, under the names of the GraphQL API, with its citation. */
export function shownJson(
  { title, dataset, entities, relationships, attributes, paths, notes }: Shown,
  citation: string,
): string {
  const shown = { title, citation, dataset, notes, entities, relationships, attributes, paths };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** The name of a file, from what it shows and the revision: "attest-around-kim-kardashian-028480bc.csv". */
export function fileName({ title, dataset }: Shown, ending: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `attest-${words}-${dataset.revision.slice(0, 8)}${ending}`;
}
