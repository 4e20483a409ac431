import { useSoleSupport } from '../api/use-pages.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { Waiting } from '../ui/waiting.js';
import { useNavigation } from '../view/use-navigation.js';
import { RelationshipTable } from './relationship-table.js';

/** What would be unsupported, were a work withdrawn, by what was known on the day of the filter. */
export function SoleSupport({ work }: { readonly work: string }) {
  const { filter } = useNavigation().entry.view;
  const pages = useSoleSupport(work, filter);
  const { edges, total, hasMore, isPending, error, reload } = pages;
  const relationships = edges.map(({ node }) => node);
  return (
    <section className="sole-support" aria-label="Supported only by this source">
      <h2>
        Supported only by this source{' '}
        {!isPending && (
          <span className="count">{total ?? `${relationships.length}${hasMore ? '+' : ''}`}</span>
        )}
      </h2>
      {error && <ErrorNotice error={error} onRetry={reload} />}
      {isPending && !error && <Waiting what="the relationships" />}
      {!isPending && relationships.length === 0 && <p>No relationship depends on this source alone.</p>}
      {relationships.length > 0 && (
        <>
          <p className="soft">
            No other source counts for these. Best supported first; of the filters, only “Known on” applies.
          </p>
          <div className="table-place">
            <table>
              <RelationshipTable relationships={relationships} />
            </table>
          </div>
        </>
      )}
      <ListFooter pages={pages} more="Load more" />
    </section>
  );
}
