import type { Pages } from '../api/use-pages.js';

interface ListFooterProps {
  readonly pages: Pages<unknown>;
  /** The label of the button that loads the next page. */
  readonly more: string;
}

/** Below a list that is loaded page by page: how much of it is loaded, and whether it mixes two revisions. */
export function ListFooter({ pages, more }: ListFooterProps) {
  const { edges, total, hasMore, isFetching, isMixed, loadMore, reload } = pages;
  return (
    <>
      {hasMore && (
        <p className="more">
          {edges.length} of {total ?? 'more than 10,000'} loaded.{' '}
          <button type="button" onClick={loadMore} disabled={isFetching}>
            {more}
          </button>
        </p>
      )}
      {isMixed && (
        <p className="more">
          The dataset changed meanwhile: this list mixes two revisions.{' '}
          <button type="button" onClick={reload}>
            Reload
          </button>
        </p>
      )}
    </>
  );
}
