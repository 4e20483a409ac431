import type { Pages } from '../api/use-pages.js';

interface ListFooterProps {
  readonly pages: Pages;
  /** What the button that reads the next page says. */
  readonly more: string;
}

/** What stands below a list that is read page by page: how much of it is read, and that it is of one revision no more. */
export function ListFooter({ pages, more }: ListFooterProps) {
  const { relationships, total, hasMore, isFetching, isMixed, loadMore, reload } = pages;
  return (
    <>
      {hasMore && (
        <p className="more">
          {relationships.length} of {total ?? 'more than 10,000'} read.{' '}
          <button type="button" onClick={loadMore} disabled={isFetching}>
            {more}
          </button>
        </p>
      )}
      {isMixed && (
        <p className="more">
          The dataset changed while you read.{' '}
          <button type="button" onClick={reload}>
            Read again
          </button>
        </p>
      )}
    </>
  );
}
