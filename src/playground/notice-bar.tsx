import { CloseIcon, UnStyledButton } from '@graphiql/react';
import { useEffect } from 'react';
import type { Notice } from './notice.js';

const SHOWN_MS = 6_000;

/** Shows a notice above the page and has it read out. Trouble stays until it is dismissed. */
export function NoticeBar({ notice, dismiss }: { notice: Notice | null; dismiss: () => void }) {
  useEffect(() => {
    if (notice === null || notice.isTrouble) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);

  return (
    <div role="status" className="notice-place">
      {notice && (
        <div className={notice.isTrouble ? 'notice trouble' : 'notice'}>
          <span>{notice.text}</span>
          <UnStyledButton type="button" aria-label="Dismiss" onClick={dismiss}>
            <CloseIcon aria-hidden="true" />
          </UnStyledButton>
        </div>
      )}
    </div>
  );
}
