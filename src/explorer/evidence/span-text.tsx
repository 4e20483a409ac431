import type { SpanFragment } from '../generated/operations.js';
import { spanWords } from '../words/span-words.js';

/** A date in words; where it was inferred, that and why. */
export function SpanDetails({ span }: { readonly span: SpanFragment }) {
  return (
    <>
      {spanWords(span)}
      {span.words !== null && <span className="soft"> (in the source: “{span.words}”)</span>}
      {span.because !== null && (
        <span className="because">
          <strong>Inferred:</strong> {span.because}
        </span>
      )}
    </>
  );
}

/** When something was so, and that this was worked out where the source does not say it. */
export function SpanText({ span }: { readonly span: SpanFragment }) {
  return (
    <>
      {spanWords(span)}
      {span.basis === 'INFERRED' && <span className="soft"> (inferred)</span>}
    </>
  );
}
