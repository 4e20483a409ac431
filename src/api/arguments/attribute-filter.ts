import { type AttributeFilter, DEFAULT_ATTRIBUTE_FILTER } from '../../domain/filter/attribute-filter.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import type { AttributeFilter as Given } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEntities } from './named-ids.js';
import { namedByEvidence, statementConditions } from './relationship-filter.js';

/** As `relationshipFilter`. @throws InputError where nothing has an id. */
export function attributeFilter(
  given: Given | null | undefined,
  context: Context,
): MaybePromise<AttributeFilter> {
  const named = allInOrder([
    given?.entities == null ? null : namedEntities('filter.entities', given.entities, context),
    namedByEvidence(given, context),
  ]);
  return mapMaybe(named, ([entities, byEvidence]) => ({
    ...DEFAULT_ATTRIBUTE_FILTER,
    types: given?.types ?? null,
    entities,
    ...statementConditions(given, context),
    ...byEvidence,
  }));
}
