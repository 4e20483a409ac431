import { useQueryClient } from '@tanstack/react-query';
import { Unplug } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Unreachable } from '../api/execute.js';

/** Says that the server cannot be reached, for as long as some operation is retried because of that. */
export function UnreachableNotice() {
  const cache = useQueryClient().getQueryCache();
  const message = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () =>
      cache
        .getAll()
        .map(({ state }) => (state.fetchStatus === 'fetching' ? state.fetchFailureReason : null))
        .find((reason) => reason instanceof Unreachable)?.message,
  );
  return (
    <div role="alert" className="unreachable-place">
      {message !== undefined && (
        <p className="unreachable">
          <Unplug aria-hidden="true" />
          <span>
            <strong>{message}</strong> What you see stays as it is; the page retries by itself.
          </span>
        </p>
      )}
    </div>
  );
}
