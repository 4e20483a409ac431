/** The formats of an export, as they are asked for; `formats.ts` has each. */
export const EXPORT_NAMES = [
  'jsonl',
  'csv',
  'xlsx',
  'jsonld',
  'ftm',
  'cypher',
  'graphml',
  'gexf',
  'bibtex',
  'csl',
] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];
