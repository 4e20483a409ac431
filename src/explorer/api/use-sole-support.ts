import { soleSupport } from '../generated/operations.js';
import { type Pages, usePages } from './use-pages.js';

/** The relationships that stand on a work alone, by what was known then, best supported first, twenty at a time. */
export function useSoleSupport(work: string, knownOn: string | null): Pages {
  return usePages(soleSupport, { id: work, knownOn }, ({ entity }) =>
    entity?.__typename === 'Work' ? entity.soleSupportOf : undefined,
  );
}
