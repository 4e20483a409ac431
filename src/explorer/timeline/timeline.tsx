import { pluralize } from '../../text/pluralize.js';
import type { useTimeline } from '../api/use-pages.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { Waiting } from '../ui/waiting.js';
import type { TimelineItem } from '../view/timeline-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { TimelineAxis } from './timeline-axis.js';
import { markOf, partOf, rangeOf, TIMELINE_PARTS, type TimelinePart } from './timeline-marks.js';
import { TimelineItemWords, TimelineRow } from './timeline-row.js';

interface TimelineProps {
  readonly pages: ReturnType<typeof useTimeline>;
  /** Those of the pages that are shown. */
  readonly items: readonly TimelineItem[];
  /** Of what is told apart: below the heading that the timeline is under. */
  readonly Heading: 'h2' | 'h3';
}

/**
 * Relationships and events on one axis, in the order of the API (by the first day that each may be of), plans and denials apart
 * from what happened; what has no date is listed below.
 */
export function Timeline({ pages, items, Heading }: TimelineProps) {
  const { knownOn } = useNavigation().entry.view.filter;
  const { data, error, isPending, reload } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (isPending) return <Waiting what="the timeline" />;
  const range = rangeOf(
    items.flatMap((item) => markOf(item) ?? []),
    knownOn,
  );
  const parts = (Object.keys(TIMELINE_PARTS) as TimelinePart[])
    .map((part) => ({ part, members: items.filter((item) => partOf(item) === part) }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      {items.length === 0 && <p>Nothing with a date matches the filters.</p>}
      <div className="timeline">
        {range !== null && <TimelineAxis range={range} knownOn={knownOn} />}
        {parts.map(({ part, members }) => (
          <section key={part} aria-label={TIMELINE_PARTS[part]}>
            {(parts.length > 1 || part !== 'facts') && (
              <Heading className="timeline-part">
                {TIMELINE_PARTS[part]} <span className="count">{members.length}</span>
              </Heading>
            )}
            <ol>
              {members.map((item) => (
                <TimelineRow key={`${item.__typename} ${item.id}`} item={item} range={range} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <ListFooter pages={pages} more="Load 100 more" />
      <Undated undated={data?.undated ?? null} />
    </>
  );
}

type UndatedItems = NonNullable<ReturnType<typeof useTimeline>['data']>['undated'];

/** What has no date, beside what has one: as much as was read of it, and how much there is. */
function Undated({ undated }: { readonly undated: UndatedItems }) {
  if (undated === null || undated.totalCount === 0) return null;
  const { totalCount, edges } = undated;
  const total = totalCount === null ? 'More than 10,000 items' : pluralize(totalCount, 'item');
  return (
    <details className="timeline-undated">
      <summary>{total} without a date</summary>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <TimelineItemWords item={node} />
          </li>
        ))}
      </ul>
      {edges.length !== totalCount && <p className="soft">The first {edges.length} are shown.</p>}
    </details>
  );
}
