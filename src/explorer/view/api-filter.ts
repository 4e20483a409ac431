import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import type { AttributeFilter, RelationshipFilter } from '../generated/operations.js';
import { CONNECTION_DEFAULTS, type Filter, type Page } from './view.js';

/**
 * The filter that the API is asked with. Denials and what was withdrawn are asked for on every page but the connection's: no
 * path leads over what is denied. There, only what has happened, by reports that still stand, counts unless the filter says
 * otherwise.
 */
export function apiFilter(filter: Filter, page: Page['name']): RelationshipFilter {
  const isConnection = page === 'connection';
  const asked = {
    ...filter,
    polarity: isConnection ? CONNECTION_DEFAULTS.polarity : (filter.polarity ?? POLARITIES),
    modality: filter.modality ?? (isConnection ? CONNECTION_DEFAULTS.modality : MODALITIES),
    unsupported: filter.unsupported ?? (isConnection ? CONNECTION_DEFAULTS.unsupported : 'INCLUDE'),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
}

/** The same conditions of an entity's page, as far as they are on any statement. */
export function attributeFilter(filter: Filter): AttributeFilter {
  const { types: _, narrowerTypes: __, ...conditions } = apiFilter(filter, 'entity');
  return conditions;
}

/** Which reports are looked at, under a filter: variables of an operation. */
export function knownUnder({
  knownOn,
  undatedReports,
}: Pick<RelationshipFilter, 'knownOn' | 'undatedReports'>) {
  return { knownOn: knownOn ?? null, undatedReports: undatedReports ?? null };
}
