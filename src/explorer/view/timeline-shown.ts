import type { CheckName } from '../../domain/check-name.js';
import { pluralize } from '../../text/pluralize.js';
import type { TimelineQuery } from '../generated/operations.js';
import { CHECK_TABLE } from './checks.js';
import { bareEntity, type Shown, type ShownEntity } from './shown.js';

export type TimelineItem = NonNullable<TimelineQuery['timeline']>['edges'][number]['node'];

/** The items of a timeline, in its order, without those of hidden entities; under a check, only what that finds. */
export function visibleItems(
  items: readonly TimelineItem[],
  hidden: readonly string[],
  check: CheckName | null,
): readonly TimelineItem[] {
  return items.filter((item) => {
    if (item.__typename === 'Event') return check === null && !hidden.includes(item.id);
    const isHidden = hidden.includes(item.subject.id) || hidden.includes(item.object.id);
    return !isHidden && (check === null || CHECK_TABLE[check].holds(item));
  });
}

/** What a timeline shows: its events, the ends of its relationships, and these, in its order. */
export function timelineShown(
  title: string,
  items: readonly TimelineItem[],
  dataset: Shown['dataset'],
  notes: readonly string[],
): Shown {
  const relationships = items.filter((item) => item.__typename === 'Relationship');
  const entities = new Map<string, ShownEntity>();
  for (const { subject, object } of relationships)
    for (const end of [subject, object]) entities.set(end.id, bareEntity(end));
  for (const item of items)
    if (item.__typename === 'Event') {
      const { when, modality, __typename, ...entity } = item;
      entities.set(item.id, { ...bareEntity(entity), when, modality });
    }
  return {
    title,
    entities: [...entities.values()],
    relationships,
    attributes: [],
    paths: [],
    dataset,
    notes,
  };
}

/** What a timeline does not show, in sentences. @param undated null where there are more than is counted. */
export function timelineNotes(
  loaded: number,
  total: number | null,
  hasMore: boolean,
  undated: number | null,
): string[] {
  return [
    ...(hasMore ? [`${loaded} of ${total ?? 'more than 10,000'} loaded.`] : []),
    ...(undated === 0
      ? []
      : [
          `${undated === null ? 'More than 10,000 items' : pluralize(undated, 'item')} without a date not shown.`,
        ]),
  ];
}
