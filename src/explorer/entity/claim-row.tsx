import { FileSearch } from 'lucide-react';
import { SpanText } from '../evidence/span-text.js';
import type { ClaimFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';
import { sentenceOf } from '../words/read-as.js';
import { standingOf } from '../words/standing.js';
import { supportWords } from '../words/support-words.js';
import { ClaimBadges } from './claim-badges.js';
import { KindIcon } from './kind-icon.js';

/** One relationship of an entity: in words, with what must not be overlooked, its date, and the way to its evidence. */
export function ClaimRow({ claim }: { readonly claim: ClaimFragment }) {
  const { step } = useStep();
  const { view } = step;
  const { other, phrase, detail, when, support, evidence } = claim;
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  return (
    <li className="claim" data-standing={standingOf(claim)}>
      <p className="claim-words">
        <span className="claim-phrase">{phrase}</span> <KindIcon kind={other.kind} />{' '}
        <ViewLink to={entityView(view, other.id)}>{other.name}</ViewLink>
        {detail !== null && <span className="soft"> ({detail})</span>} <ClaimBadges claim={claim} />
      </p>
      <p className="claim-facts soft">
        {when !== null && (
          <>
            <SpanText span={when} /> ·{' '}
          </>
        )}
        <span>{supportWords(support)}</span>
      </p>
      <ViewLink
        className="claim-evidence with-icon"
        to={{ ...view, evidence: claim.id }}
        aria-current={view.evidence === claim.id ? 'true' : undefined}
      >
        <FileSearch aria-hidden="true" /> {counted(sources, 'source')}{' '}
        <span className="unseen">for: {sentenceOf(claim)}</span>
      </ViewLink>
    </li>
  );
}
