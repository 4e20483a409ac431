import type { Nature } from '../../domain/vocabulary.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { formatDate } from '../../text/format-date.js';
import type { RelationshipFragment, SpanFragment } from '../generated/operations.js';

interface DateProps {
  readonly date: SpanFragment;
  readonly nature?: Nature;
}

/** A date in words, and whether it was inferred. */
export function DateText({ date, nature = 'EVENT' }: DateProps) {
  return (
    <>
      {formatDate(date, nature)}
      {date.basis === 'INFERRED' && <span className="soft"> (inferred)</span>}
    </>
  );
}

/** A date in words, with the source's own and, where it was inferred, from what. */
export function DateDetails({ date, nature = 'EVENT' }: DateProps) {
  const isInWordsAlone = date.edtf === null && date.asOf === null;
  return (
    <>
      {formatDate(date, nature)}
      {date.words !== null && !isInWordsAlone && (
        <span className="soft"> (in the source: “{date.words}”)</span>
      )}
      {date.because !== null && (
        <span className="because">
          <strong>Inferred:</strong> {date.because}
        </span>
      )}
    </>
  );
}

/** An event happens within the span of its date; a state holds from its start to its end. */
export const natureOf = ({ type }: Pick<RelationshipFragment, 'type'>): Nature => VOCABULARY[type].nature;
