export const CHECKS = [
  'single-origin',
  'hedged',
  'self-reported',
  'disputed',
  'contradicted',
  'unsupported',
] as const;
/** What an editor looks at before anything is published. */
export type CheckName = (typeof CHECKS)[number];
