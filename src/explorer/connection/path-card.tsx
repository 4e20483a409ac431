import { ArrowDown, FileSearch } from 'lucide-react';
import { formatCitations } from '../../text/format-support.js';
import { pluralize } from '../../text/pluralize.js';
import { KindIcon } from '../entity/kind-icon.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { PathFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { displayFormOf } from '../view/display-form.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';

/** A path as one publishes it: a sentence with its source for each step, and where it is weakest. */
export function PathCard({ path, number }: { readonly path: PathFragment; readonly number: number }) {
  const { entry } = useNavigation();
  const { view } = entry;
  const start = path.hops[0]?.from;
  return (
    <article className="path-card" aria-label={`Path ${number}`}>
      <header>
        <h3>
          Path {number} <span className="count">{pluralize(path.length, 'hop')}</span>
        </h3>
        <p className="soft">
          Weakest step: {formatCitations(path.support)}.
          {path.overlapsInTime === false && ' Not all of it can have been true at one time.'}
          {path.overlapsInTime === null && ' Whether all of it was true at one time is unknown.'}
        </p>
      </header>
      <ol>
        {start && (
          <li className="stop">
            <KindIcon kind={start.kind} /> <ViewLink to={entityView(view, start.id)}>{start.label}</ViewLink>
          </li>
        )}
        {path.hops.map(({ relationship, others, sentence, to }) => (
          <li key={relationship.id} className="hop" data-form={displayFormOf(relationship)}>
            <div className="hop-step">
              <ArrowDown aria-hidden="true" />
              <div>
                <p>
                  {sentence}. <RelationshipBadges relationship={relationship} />{' '}
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
                    <details open>
                      <summary>{pluralize(others.length, 'other relationship')} between them</summary>
                      <ul>
                        {others.map((other) => (
                          <li key={other.id}>
                            <ViewLink to={{ ...view, evidence: other.id }}>{sentenceOf(other)}</ViewLink>{' '}
                            <RelationshipBadges relationship={other} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </p>
              </div>
            </div>
            <p className="stop">
              <KindIcon kind={to.kind} /> <ViewLink to={entityView(view, to.id)}>{to.label}</ViewLink>
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
