import { FileSearch } from 'lucide-react';
import { SpanText } from '../evidence/span-text.js';
import type { ClaimFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';
import { readAs, sentenceOf } from '../words/read-as.js';
import { standingOf } from '../words/standing.js';
import { supportWords } from '../words/support-words.js';
import { ClaimBadges } from './claim-badges.js';

/** Relationships as the rows of a table. */
export function ClaimTable({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  const { step } = useStep();
  const { view } = step;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Relationship</th>
          <th scope="col">When</th>
          <th scope="col">Support</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => {
          const { from, to } = readAs(claim);
          return (
            <tr key={claim.id} data-standing={standingOf(claim)}>
              <td>
                <ViewLink to={entityView(view, from.id)}>{from.name}</ViewLink> {claim.phrase}{' '}
                <ViewLink to={entityView(view, to.id)}>{to.name}</ViewLink>{' '}
                {claim.detail !== null && <span className="soft">({claim.detail}) </span>}
                <ClaimBadges claim={claim} />
              </td>
              <td>{claim.when === null ? 'no date told' : <SpanText span={claim.when} />}</td>
              <td>{supportWords(claim.support)}</td>
              <td>
                <ViewLink className="with-icon" to={{ ...view, evidence: claim.id }}>
                  <FileSearch aria-hidden="true" /> {counted(claim.evidence.length, 'citation')}{' '}
                  <span className="unseen">for: {sentenceOf(claim)}</span>
                </ViewLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </>
  );
}
