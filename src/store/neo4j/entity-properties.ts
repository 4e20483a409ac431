import type { Entity, Notice } from '../../domain/entity.js';
import { foldedNames } from '../../domain/other-end.js';
import { asStated } from '../../domain/statement.js';
import { indexTerms } from '../../names/index-terms.js';
import { statedProperties } from './filter-properties.js';
import { type Properties, present } from './properties.js';
import { recordProperties } from './record-properties.js';
import { timeProperties } from './time-span-properties.js';

/**
 * What an (:Entity) holds: its record, what people read of it, and what it is found by.
 * @param names that sources give it; see `sourcedNames`.
 */
export function entityProperties(entity: Entity, names: readonly string[] = []): Properties {
  const { id, kind, name, unnamed, aliases, description, externalIds, formerIds } = entity;
  return {
    ...recordProperties(entity),
    ...present({
      id,
      kind,
      name,
      unnamed,
      aliases,
      description,
      formerIds,
      externalIdSchemes: externalIds.map(({ scheme }) => scheme),
      externalIdValues: externalIds.map(({ value }) => value),
      attest_terms: indexTerms(entity, names),
      attest_foldedNames: foldedNames(entity),
    }),
    ...ownProperties(entity),
  };
}

function ownProperties(entity: Entity): Properties {
  if (entity.kind === 'Event') return statedProperties(asStated(entity));
  if (entity.kind !== 'Work') return {};
  const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = entity;
  return {
    ...present({ workKind, publisher, url, derivedFrom }),
    ...timeProperties('publishedOn', publishedOn),
    ...noticeProperties('retracted', retracted),
    ...noticeProperties('corrected', corrected),
  };
}

/** Under "retracted": `retracted`, which is true, and when: `retractedOnEdtf` and so on. */
function noticeProperties(name: string, notice: Notice | null): Properties {
  return notice === null ? {} : { [name]: true, ...timeProperties(`${name}On`, notice.on) };
}
