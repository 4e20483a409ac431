import { useAnswer } from '../api/use-answer.js';
import { bestSupported } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { Trouble } from '../ui/trouble.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { sentenceOf } from '../words/read-as.js';
import { supportWords } from '../words/support-words.js';
import { ClaimBadges } from './claim-badges.js';

/** What the dataset supports best: where to start in a dataset that nobody wrote questions for. */
export function BestSupported() {
  const { step } = useStep();
  const { data, error, refetch } = useAnswer(bestSupported, {});
  if (error) return <Trouble error={error} onAgain={() => void refetch()} />;
  return (
    <>
      <h2>Best supported here</h2>
      <ul>
        {data?.data.relationships?.edges.map(({ node }) => (
          <li key={node.id}>
            <ViewLink to={{ ...entityView(step.view, node.subject.id), evidence: node.id }}>
              {sentenceOf(node)} <ClaimBadges claim={node} />{' '}
              <span className="soft">{supportWords(node.support)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}
