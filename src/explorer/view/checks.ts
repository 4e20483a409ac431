import type { RelationshipFragment } from '../generated/operations.js';
import type { CheckName } from './view.js';

interface Check {
  readonly label: string;
  /** Why one looks at these, in a sentence. */
  readonly why: string;
  readonly finds: (relationship: RelationshipFragment) => boolean;
}

/** What an editor checks before publishing; one row a check. */
export const CHECK_TABLE: Readonly<Record<CheckName, Check>> = {
  'single-origin': {
    label: 'Single origin',
    why: 'Everything said for these goes back to one origin.',
    finds: ({ support }) => support.origins === 1,
  },
  hedged: {
    label: 'Hedged',
    why: 'No source states these outright: each says reportedly, seemingly, or the like.',
    finds: ({ support }) => support.citations > 0 && !support.firm,
  },
  'self-reported': {
    label: 'Own word',
    why: 'Only those whom they are about say so.',
    finds: ({ support }) => support.origins > 0 && support.independent === 0,
  },
  disputed: {
    label: 'Disputed',
    why: 'A source disputes these.',
    finds: ({ support }) => support.disputed,
  },
  contradicted: {
    label: 'Contradicted',
    why: 'Another relationship cannot be held together with these.',
    finds: ({ conflicts }) => conflicts.length > 0,
  },
  unsupported: {
    label: 'Without support',
    why: 'No report of these stands: what supported them was withdrawn, or they are only disputed.',
    finds: ({ support }) => support.citations === 0,
  },
};
