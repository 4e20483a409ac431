import { knownDayOf, placeOf, type TimelineRange } from './timeline-marks.js';
import { ticksOf } from './timeline-scale.js';

/** Fewer fit a small screen; the others are hidden there. */
const TICKS = 7;

interface TimelineAxisProps {
  readonly range: TimelineRange;
  readonly knownOn: string | null;
}

/** Round dates with a line through all rows, and the line of the day by which things were known. Rows say their dates in words. */
export function TimelineAxis({ range, knownOn }: TimelineAxisProps) {
  const known = knownDayOf(knownOn);
  const knownAt =
    known === null
      ? null
      : placeOf({ shape: 'point', from: null, to: known, isApproximate: false }, range).width;
  return (
    <div className="timeline-axis" aria-hidden="true">
      {ticksOf(range, TICKS).map(({ label, at }) => (
        <span key={at} className="timeline-tick" style={{ insetInlineStart: `${at}%` }}>
          <span>{label}</span>
        </span>
      ))}
      {knownAt !== null && (
        <span className="timeline-known" style={{ insetInlineStart: `${knownAt}%` }}>
          known on {knownOn}
        </span>
      )}
    </div>
  );
}
