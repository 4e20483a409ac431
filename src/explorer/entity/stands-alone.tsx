import { useSoleSupport } from '../api/use-sole-support.js';
import { PagesFoot } from '../ui/pages-foot.js';
import { Trouble } from '../ui/trouble.js';
import { Waiting } from '../ui/waiting.js';
import { useStep } from '../view/use-step.js';
import { ClaimTable } from './claim-table.js';

/** What nothing else would stand behind, were a work withdrawn, by what was known on the day of the filter. */
export function StandsAlone({ work }: { readonly work: string }) {
  const { filter } = useStep().step.view;
  const pages = useSoleSupport(work, filter.knownOn);
  const { claims, total, hasMore, isPending, error, readAgain } = pages;
  return (
    <section className="stands-alone" aria-label="Stands on this source alone">
      <h2>
        Stands on this source alone{' '}
        {!isPending && <span className="count">{total ?? `${claims.length}${hasMore ? '+' : ''}`}</span>}
      </h2>
      {error && <Trouble error={error} onAgain={readAgain} />}
      {isPending && !error && <Waiting what="what stands on it alone" />}
      {!isPending && claims.length === 0 && <p>Nothing rests on it alone.</p>}
      {claims.length > 0 && (
        <>
          <p className="soft">
            No other source counts for these. Best supported first; of the filter, only “known on” applies.
          </p>
          <div className="table-place">
            <table>
              <ClaimTable claims={claims} />
            </table>
          </div>
        </>
      )}
      <PagesFoot pages={pages} more="Load more" />
    </section>
  );
}
