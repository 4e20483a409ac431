import type { EntityFilter } from '../../domain/entity-filter.js';
import { foldName } from '../../domain/fold-name.js';
import { type Conditions, conditions } from './conditions.js';
import { dateOf } from './time-span-properties.js';

/** `entityPasses` of `domain/entity-filter.ts` as conditions on `e`, an (:Entity). */
const TEXTS = {
  kinds: 'e.kind IN $kinds',
  ids: 'e.id IN $ids',
  name: "$name <> '' AND NOT e.unnamed AND $name IN e.attest_foldedNames",
  unnamed: 'e.unnamed = $unnamed',
  externalId: `any(i IN range(0, coalesce(size(e.externalIdValues), 0) - 1)
    WHERE e.externalIdSchemes[i] = $externalId.scheme AND e.externalIdValues[i] = $externalId.value)`,
  cited: 'EXISTS { (e)<-[:CITES]-() } = $cited',
  // Only works have these.
  workKinds: 'e.workKind IN $workKinds',
  publisher: 'e.publisher = $publisher',
  publishedOn: `e.publishedOnEdtf IS NOT NULL
    AND coalesce(e.publishedOnEarliest <= $publishedOn.latest, true)
    AND coalesce(e.publishedOnLatest >= $publishedOn.earliest, true)`,
  retracted: "e.kind = 'Work' AND (e.retracted IS NOT NULL) = $retracted",
};

export function entityConditions(filter: EntityFilter): Conditions {
  const { name, publishedOn } = filter;
  return conditions(TEXTS, {
    ...filter,
    name: name === null ? null : foldName(name),
    publishedOn: publishedOn && {
      earliest: dateOf(publishedOn.earliest),
      latest: dateOf(publishedOn.latest),
    },
  });
}
