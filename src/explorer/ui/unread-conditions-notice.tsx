import { TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { unreadConditions } from '../view/address.js';
import { onMove } from '../view/use-navigation.js';

/** Says which conditions of the link that was opened do not count, since they cannot be read. */
export function UnreadConditionsNotice() {
  const unread = unreadConditions(useSyncExternalStore(onMove, () => location.search));
  if (unread.length === 0) return null;
  return (
    <div className="error-notice" role="alert">
      <TriangleAlert aria-hidden="true" />
      <p>
        This link has conditions that cannot be read, so they do not count: {unread.join(', ')}. Set them in
        the filter, or correct the link.
      </p>
    </div>
  );
}
