import { Diff, MessageCircleQuestion, MessageSquareQuote, Scale } from 'lucide-react';
import { StandingBadge } from '../evidence/standing-badge.js';
import type { ClaimFragment } from '../generated/operations.js';
import { CHECK_TABLE } from '../view/checks.js';

/** All that a reader must not overlook of a relationship: how it stands, dispute, contradiction, hearsay, own word. */
export function ClaimBadges({ claim }: { readonly claim: ClaimFragment }) {
  return (
    <span className="badges">
      <StandingBadge claim={claim} />
      {CHECK_TABLE.disputed.finds(claim) && (
        <span className="badge" data-check="disputed">
          <Scale aria-hidden="true" /> Disputed
        </span>
      )}
      {CHECK_TABLE.contradicted.finds(claim) && (
        <span className="badge" data-check="contradicted">
          <Diff aria-hidden="true" /> Contradicted
        </span>
      )}
      {CHECK_TABLE.hedged.finds(claim) && (
        <span className="badge" data-check="hedged">
          <MessageCircleQuestion aria-hidden="true" /> Hedged
        </span>
      )}
      {CHECK_TABLE['own-word'].finds(claim) && (
        <span className="badge" data-check="own-word">
          <MessageSquareQuote aria-hidden="true" /> Own word
        </span>
      )}
    </span>
  );
}
