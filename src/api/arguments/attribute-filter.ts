import { type AttributeFilter, DEFAULT_ATTRIBUTE_FILTER } from '../../domain/filter/attribute-filter.js';
import type { AttributeFilter as Given } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEntities, namedWorks } from './named-ids.js';
import { statementConditions } from './relationship-filter.js';

/** As `relationshipFilter`. @throws InputError where nothing has an id. */
export async function attributeFilter(
  given: Given | null | undefined,
  context: Context,
): Promise<AttributeFilter> {
  const [entities, sources] = await allInOrder([
    given?.entities == null
      ? Promise.resolve(null)
      : namedEntities('filter.entities', given.entities, context),
    namedWorks('filter.sources', given?.sources, context),
  ]);
  return {
    ...DEFAULT_ATTRIBUTE_FILTER,
    types: given?.types ?? null,
    entities,
    ...statementConditions(given, context),
    sources,
  };
}
