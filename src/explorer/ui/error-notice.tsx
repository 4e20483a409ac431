import { TriangleAlert } from 'lucide-react';

/** What went wrong, in the server's words, which say what to do. */
export function ErrorNotice({ error, onRetry }: { readonly error: Error; onRetry?(): void }) {
  return (
    <div className="error-notice" role="alert">
      <TriangleAlert aria-hidden="true" />
      <p>{error.message}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
