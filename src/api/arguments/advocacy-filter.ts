import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { ADVOCACIES } from '../../domain/vocabulary.js';
import type { QueryAdvocaciesArgs } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { namedEnd } from './named-ids.js';
import { relationshipFilter } from './relationship-filter.js';

/**
 * The filter narrowed to advocacy, and to each end that is given. An end that the filter gives otherwise leaves nothing.
 * @throws InputError where nothing has an id.
 */
export async function advocacyFilter(
  given: QueryAdvocaciesArgs,
  context: Context,
): Promise<RelationshipFilter> {
  const [filter, advocate, beneficiary, addressee] = await Promise.all([
    relationshipFilter(given.filter, context),
    namedEnd('advocate', given.advocate, context),
    namedEnd('beneficiary', given.beneficiary, context),
    namedEnd('addressee', given.addressee, context),
  ]);
  const contradicts = differ(filter.subject, advocate) || differ(filter.object, beneficiary);
  return {
    ...filter,
    types: contradicts ? [] : ADVOCACIES.filter((type) => filter.types?.includes(type) ?? true),
    subject: filter.subject ?? advocate,
    object: filter.object ?? beneficiary,
    qualifiedBy: addressee === null ? null : { role: 'ADDRESSEE', id: addressee },
  };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
