import type { Pages } from '../api/use-pages.js';
import type { EntityEdgeFragment } from '../generated/operations.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { Waiting } from '../ui/waiting.js';
import { RelationshipGroups } from './relationship-groups.js';
import { RelationshipRow } from './relationship-row.js';

interface RelationshipListProps {
  readonly pages: Pages<EntityEdgeFragment>;
  /** Those of the pages that are shown. */
  readonly edges: readonly EntityEdgeFragment[];
  /** What the list is of, where there is another beside it. */
  readonly heading: string | null;
  /** By type, the most telling first; else in the order of the pages. */
  readonly isGrouped: boolean;
}

/** One list of the relationships of an entity, loaded page by page; nothing where there is none. */
export function RelationshipList({ pages, edges, heading, isGrouped }: RelationshipListProps) {
  const { error, isPending, reload, hasMore, total } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (isPending) return <Waiting what="relationships" />;
  if (edges.length === 0 && !hasMore) return null;
  return (
    <section className="relationship-list" aria-label={heading ?? undefined}>
      {heading !== null && (
        <h3 className="relationship-list-heading">
          {heading} <span className="count">{total ?? `${pages.edges.length}+`}</span>
        </h3>
      )}
      {isGrouped ? (
        <RelationshipGroups edges={edges} areAll={!hasMore} Heading={heading === null ? 'h3' : 'h4'} />
      ) : (
        <ul className="relationship-rows">
          {edges.map((edge) => (
            <RelationshipRow key={edge.node.id} edge={edge} isPhraseShared={false} />
          ))}
        </ul>
      )}
      <ListFooter pages={pages} more="Load 100 more" />
    </section>
  );
}
