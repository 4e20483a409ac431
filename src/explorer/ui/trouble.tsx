import { TriangleAlert } from 'lucide-react';

/** What went wrong, in the server's words, which say what to do. */
export function Trouble({ error, onAgain }: { readonly error: Error; onAgain?(): void }) {
  return (
    <div className="trouble" role="alert">
      <TriangleAlert aria-hidden="true" />
      <p>{error.message}</p>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          Ask again
        </button>
      )}
    </div>
  );
}
