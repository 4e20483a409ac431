import { ArrowDown, FileSearch } from 'lucide-react';
import { ClaimBadges } from '../entity/claim-badges.js';
import { KindIcon } from '../entity/kind-icon.js';
import type { WayFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';
import { sentenceOf } from '../words/read-as.js';
import { standingOf } from '../words/standing.js';
import { supportWords } from '../words/support-words.js';

/** A path as one publishes it: a sentence with its source for each step, and where it is weakest. */
export function PathCard({ path, number }: { readonly path: WayFragment; readonly number: number }) {
  const { step } = useStep();
  const { view } = step;
  const start = path.hops[0]?.from;
  return (
    <article className="path-card" aria-label={`Path ${number}`}>
      <header>
        <h3>
          Path {number} <span className="count">{counted(path.length, 'hop')}</span>
        </h3>
        <p className="soft">
          As strong as its weakest step: {supportWords(path.support)}.
          {path.overlapsInTime === false && ' Its states cannot all have held at one time.'}
          {path.overlapsInTime === null && ' Whether its states held at one time is not known.'}
        </p>
      </header>
      <ol>
        {start && (
          <li className="stop">
            <KindIcon kind={start.kind} /> <ViewLink to={entityView(view, start.id)}>{start.name}</ViewLink>
          </li>
        )}
        {path.hops.map(({ relationship, others, sentence, to }) => (
          <li key={relationship.id} className="hop" data-standing={standingOf(relationship)}>
            <div className="hop-step">
              <ArrowDown aria-hidden="true" />
              <div>
                <p>
                  {sentence}. <ClaimBadges claim={relationship} />{' '}
                  {relationship.id === path.weakest.relationship.id && path.length > 1 && (
                    <span className="badge">Weakest step</span>
                  )}
                </p>
                <p className="hop-evidence">
                  <ViewLink className="with-icon" to={{ ...view, evidence: relationship.id }}>
                    <FileSearch aria-hidden="true" /> Evidence{' '}
                    <span className="unseen">for: {sentenceOf(relationship)}</span>
                  </ViewLink>
                  {others.length > 0 && (
                    <details>
                      <summary>{counted(others.length, 'other relationship')} between the two</summary>
                      <ul>
                        {others.map((other) => (
                          <li key={other.id}>
                            <ViewLink to={{ ...view, evidence: other.id }}>{sentenceOf(other)}</ViewLink>{' '}
                            <ClaimBadges claim={other} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </p>
              </div>
            </div>
            <p className="stop">
              <KindIcon kind={to.kind} /> <ViewLink to={entityView(view, to.id)}>{to.name}</ViewLink>
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
