import { ANY_ENTITY, type EntityFilter } from '../../domain/entity-filter.js';
import { allMaybe, type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import type { EntityFilter as Given, SourceFilter } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEnd } from './named-ids.js';

/** What a filter of entities that was given means: null is absent, and an unknown id matches nothing. */
export function entityFilter(given: Given | null | undefined, context: Context): MaybePromise<EntityFilter> {
  return mapMaybe(knownOnes(given?.ids, context), (ids) => ({
    ...ANY_ENTITY,
    kinds: given?.kinds ?? null,
    ids,
    name: given?.name ?? null,
    unnamed: given?.unnamed ?? null,
    externalId: given?.externalId ?? null,
  }));
}

/**
 * The same for sources.
 * @throws InputError where no entity has the publisher's id.
 */
export async function sourceFilter(
  given: SourceFilter | null | undefined,
  context: Context,
): Promise<EntityFilter> {
  const [ids, publisher] = await allInOrder([
    knownOnes(given?.ids, context),
    namedEnd('filter.publisher', given?.publisher, context),
  ]);
  return {
    ...ANY_ENTITY,
    cited: true,
    ids,
    name: given?.name ?? null,
    workKinds: given?.workKinds ?? null,
    publisher,
    publishedOn: given?.publishedOn ?? null,
    retracted: given?.retracted ?? null,
  };
}

function knownOnes(
  ids: readonly string[] | null | undefined,
  { loaders }: Context,
): MaybePromise<string[] | null> {
  if (ids == null) return null;
  const current = allMaybe(ids.map((id) => loaders.currentId.load(id)));
  return mapMaybe(current, (known) => known.filter((id) => id !== null));
}
