import { formatCitations } from '../../text/format-support.js';
import type { HighlightsQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { RelationshipBadges } from './relationship-badges.js';

type Statement = NonNullable<HighlightsQuery['contested']>['edges'][number]['node'];

/** Statements in a list, each a link to the page of its subject with its evidence open. */
export function StatementLinks({ statements }: { readonly statements: readonly Statement[] }) {
  const { entry } = useNavigation();
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.id}>
          <ViewLink to={{ ...entityView(entry.view, statement.subject.id), evidence: statement.id }}>
            {sentenceOf(statement)} <RelationshipBadges relationship={statement} />{' '}
            <span className="soft">{formatCitations(statement.support)}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
