import type { Pages } from '../api/use-pages.js';
import type { EntityProfileQuery, RelationshipFragment } from '../generated/operations.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { RelationshipTable } from './relationship-table.js';

interface WhatItSaysProps {
  readonly kind: NonNullable<EntityProfileQuery['entity']>['kind'];
  readonly pages: Pages<{ readonly node: RelationshipFragment }>;
}

/** The relationships that an entity is cited, quoted or gone back to for; nothing where there is none. */
export function WhatItSays({ kind, pages }: WhatItSaysProps) {
  const { edges, total, hasMore, error, reload } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (edges.length === 0) return null;
  const title = kind === 'WORK' ? 'Cited for' : 'What it says';
  return (
    <section className="what-it-says" aria-label={title}>
      <h2>
        {title} <span className="count">{total ?? `${edges.length}${hasMore ? '+' : ''}`}</span>
      </h2>
      <p className="soft">
        {kind === 'WORK'
          ? 'Relationships with evidence from this source, under the same filters.'
          : 'Relationships for which it is quoted, or is the original source, under the same filters.'}
      </p>
      <div className="table-place">
        <table>
          <RelationshipTable relationships={edges.map(({ node }) => node)} />
        </table>
      </div>
      <ListFooter pages={pages} more="Load 20 more" />
    </section>
  );
}
