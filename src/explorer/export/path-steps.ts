import type { ShownPath } from '../view/shown.js';

/**
 * Which steps of which paths a relationship is, numbered as on the screen: "path 1, hop 2; path 3, hop 2 (other)", where
 * `other` stands beside the one that the path leads over. Empty where it is none.
 */
export function pathSteps(paths: readonly ShownPath[], claim: string): string {
  return paths
    .flatMap(({ hops }, path) =>
      hops.flatMap(({ relationship, others }, hop) => {
        const step = `path ${path + 1}, hop ${hop + 1}`;
        if (relationship === claim) return [step];
        return others.includes(claim) ? [`${step} (other)`] : [];
      }),
    )
    .join('; ');
}
