import type { RelationshipFragment } from '../generated/operations.js';
import type { CheckName } from './view.js';

interface Check {
  readonly label: string;
  readonly finds: (relationship: RelationshipFragment) => boolean;
}

/** What an editor reviews before publishing, one row a check; the glossary says why under the same names. */
export const CHECK_TABLE: Readonly<Record<CheckName, Check>> = {
  'single-origin': {
    label: 'Single origin',
    finds: ({ support }) => support.origins === 1,
  },
  hedged: {
    label: 'Hedged',
    finds: ({ support }) => support.citations > 0 && !support.firm,
  },
  'self-reported': {
    label: 'Self-reported',
    finds: ({ support }) => support.origins > 0 && support.independent === 0,
  },
  disputed: {
    label: 'Disputed',
    finds: ({ support }) => support.disputed,
  },
  contradicted: {
    label: 'Contradicted',
    finds: ({ conflicts }) => conflicts.length > 0,
  },
  unsupported: {
    label: 'Unsupported',
    finds: ({ support }) => support.citations === 0,
  },
};
