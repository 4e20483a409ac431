import type { Pages } from '../api/use-pages.js';

interface PagesFootProps {
  readonly pages: Pages;
  /** What the button that reads the next page says. */
  readonly more: string;
}

/** What stands below a list that is read page by page: how much of it is read, and that it is of one revision no more. */
export function PagesFoot({ pages, more }: PagesFootProps) {
  const { claims, total, hasMore, isFetching, isMixed, readMore, readAgain } = pages;
  return (
    <>
      {hasMore && (
        <p className="more">
          {claims.length} of {total ?? 'more than 10,000'} read.{' '}
          <button type="button" onClick={readMore} disabled={isFetching}>
            {more}
          </button>
        </p>
      )}
      {isMixed && (
        <p className="more">
          The dataset changed while you read.{' '}
          <button type="button" onClick={readAgain}>
            Read again
          </button>
        </p>
      )}
    </>
  );
}
