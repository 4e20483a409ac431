import type { SpanFragment } from '../generated/operations.js';
import { spanWords } from '../words/span-words.js';

/** When something was so, and that this was worked out where the source does not say it. */
export function SpanText({ span }: { readonly span: SpanFragment }) {
  return (
    <>
      {spanWords(span)}
      {span.basis === 'INFERRED' && <span className="soft"> (inferred)</span>}
    </>
  );
}
