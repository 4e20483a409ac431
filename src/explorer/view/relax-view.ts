import { type Condition as ConditionRow, QUESTION_CONDITIONS } from '../../domain/filter/conditions.js';
import { DEFAULT_FILTER, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Condition } from '../generated/operations.js';
import { apiFilter } from './api-filter.js';
import { type Filter, HOPS, type View } from './view.js';

/** The view in which a condition of the search for a connection is relaxed; null for one that the page cannot set. */
export function relaxView(view: View, condition: Condition): View | null {
  const { page } = view;
  if (page.name !== 'connection') return null;
  if (condition === 'MAX_DEGREE') return { ...view, page: { ...page, throughHubs: true } };
  if (condition === 'MAX_HOPS')
    return { ...view, page: { ...page, maxHops: Math.min(page.maxHops + 1, HOPS.max) } };
  // The page walks what can be walked: what cannot is listed as it is.
  if (condition === 'WALKABLE') return null;
  const { field, relaxed }: ConditionRow = QUESTION_CONDITIONS[condition];
  if (!(field in view.filter)) return null;
  // Dates are texts here, which no row reads to relax them.
  const asked = { ...DEFAULT_FILTER, ...apiFilter(view.filter, 'connection') } as RelationshipFilter;
  // Without a day all is known that is known now, without a date too.
  const value = field === 'knownOn' ? null : relaxed(asked[field]);
  const isDefault = value === DEFAULT_FILTER[field];
  return { ...view, filter: { ...view.filter, [field]: isDefault ? null : value } as Filter };
}
