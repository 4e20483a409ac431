import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

/** Where the folder of the dataset is watched, the page asks as often whether it was saved. */
const EVERY_MS = 2_000;

interface Watched {
  readonly watching: boolean;
  readonly refusal: { readonly message: string; readonly problems: readonly string[] } | null;
  /** That the store answers from; null while it cannot. */
  readonly revision: string | null;
}

async function askWatched(signal: AbortSignal): Promise<Watched> {
  const json = async (address: string) => (await fetch(address, { signal })).json();
  const { watching, refusal } = await json('/watch');
  return { watching, refusal, revision: watching ? ((await json('/health/ready')).revision ?? null) : null };
}

/**
 * For who writes a dataset that is watched: that the page shows a revision that is no longer the last, and what is wrong with the last
 * save. Nothing where no folder is watched.
 */
export function WatchNotice() {
  const client = useQueryClient();
  const [shown, setShown] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['watched'],
    queryFn: ({ signal }) => askWatched(signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.watching ? EVERY_MS : false),
    retry: false,
  });
  const revision = data?.revision ?? null;
  if (shown === null && revision !== null) setShown(revision);
  const isOld = shown !== null && revision !== null && shown !== revision;
  const reload = () => {
    setShown(revision);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'watched' });
  };
  return (
    <div role="status" className="watch-place">
      {data?.refusal && (
        <div className="watch-notice" data-notice="refused">
          <TriangleAlert aria-hidden="true" />
          <div>
            <strong>{data.refusal.message}</strong> The page shows the dataset as it was before.
            <ul>
              {data.refusal.problems.map((problem) => (
                <li key={problem}>
                  <code>{problem}</code>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {isOld && (
        <p className="watch-notice">
          <RefreshCw aria-hidden="true" /> The dataset was saved, and has changed.{' '}
          <button type="button" onClick={reload}>
            Show the new revision
          </button>
        </p>
      )}
    </div>
  );
}
