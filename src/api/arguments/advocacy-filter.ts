import { scopeOf } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import { ADVOCACIES } from '../../domain/vocabulary.js';
import type { QueryAdvocaciesArgs } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';
import { namedEnd } from './named-ids.js';
import { relationshipFilter } from './relationship-filter.js';

/**
 * The filter narrowed to advocacy, and to each end that is given. An end that the filter gives otherwise leaves nothing.
 * @returns with it what it chooses from: all advocacies between these ends.
 * @throws InputError where nothing has an id.
 */
export function advocacyFilter(given: QueryAdvocaciesArgs, context: Context): MaybePromise<AdvocacyFilter> {
  const known = allInOrder([
    namedEnd('advocate', given.advocate, context),
    namedEnd('beneficiary', given.beneficiary, context),
    namedEnd('addressee', given.addressee, context),
    relationshipFilter(given.filter, context),
  ]);
  return mapMaybe(known, (ends) => narrowed(...ends));
}

interface AdvocacyFilter {
  readonly filter: RelationshipFilter;
  readonly scope: RelationshipFilter;
}

function narrowed(
  advocate: string | null,
  beneficiary: string | null,
  addressee: string | null,
  asked: RelationshipFilter,
): AdvocacyFilter {
  const contradicts = differ(asked.subject, advocate) || differ(asked.object, beneficiary);
  const types = contradicts ? [] : ADVOCACIES;
  const filter: RelationshipFilter = {
    ...asked,
    types: types.filter((type) => asked.types?.includes(type) ?? true),
    subject: asked.subject ?? advocate,
    object: asked.object ?? beneficiary,
    qualifiedBy: addressee === null ? null : { role: 'ADDRESSEE', id: addressee },
  };
  return { filter, scope: { ...scopeOf(filter), types } };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
