import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { X } from 'lucide-react';
import { useAnswer } from '../api/use-answer.js';
import { CiteClaim } from '../export/cite-relationship.js';
import { relationshipEvidence } from '../generated/operations.js';
import { Trouble } from '../ui/trouble.js';
import { useIsWide } from '../ui/use-is-wide.js';
import { Waiting } from '../ui/waiting.js';
import { useStep } from '../view/use-step.js';
import { EvidenceOf } from './evidence-of.js';

/** Everything behind the relationship that the view names: beside the page on a wide screen, over it on a narrow one. */
export function EvidencePanel() {
  const { step, show } = useStep();
  const { evidence: id, filter } = step.view;
  const isWide = useIsWide();
  const { data, error, refetch, isPlaceholderData } = useAnswer(
    relationshipEvidence,
    id === null ? null : { id, knownOn: filter.knownOn },
  );
  const { relationship: claim, dataset } = data?.data ?? {};
  return (
    <Dialog
      open={id !== null}
      onClose={() => show({ ...step.view, evidence: null })}
      modal={!isWide}
      portal={!isWide}
      backdrop={!isWide && <div className="backdrop" />}
      hideOnInteractOutside={!isWide}
      className="evidence-panel"
      unmountOnHide
    >
      <div className="evidence-head">
        <DialogHeading render={(props) => <h2 {...props}>Evidence</h2>} />
        {claim && dataset && <CiteClaim claim={claim} dataset={dataset} isBehind={isPlaceholderData} />}
        <DialogDismiss className="plain" aria-label="Close the evidence">
          <X aria-hidden="true" />
        </DialogDismiss>
      </div>
      {error && <Trouble error={error} onAgain={() => void refetch()} />}
      {!error && claim === undefined && <Waiting what="the evidence" />}
      {claim === null && (
        <p>
          There is no relationship with the id <code>{id}</code> in this dataset.
        </p>
      )}
      {claim && <EvidenceOf claim={claim} />}
    </Dialog>
  );
}
