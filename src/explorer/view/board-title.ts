import type { EntityLineFragment } from '../generated/operations.js';
import type { Board } from './view.js';

const MOST_NAMES = 3;

/** What a board shows, as a heading: "Around Kim Kardashian and Jared Kushner". */
export function boardTitle(
  members: readonly { readonly entity: EntityLineFragment }[],
  { of, also }: Board,
): string {
  const names = new Map(members.map(({ entity }) => [entity.id, entity.name]));
  const around = of.length > 0 ? of : also;
  const named = around.slice(0, MOST_NAMES).map((id) => names.get(id) ?? id);
  const rest = around.length - named.length;
  const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])];
  const last = list.pop();
  return `${of.length > 0 ? 'Around' : 'Between'} ${list.length === 0 ? last : `${list.join(', ')} and ${last}`}`;
}
