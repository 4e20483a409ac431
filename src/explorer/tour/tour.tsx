import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { Footprints } from 'lucide-react';
import { useState } from 'react';
import { TOUR_STEPS } from './tour-steps.js';

/** A button that begins a tour, which can be left at each step. */
export function Tour() {
  const [at, setAt] = useState<number | null>(null);
  const step = at === null ? null : TOUR_STEPS[at];
  const isLast = at === TOUR_STEPS.length - 1;
  return (
    <>
      <button type="button" className="action" onClick={() => setAt(0)}>
        <Footprints aria-hidden="true" /> Two-minute tour
      </button>
      <Dialog
        open={at !== null}
        onClose={() => setAt(null)}
        className="tour"
        backdrop={<div className="backdrop" />}
        unmountOnHide
      >
        {at !== null && step && (
          <>
            <p className="soft">
              {at + 1} of {TOUR_STEPS.length}
            </p>
            <div aria-live="polite">
              <DialogHeading render={(props) => <h2 {...props}>{step.title}</h2>} />
              <p>{step.text}</p>
            </div>
            <div className="actions">
              <button type="button" className="action" disabled={at === 0} onClick={() => setAt(at - 1)}>
                Back
              </button>
              <button type="button" className="action" onClick={() => setAt(isLast ? null : at + 1)}>
                {isLast ? 'Done' : 'Next'}
              </button>
              {!isLast && <DialogDismiss className="action">Skip the tour</DialogDismiss>}
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
