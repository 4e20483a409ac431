/** What can be wrong with a file, or with a record by itself. What can be wrong with the whole is in `rules.ts`. */
export const READING_CODES = [
  'no-dataset-file',
  'path-leaves-folder',
  'unreadable-file',
  'file-too-large',
  'line-too-long',
  'not-utf8',
  'yaml-syntax',
  'several-documents',
  'yaml-alias',
  'json-syntax',
  'text-cut',
  'duplicate-key',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'unknown-value',
  'empty-text',
  'broken-text',
  'direction-mark',
  'unsafe-number',
] as const;
export type ReadingCode = (typeof READING_CODES)[number];
/** After these, what stands in the file is not known, but for the ids that it seems to define. */
export const UNPARSED_CODES: readonly string[] = [
  'not-utf8',
  'yaml-syntax',
  'several-documents',
  'json-syntax',
] satisfies readonly ReadingCode[];
/** After these, the rest of the file is unknown. */
export const UNSEEN_CODES: readonly string[] = [
  'path-leaves-folder',
  'unreadable-file',
  'file-too-large',
  'line-too-long',
] satisfies readonly ReadingCode[];
