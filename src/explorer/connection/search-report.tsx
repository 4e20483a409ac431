import type { ConnectQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';

type Report = NonNullable<ConnectQuery['connection']>['report'];

const STOPPED_BY = {
  CANDIDATES: 'as many paths as it may look at',
  TIME: 'the time that it may take',
} as const;

/** What was searched, and what was not. */
export function SearchReport({ report }: { readonly report: Report }) {
  const { entry } = useNavigation();
  const { complete, stoppedBy, hopsSearched, pathsConsidered, hubsSkipped } = report;
  return (
    <div className="search-report soft">
      <p>
        {complete
          ? 'Searched to the end'
          : `Not searched to the end: it reached ${stoppedBy === null ? 'a limit' : STOPPED_BY[stoppedBy]}`}
        ; every path of up to {counted(hopsSearched, 'hop')} was looked at, {counted(pathsConsidered, 'path')}{' '}
        in all.
      </p>
      {hubsSkipped.length > 0 && (
        <p>
          No path leads over{' '}
          {hubsSkipped.map((hub, i) => (
            <span key={hub.id}>
              {i > 0 && ', '}
              <ViewLink to={entityView(entry.view, hub.id)}>{hub.name}</ViewLink>
            </span>
          ))}
          : what connects everybody connects nobody.
        </p>
      )}
    </div>
  );
}
