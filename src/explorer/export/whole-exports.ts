import { conditionText } from '../../web/condition-text.js';
import type { RelationshipFilter } from '../generated/operations.js';
import { apiFilter } from '../view/api-filter.js';
import type { Filter } from '../view/view.js';

/** What the server exports of all that passes the filter, however little of it is on the screen: a row for each. */
export const WHOLE_EXPORTS = [
  { format: 'xlsx', label: 'Excel workbook' },
  { format: 'csv', label: 'Tables (CSV, zipped)' },
  { format: 'jsonl', label: 'JSON Lines' },
  { format: 'jsonld', label: 'Linked data (JSON-LD)' },
  { format: 'graphml', label: 'Graph (GraphML)' },
  { format: 'bibtex', label: 'Sources (BibTeX)' },
] as const;

/**
 * The address of an export of everything about some entities that passes the filter of a page.
 * @param about their ids, at least one.
 */
export function exportAddress(format: string, filter: Filter, about: readonly string[]): string {
  const conditions: RelationshipFilter = { ...apiFilter(filter, 'entity'), about };
  const words = Object.entries(conditions).map(([name, value]) => [name, conditionText(value)]);
  return `/export/${format}?${new URLSearchParams(Object.fromEntries(words))}`;
}
