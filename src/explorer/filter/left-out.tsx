import { EyeOff } from 'lucide-react';
import { ClaimBadges } from '../entity/claim-badges.js';
import type { ClaimFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { whyLeftOut } from '../view/left-out.js';
import { useStep } from '../view/use-step.js';
import { counted } from '../words/counted.js';
import { sentenceOf } from '../words/read-as.js';

interface LeftOutProps {
  readonly claims: readonly ClaimFragment[];
  /** There are more, which were not read. */
  readonly isCut: boolean;
}

/** What the filter leaves out, and why. */
export function LeftOut({ claims, isCut }: LeftOutProps) {
  const { step } = useStep();
  if (claims.length === 0) return null;
  return (
    <details className="left-out">
      <summary>
        <EyeOff aria-hidden="true" /> {isCut ? 'At least ' : ''}
        {counted(claims.length, 'relationship')} left out by the filter: see which, and why
      </summary>
      <ul>
        {claims.map((claim) => {
          const why = whyLeftOut(step.view.filter, claim);
          return (
            <li key={claim.id}>
              <ViewLink to={{ ...step.view, evidence: claim.id }}>{sentenceOf(claim)}</ViewLink>{' '}
              {claim.detail !== null && <span className="soft">({claim.detail}) </span>}
              <ClaimBadges claim={claim} />
              {why.length > 0 && <span className="soft"> — {why.join('; ')}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
