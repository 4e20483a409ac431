import { OctagonX, PencilLine } from 'lucide-react';
import { DateDetails } from '../evidence/date-text.js';
import type { EntityProfileQuery } from '../generated/operations.js';

type Work = Extract<NonNullable<EntityProfileQuery['entity']>, { __typename: 'Work' }>;

/** That a work was withdrawn or corrected, when and why, and what follows for what it says; nothing where neither was. */
export function WorkNotices({ work: { retracted, corrected } }: { readonly work: Work }) {
  return (
    <>
      {retracted !== null && (
        <p className="work-notice" data-notice="retracted">
          <OctagonX aria-hidden="true" />
          <span>
            <strong>Retracted.</strong> {retracted.note} Its evidence is not counted since{' '}
            <DateDetails date={retracted.on} />
          </span>
        </p>
      )}
      {corrected !== null && (
        <p className="work-notice" data-notice="corrected">
          <PencilLine aria-hidden="true" />
          <span>
            <strong>Corrected.</strong> {corrected.note} What it said before is not counted since{' '}
            <DateDetails date={corrected.on} />
          </span>
        </p>
      )}
    </>
  );
}
