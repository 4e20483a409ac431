import type { Audit } from './audit.js';

/** What a store does not do, and why: an audit that it is known to fail. An audit listed here must fail, else the gap is closed. */
export interface Gap {
  /** As in `GraphStore.name`. */
  readonly store: string;
  readonly audit: Audit['id'];
  readonly reason: string;
}

export const gaps: readonly Gap[] = [];
