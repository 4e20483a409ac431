import { formatDate } from '../../text/format-date.js';
import { formatCitations } from '../../text/format-support.js';
import type { HighlightsQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { RelationshipBadges } from './relationship-badges.js';

type Statement = NonNullable<HighlightsQuery['contested']>['edges'][number]['node'];

interface StatementLinksProps {
  readonly statements: readonly Statement[];
  /** Each says when it was reported first. */
  readonly isNew?: boolean;
}

/** Statements in a list, each a link to the page of its subject with its evidence open. */
export function StatementLinks({ statements, isNew = false }: StatementLinksProps) {
  const { entry } = useNavigation();
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.id}>
          <ViewLink to={{ ...entityView(entry.view, statement.subject.id), evidence: statement.id }}>
            {sentenceOf(statement)} <RelationshipBadges relationship={statement} />{' '}
            <span className="soft">
              {isNew && `First reported ${formatDate(statement.support.firstReportedOn)} · `}
              {formatCitations(statement.support)}
            </span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
