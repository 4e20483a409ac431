import { pluralize } from '../../text/pluralize.js';
import type { useTimeline } from '../api/use-pages.js';
import { KindIcon } from '../entity/kind-icon.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import { DateText } from '../evidence/date-text.js';
import { FormBadge } from '../evidence/form-badge.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ListFooter } from '../ui/list-footer.js';
import { Waiting } from '../ui/waiting.js';
import { displayFormOf } from '../view/display-form.js';
import { sentenceOf } from '../view/sentence-of.js';
import type { TimelineItem } from '../view/timeline-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { ViewLink } from './view-link.js';

interface TimelineProps {
  readonly pages: ReturnType<typeof useTimeline>;
  /** Those of the pages that are shown. */
  readonly items: readonly TimelineItem[];
}

/** Relationships and events in the order of the API: by the first day that each may be of. */
export function Timeline({ pages, items }: TimelineProps) {
  const { data, error, isPending, reload } = pages;
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (isPending) return <Waiting what="the timeline" />;
  const undated = data?.undated?.totalCount ?? null;
  return (
    <>
      {items.length === 0 && <p>Nothing with a date matches the filters.</p>}
      <ol className="timeline">
        {items.map((item) => (
          <li key={`${item.__typename} ${item.id}`} data-form={displayFormOf(statementOf(item))}>
            {item.when !== null && (
              <p className="timeline-when">
                {item.__typename === 'Event' ? <DateText date={item.when} /> : item.whenText}
              </p>
            )}
            <p>
              <Item item={item} />
            </p>
          </li>
        ))}
      </ol>
      <ListFooter pages={pages} more="Load 100 more" />
      {undated !== null && undated > 0 && (
        <p className="soft">{pluralize(undated, 'item')} without a date not shown.</p>
      )}
    </>
  );
}

/** Of an event: that it takes place, or is to. */
const statementOf = (item: TimelineItem) =>
  item.__typename === 'Event' ? ({ modality: item.modality, polarity: 'AFFIRMED' } as const) : item;

/** What a row says beside its time. */
function Item({ item }: { readonly item: TimelineItem }) {
  const { entry } = useNavigation();
  if (item.__typename === 'Event')
    return (
      <>
        <KindIcon kind={item.kind} /> <ViewLink to={entityView(entry.view, item.id)}>{item.label}</ViewLink>{' '}
        <span className="soft">event</span> <FormBadge statement={statementOf(item)} />
      </>
    );
  return (
    <>
      <ViewLink to={{ ...entry.view, evidence: item.id }}>{sentenceOf({ ...item, whenText: '' })}</ViewLink>{' '}
      {item.detail !== null && <span className="soft">({item.detail}) </span>}
      <RelationshipBadges relationship={item} />
    </>
  );
}
