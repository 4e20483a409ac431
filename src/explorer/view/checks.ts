import type { CheckName } from '../../domain/check-name.js';
import { STATUS_TABLE } from '../../text/status.js';
import type { RelationshipFragment } from '../generated/operations.js';

interface Check {
  readonly label: string;
  /** What it finds, in a sentence. */
  readonly description: string;
  readonly holds: (relationship: RelationshipFragment) => boolean;
}

const { hedged, disputed, contradicted, unsupported } = STATUS_TABLE;

/** What an editor reviews before publishing: one row a check. */
export const CHECK_TABLE: Readonly<Record<CheckName, Check>> = {
  'single-origin': {
    label: 'Single origin',
    description: 'All evidence for it goes back to one original source.',
    holds: ({ support }) => support.origins === 1,
  },
  hedged,
  'self-reported': {
    label: 'Self-reported',
    description: 'Only the people or organizations that it is about say so.',
    holds: ({ support }) => support.origins > 0 && support.independent === 0,
  },
  disputed,
  contradicted,
  unsupported,
};
