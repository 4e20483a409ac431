import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { CiteRelationship } from '../export/cite-relationship.js';
import { relationshipEvidence } from '../generated/operations.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { knownUnder } from '../view/api-filter.js';
import { useNavigation } from '../view/use-navigation.js';
import { EvidenceOf } from './evidence-of.js';

/** Everything behind the relationship that the view names: beside the page on a wide screen, over it on a narrow one. */
export function EvidencePanel() {
  const { entry, show } = useNavigation();
  const { evidence: id, filter } = entry.view;
  const isWide = useIsWide();
  const { data, error, refetch, isPlaceholderData } = useAnswer(
    relationshipEvidence,
    id === null ? null : { id, ...knownUnder(filter) },
  );
  const { relationship, dataset } = data?.data ?? {};
  return (
    <Dialog
      open={id !== null}
      onClose={() => show({ ...entry.view, evidence: null })}
      modal={!isWide}
      portal={!isWide}
      backdrop={!isWide && <div className="backdrop" />}
      hideOnInteractOutside={!isWide}
      className="evidence-panel"
      unmountOnHide
    >
      <div className="evidence-head">
        <DialogHeading render={(props) => <h2 {...props}>Evidence</h2>} />
        {relationship && dataset && (
          <CiteRelationship relationship={relationship} dataset={dataset} isStale={isPlaceholderData} />
        )}
        <DialogDismiss className="plain" aria-label="Close the evidence">
          <X aria-hidden="true" />
        </DialogDismiss>
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!error && relationship === undefined && <Waiting what="the evidence" />}
      {relationship === null && (
        <p>
          There is no relationship with the id <code>{id}</code> in this dataset.
        </p>
      )}
      {relationship && <EvidenceOf relationship={relationship} />}
    </Dialog>
  );
}

/** There is room for a panel beside the page; the style uses the same width. */
const WIDE = matchMedia('(min-width: 64rem)');

/** Whether a panel has room beside the page. */
function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      WIDE.addEventListener('change', listener);
      return () => WIDE.removeEventListener('change', listener);
    },
    () => WIDE.matches,
  );
}
