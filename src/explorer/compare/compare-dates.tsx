import { GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatEdtf } from '../../text/format-date.js';
import { DateField } from '../filter/date-field.js';
import { useNavigation } from '../view/use-navigation.js';

interface CompareDatesProps {
  /** What differs; shown once a day is chosen. */
  readonly children: ReactNode;
}

/** Two days, and what differs between what was known on each. */
export function CompareDates({ children }: CompareDatesProps) {
  const { entry, show } = useNavigation();
  const { view } = entry;
  const { since, filter } = view;
  return (
    <details className="compare-dates" open={since !== null}>
      <summary>
        <GitCompareArrows aria-hidden="true" /> Compare two dates
      </summary>
      <div className="compare-fields">
        <DateField
          label="Known before"
          hint="What had been reported by the end of that day."
          value={since}
          onChange={(next) => show({ ...view, since: next })}
        />
        <DateField
          label="Known after"
          hint="Now, where it is empty."
          value={filter.knownOn}
          onChange={(knownOn) => show({ ...view, filter: { ...filter, knownOn } })}
        />
      </div>
      {since !== null && children}
    </details>
  );
}

/** "what was known on 26 May 2018 and what is known now". */
export function comparedWords(since: string, knownOn: string | null): string {
  const day = (edtf: string) => formatEdtf(edtf, 'EVENT');
  return `what was known on ${day(since)} and what ${knownOn === null ? 'is known now' : `was known on ${day(knownOn)}`}`;
}
