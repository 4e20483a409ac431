/** Shown while an answer is awaited; the style lets it appear only when that takes a while. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      <progress aria-label={`Waiting for ${what}`} /> Loading {what} …
    </p>
  );
}
