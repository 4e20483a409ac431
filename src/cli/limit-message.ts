import { LIMITS, type LimitName } from '../api/bounds/limits.js';
import type { LimitError } from '../domain/errors.js';

/** What to do about a limit, where a command's reader has other means than a reader of GraphQL. */
const HINTS: Partial<Readonly<Record<LimitName, string>>> = {
  pageSize: 'Lower --first.',
  candidates: 'Narrow the conditions, or lower --max-hops.',
  unpaged: 'Narrow the conditions, or raise --max-degree.',
  searchCandidates: 'Write more of the name, or name the kinds with --kinds.',
};

/** What a limit refuses or cuts, in the words of a command. */
export function limitMessage({ limit, max, actual }: LimitError): string {
  const { what, hint, setting } = LIMITS[limit as LimitName];
  return `Expected at most ${max} ${what}, but got ${actual}. ${HINTS[limit as LimitName] ?? hint} (${setting} sets this limit.)`;
}
