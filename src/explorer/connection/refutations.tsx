import { ClaimBadges } from '../entity/claim-badges.js';
import type { ClaimFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useStep } from '../view/use-step.js';
import { sentenceOf } from '../words/read-as.js';
import { supportWords } from '../words/support-words.js';

/** What is denied of the two. */
export function Refutations({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  const { step } = useStep();
  if (claims.length === 0) return null;
  return (
    <section className="refutations">
      <h2>Denied of the two</h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ViewLink to={{ ...step.view, evidence: claim.id }}>{sentenceOf(claim)}</ViewLink>{' '}
            <ClaimBadges claim={claim} /> <span className="soft">{supportWords(claim.support)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
