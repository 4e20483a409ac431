import { formatCitations } from '../../text/format-support.js';
import { useAnswer } from '../api/use-answer.js';
import { bestSupported } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { RelationshipBadges } from './relationship-badges.js';

/** The best supported relationships: where to start in a dataset without example questions. */
export function BestSupported() {
  const { entry } = useNavigation();
  const { data, error, refetch } = useAnswer(bestSupported, {});
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h2>Best supported</h2>
      <ul>
        {data?.data.relationships?.edges.map(({ node }) => (
          <li key={node.id}>
            <ViewLink to={{ ...entityView(entry.view, node.subject.id), evidence: node.id }}>
              {sentenceOf(node)} <RelationshipBadges relationship={node} />{' '}
              <span className="soft">{formatCitations(node.support)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}
