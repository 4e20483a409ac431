import type { SupportLike } from './format-support.js';

/** What speaks for or against a statement, the most serious first. */
export const STATUSES = ['unsupported', 'contradicted', 'disputed', 'hedged', 'supported'] as const;
export type Status = (typeof STATUSES)[number];

/** What the status of a statement follows from. */
export interface Assessed {
  readonly support: Pick<SupportLike, 'citations' | 'firm' | 'disputed'>;
  /** Others that cannot be held together with it. */
  readonly conflicts: readonly unknown[];
}

interface StatusRow {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly description: string;
  readonly holds: (statement: Assessed) => boolean;
}

export const STATUS_TABLE: Readonly<Record<Status, StatusRow>> = {
  unsupported: {
    label: 'Unsupported',
    description: 'No evidence supports it: what did was withdrawn, or it is only disputed.',
    holds: ({ support }) => support.citations === 0,
  },
  contradicted: {
    label: 'Contradicted',
    description: 'Another statement cannot be true together with it.',
    holds: ({ conflicts }) => conflicts.length > 0,
  },
  disputed: {
    label: 'Disputed',
    description: 'A source disputes it.',
    holds: ({ support }) => support.disputed,
  },
  hedged: {
    label: 'Hedged',
    description: 'No source states it outright: each says reportedly, seemingly, or the like.',
    holds: ({ support }) => support.citations > 0 && !support.firm,
  },
  supported: {
    label: 'Supported',
    description: 'Evidence states it outright, and nothing known speaks against it.',
    holds: (statement) => STATUSES.every((other) => other === 'supported' || !hasStatus(statement, other)),
  },
};

/** A statement has at least one; only `supported` excludes the others. */
export function hasStatus(statement: Assessed, status: Status): boolean {
  return STATUS_TABLE[status].holds(statement);
}

/** All that it has, the most serious first. */
export function statusesOf(statement: Assessed): Status[] {
  return STATUSES.filter((status) => hasStatus(statement, status));
}
