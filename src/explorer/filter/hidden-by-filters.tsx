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

interface HiddenByFiltersProps {
  readonly pages: Pages<ExcludedEdge>;
  /** Those of the pages that would be shown without filters: all, unless the map leaves some out. */
  readonly edges?: readonly ExcludedEdge[];
}

/** What the filters hide, and every condition that each relationship fails, as the API says it. */
export function HiddenByFilters({ pages, edges = pages.edges }: HiddenByFiltersProps) {
  const { entry } = useNavigation();
  const { error, isPending, hasMore, reload } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (isPending || (edges.length === 0 && !hasMore)) return null;
  return (
    <details className="hidden-by-filters">
      <summary>
        <EyeOff aria-hidden="true" /> {countOf(pages, edges)} hidden by filters{' '}
        <span className="show-hint">(show)</span>
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

/** Exact where all pages are loaded, or where the map leaves out none of those that are. */
function countOf({ edges: loaded, total, hasMore }: Pages<ExcludedEdge>, edges: readonly ExcludedEdge[]) {
  if (!hasMore) return pluralize(edges.length, 'relationship');
  if (edges.length < loaded.length) return `At least ${pluralize(edges.length, 'relationship')}`;
  return total === null ? 'More than 10,000 relationships' : pluralize(total, 'relationship');
}
