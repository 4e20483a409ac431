import type { CheckName } from '../../domain/check-name.js';
import { pluralize } from '../../text/pluralize.js';
import type { EntityLineFragment } from '../generated/operations.js';
import { CHECK_TABLE } from './checks.js';
import type { ShownEntity } from './shown.js';
import { type MapState, PER_ENTITY } from './view.js';

interface MapExtent {
  readonly entities: readonly ShownEntity[];
  /** How many relationships are shown, and how many there are without the check. */
  readonly shown: number;
  readonly passing: number;
  readonly check: CheckName | null;
  /** How many between neighbors are left out; see `visibleGraph`. */
  readonly between: number;
  /** An answer held all entities. */
  readonly isComplete: boolean;
}

/** What a state does not show, in sentences: nothing is cut in silence. */
export function mapNotes(
  { entities, shown, passing, between, check, isComplete }: MapExtent,
  state: MapState,
): string[] {
  const notes = entities.flatMap(({ entity, isExpanded, more }) =>
    isExpanded && more
      ? [`${pluralize(more, 'more neighbor')} of ${entity.label} not shown: these are the most telling.`]
      : [],
  );
  if (notes.length > 0 && state.perEntity >= PER_ENTITY.max) notes.push('Filter to see others.');
  if (between > 0)
    notes.push(
      `${pluralize(between, 'relationship')} between neighbors not shown. Expand one to see its own.`,
    );
  if (!isComplete) notes.push('The map is full. Hide entities or add filters to see others.');
  if (check !== null)
    notes.unshift(
      `${shown} of ${pluralize(passing, 'relationship')} shown: ${CHECK_TABLE[check].label.toLowerCase()}.`,
    );
  if (state.hidden.length > 0)
    notes.push(`${pluralize(state.hidden.length, 'entity', 'entities')} hidden manually.`);
  return notes;
}

const MOST_NAMES = 3;

/** The author's title; else what a state shows, as a heading: "Around Kim Kardashian and Jared Kushner". */
export function mapTitle(
  members: readonly { readonly entity: EntityLineFragment }[],
  { expanded, pinned, title }: MapState,
): string {
  if (title !== null) return title;
  const names = new Map(members.map(({ entity }) => [entity.id, entity.label]));
  const around = expanded.length > 0 ? expanded : pinned;
  const named = around.slice(0, MOST_NAMES).map((id) => names.get(id) ?? id);
  const rest = around.length - named.length;
  const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])];
  const last = list.pop();
  return `${expanded.length > 0 ? 'Around' : 'Between'} ${list.length === 0 ? last : `${list.join(', ')} and ${last}`}`;
}
