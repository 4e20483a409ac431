import { type PathDifference, pathDifference } from '../../text/path-difference.js';
import { pluralize } from '../../text/pluralize.js';
import { useAnswer } from '../api/use-answer.js';
import { comparedConnection } from '../generated/operations.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter } from '../view/api-filter.js';
import { useNavigation } from '../view/use-navigation.js';
import { comparedWords } from './compare-dates.js';

interface ComparedConnectionProps {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly throughHubs: boolean;
  readonly since: string;
}

/** How the paths between two differ between what was known on a day and what is known under the filter. */
export function ComparedConnection({ from, to, maxHops, throughHubs, since }: ComparedConnectionProps) {
  const { filter } = useNavigation().entry.view;
  const { data, error, refetch, isPlaceholderData } = useAnswer(comparedConnection, {
    ...{ from, to, maxHops },
    ...(throughHubs ? { maxDegree: null } : {}),
    before: apiFilter({ ...filter, knownOn: since }, 'connection'),
    after: apiFilter(filter, 'connection'),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const { before, after } = data?.data ?? {};
  if (!before || !after) return <Waiting what="both dates" />;
  const found = pathDifference(before.paths, after.paths);
  return (
    <section aria-label="Compared" className="compared" aria-busy={isPlaceholderData}>
      <p>
        Between {comparedWords(since, filter.knownOn)}: {counts(found)}
      </p>
      <Paths title="Paths added" sign="+" paths={found.pathsAdded} />
      <Paths
        title="Paths changed"
        sign="~"
        paths={found.pathsChanged.map((one) => `${one.before} became ${one.after}`)}
      />
      <Paths title="Paths removed" sign="−" paths={found.pathsRemoved} />
    </section>
  );
}

function counts({ pathsAdded, pathsRemoved, pathsChanged, pathsKept }: PathDifference): string {
  return `${pluralize(pathsAdded.length, 'path')} added, ${pathsChanged.length} changed, ${pathsRemoved.length} removed, ${pathsKept} the same.`;
}

interface PathsProps {
  readonly title: string;
  readonly sign: string;
  readonly paths: readonly string[];
}

function Paths({ title, sign, paths }: PathsProps) {
  if (paths.length === 0) return null;
  return (
    <section className="compared-part" data-sign={sign}>
      <h3>
        {title} <span className="count">{paths.length}</span>
      </h3>
      <ul>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </section>
  );
}
