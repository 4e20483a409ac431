import { KindIcon } from '../entity/kind-icon.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import { DateText } from '../evidence/date-text.js';
import { FormBadge } from '../evidence/form-badge.js';
import { ViewLink } from '../map/view-link.js';
import { displayFormOf } from '../view/display-form.js';
import { sentenceOf } from '../view/sentence-of.js';
import type { TimelineItem } from '../view/timeline-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { markOf, placeOf, statementOf, type TimelineRange } from './timeline-marks.js';

interface TimelineRowProps {
  readonly item: TimelineItem;
  /** Null where nothing is drawn. */
  readonly range: TimelineRange | null;
}

/** When something was so, in words and as a mark on the axis, and what it is. */
export function TimelineRow({ item, range }: TimelineRowProps) {
  const mark = markOf(item);
  return (
    <li data-form={displayFormOf(statementOf(item))}>
      <div className="timeline-words">
        {item.when !== null && (
          <p className="timeline-when">
            {item.__typename === 'Event' ? <DateText date={item.when} /> : item.whenText}
          </p>
        )}
        <p>
          <TimelineItemWords item={item} />
        </p>
      </div>
      {mark !== null && range !== null && <Mark mark={mark} range={range} />}
    </li>
  );
}

interface MarkProps {
  readonly mark: NonNullable<ReturnType<typeof markOf>>;
  readonly range: TimelineRange;
}

function Mark({ mark, range }: MarkProps) {
  const { start, width } = placeOf(mark, range);
  return (
    <div className="timeline-lane" aria-hidden="true">
      <span
        className="timeline-mark"
        data-shape={mark.shape}
        data-approximate={mark.isApproximate || undefined}
        data-open={mark.from === null ? 'start' : mark.to === null ? 'end' : undefined}
        style={{ insetInlineStart: `${start}%`, ...(mark.shape === 'point' ? {} : { width: `${width}%` }) }}
      />
    </div>
  );
}

/** What an item says beside its time. */
export function TimelineItemWords({ item }: { readonly item: TimelineItem }) {
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
