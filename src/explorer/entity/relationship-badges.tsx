import { Diff, MessageCircleQuestion, MessageSquareQuote, Scale } from 'lucide-react';
import { FormBadge } from '../evidence/form-badge.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { CHECK_TABLE } from '../view/checks.js';

/** All that a reader must not overlook of a relationship: its status, dispute, contradiction, hedging, self-reporting. */
export function RelationshipBadges({ relationship }: { readonly relationship: RelationshipFragment }) {
  return (
    <span className="badges">
      <FormBadge statement={relationship} />
      {CHECK_TABLE.disputed.holds(relationship) && (
        <span className="badge" data-check="disputed">
          <Scale aria-hidden="true" /> Disputed
        </span>
      )}
      {CHECK_TABLE.contradicted.holds(relationship) && (
        <span className="badge" data-check="contradicted">
          <Diff aria-hidden="true" /> Contradicted
        </span>
      )}
      {CHECK_TABLE.hedged.holds(relationship) && (
        <span className="badge" data-check="hedged">
          <MessageCircleQuestion aria-hidden="true" /> Hedged
        </span>
      )}
      {CHECK_TABLE['self-reported'].holds(relationship) && (
        <span className="badge" data-check="self-reported">
          <MessageSquareQuote aria-hidden="true" /> Self-reported
        </span>
      )}
    </span>
  );
}
