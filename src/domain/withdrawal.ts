import type { Notice } from './entity.js';
import { lineage, type WorkOf } from './lineage.js';
import type { Evidence } from './relationship.js';
import { LAST } from './relationship-order.js';

/**
 * The works that a piece of evidence came through: its source, the works among its speakers, and whatever these are
 * derived from. Each once, the source first.
 */
export function worksThrough(
  { source, attributedTo }: Pick<Evidence, 'source' | 'attributedTo'>,
  workOf: WorkOf,
): string[] {
  const works = [source, ...attributedTo].flatMap((id) => lineage(id, workOf));
  return [...new Set(works.map(({ id }) => id))];
}

/**
 * The day from which evidence counts no more; null where it still does. From its day on a retraction takes away all that
 * came through the work; a correction what was reported before it, since what was reported later is of the corrected
 * work. `LAST` where the day is unknown.
 */
export function withdrawalDay(
  { through, reportedOn }: Pick<Evidence, 'through' | 'reportedOn'>,
  workOf: WorkOf,
): number | null {
  const firstReported = reportedOn?.earliest ?? -LAST;
  let first: number | null = null;
  for (const id of through) {
    const work = workOf(id);
    const [retraction, correction] = [dayOf(work?.retracted), dayOf(work?.corrected)];
    for (const day of [retraction, correction !== null && firstReported >= correction ? null : correction])
      if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}

/** The last day that the notice may be of: it was surely given by then. */
function dayOf(notice: Notice | null | undefined): number | null {
  return notice ? (notice.on.latest ?? notice.on.earliest ?? LAST) : null;
}
