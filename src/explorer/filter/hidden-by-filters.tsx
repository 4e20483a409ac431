import { EyeOff } from 'lucide-react';
import { pluralize } from '../../text/pluralize.js';
import type { Pages } from '../api/use-pages.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { ExcludedFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';

type ExcludedEdge = ExcludedFragment['edges'][number];

/** What the filters hide, and every condition that each relationship fails, as the API says it. */
export function HiddenByFilters({ pages }: { readonly pages: Pages<ExcludedEdge> }) {
  const { entry } = useNavigation();
  const { edges, total, error, isPending, reload } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (isPending || total === 0) return null;
  return (
    <details className="hidden-by-filters">
      <summary>
        <EyeOff aria-hidden="true" />{' '}
        {total === null ? 'More than 10,000 relationships' : pluralize(total, 'relationship')} hidden by
        filters <span className="show-hint">(show)</span>
      </summary>
      <ul>
        {edges.map(({ node, reasons }) => (
          <li key={node.id}>
            <ViewLink to={{ ...entry.view, evidence: node.id }}>{sentenceOf(node)}</ViewLink>{' '}
            {node.detail !== null && <span className="soft">({node.detail}) </span>}
            <RelationshipBadges relationship={node} />
            <span className="soft"> — {reasons.join('; ')}</span>
          </li>
        ))}
      </ul>
      <ListFooter pages={pages} more="Load 20 more" />
    </details>
  );
}
