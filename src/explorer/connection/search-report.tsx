import { pluralize } from '../../text/pluralize.js';
import type { ConnectQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';

type Report = NonNullable<ConnectQuery['connection']>['report'];

const STOPPED_BY = {
  CANDIDATES: 'the limit of paths',
  TIME: 'the time limit',
} as const;

/** What was searched, and what was not. */
export function SearchReport({ report }: { readonly report: Report }) {
  const { entry } = useNavigation();
  const { complete, stoppedBy, hopsSearched, pathsConsidered, hubsSkipped } = report;
  return (
    <div className="search-report soft">
      <p>
        {complete
          ? 'Search complete'
          : `Search incomplete: it reached ${stoppedBy === null ? 'a limit' : STOPPED_BY[stoppedBy]}`}
        : {pluralize(pathsConsidered, 'path')} of up to {pluralize(hopsSearched, 'hop')} considered.
      </p>
      {hubsSkipped.length > 0 && (
        <p>
          Highly connected entities are skipped:{' '}
          {hubsSkipped.map((hub, i) => (
            <span key={hub.id}>
              {i > 0 && ', '}
              <ViewLink to={entityView(entry.view, hub.id)}>{hub.label}</ViewLink>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
