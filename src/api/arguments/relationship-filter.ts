import { DEFAULT_FILTER, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { StatementFilter } from '../../domain/filter/statement-filter.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import type { NamedBy } from '../../domain/named-by.js';
import type {
  RelationshipFilter as Given,
  AttributeFilter as GivenAttributeFilter,
} from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { UNDATED_REPORTS_COUNT } from '../request/notice.js';
import { allInOrder } from './all-in-order.js';
import { namedEnd, namedEntities, namedIds, namedWorks } from './named-ids.js';
import { namedTypes } from './named-types.js';

/**
 * What a filter that was given means: null is absent; absent polarity is AFFIRMED, and unsupported ones are
 * excluded unless they are asked for.
 * @throws InputError where nothing has an id.
 */
export function relationshipFilter(
  given: Given | null | undefined,
  context: Context,
): MaybePromise<RelationshipFilter> {
  const named = allInOrder([
    namedTypes('filter.narrowerTypes', given?.narrowerTypes, context),
    namedEnd('filter.subject', given?.subject, context),
    namedEnd('filter.object', given?.object, context),
    namedIds('filter.about', given?.about, context),
    namedByEvidence(given, context),
  ]);
  return mapMaybe(named, ([narrowerTypes, subject, object, about, byEvidence]) => ({
    ...DEFAULT_FILTER,
    types: given?.types ?? null,
    narrowerTypes,
    subject,
    object,
    about,
    ...statementConditions(given, context),
    ...byEvidence,
  }));
}

/** The conditions on statements whose ids are looked up. @throws InputError where nothing has an id. */
export function namedByEvidence(
  given: Pick<GivenAttributeFilter, NamedBy> | null | undefined,
  context: Context,
): MaybePromise<Pick<StatementFilter, NamedBy>> {
  const named = allInOrder([
    namedWorks('filter.sources', given?.sources, context),
    given?.speakers == null ? null : namedEntities('filter.speakers', given.speakers, context),
    given?.origins == null ? null : namedEntities('filter.origins', given.origins, context),
  ]);
  return mapMaybe(named, ([sources, speakers, origins]) => ({ sources, speakers, origins }));
}

/** The other conditions on statements. */
export function statementConditions(
  given: Omit<GivenAttributeFilter, 'types' | 'entities' | NamedBy> | null | undefined,
  { notices }: Pick<Context, 'notices'>,
): Omit<StatementFilter, NamedBy> {
  if (given?.knownOn != null && (given.undatedReports ?? 'EXCLUDE') !== 'EXCLUDE')
    notices.add(UNDATED_REPORTS_COUNT);
  return {
    polarity: given?.polarity ?? DEFAULT_FILTER.polarity,
    modality: given?.modality ?? null,
    trueOn: given?.trueOn ?? null,
    undated: given?.undated ?? 'INCLUDE',
    knownOn: given?.knownOn ?? null,
    undatedReports: given?.undatedReports ?? 'EXCLUDE',
    unsupported: given?.unsupported ?? DEFAULT_FILTER.unsupported,
    minOrigins: given?.minOrigins ?? null,
    maxOrigins: given?.maxOrigins ?? null,
    independent: given?.independent ?? null,
    assertions: given?.assertions ?? null,
    disputed: given?.disputed ?? null,
    contested: given?.contested ?? null,
  };
}

/** The same for what asks for ACTUAL where the modality is absent. */
export function actualOnly(filter: RelationshipFilter): RelationshipFilter {
  return { ...filter, modality: filter.modality ?? ['ACTUAL'] };
}
