import { useSyncExternalStore } from 'react';

/** There is room for a panel beside the page; the style uses the same width. */
const WIDE = matchMedia('(min-width: 64rem)');

/** Whether a panel has room beside the page. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      WIDE.addEventListener('change', listener);
      return () => WIDE.removeEventListener('change', listener);
    },
    () => WIDE.matches,
  );
}
