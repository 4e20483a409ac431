import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import type { RelationshipFilter } from '../generated/operations.js';
import type { Filter, Page } from './view.js';

/**
 * The filter that the API is asked with. Denials and what was withdrawn are asked for on every page but the connection's: no
 * path leads over what is denied. There, only what has happened, by reports that still stand, counts unless the filter says
 * otherwise.
 */
export function apiFilter(filter: Filter, page: Page['name']): RelationshipFilter {
  const isConnection = page === 'connection';
  const asked = {
    ...filter,
    polarity: isConnection ? ['AFFIRMED'] : (filter.polarity ?? POLARITIES),
    modality: filter.modality ?? (isConnection ? ['ACTUAL'] : MODALITIES),
    unsupported: filter.unsupported ?? (isConnection ? 'EXCLUDE' : 'INCLUDE'),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
}
