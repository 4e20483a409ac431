import type { Entity, Notice } from '../../domain/entity.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { invariant } from '../../domain/errors.js';
import { foldName } from '../../domain/fold-name.js';
import { MODALITIES } from '../../domain/modality.js';
import { asStated } from '../../domain/statement.js';
import { indexTerms } from '../../names/index-terms.js';
import { readEvidence } from './evidence-properties.js';
import { statedProperties, WHEN } from './filter-properties.js';
import { flag, oneOf, type Properties, present, type Row, text, textOrNull, texts } from './properties.js';
import { type TimeSpanProperties, timeSpanKeptAs } from './time-span-properties.js';

const PUBLISHED_ON = timeSpanKeptAs('publishedOn');
const RETRACTED = timeSpanKeptAs('retracted');
const CORRECTED = timeSpanKeptAs('corrected');

/** All that `readEntity` needs. */
export const ENTITY_NAMES: readonly string[] = [
  ...['id', 'kind', 'name', 'unnamed', 'aliases', 'description', 'formerIds'],
  ...['externalIdSchemes', 'externalIdValues'],
  ...['modality', ...WHEN.names],
  ...['workKind', 'publisher', 'url', 'derivedFrom', ...PUBLISHED_ON.names],
  ...['retractedNote', ...RETRACTED.names, 'correctedNote', ...CORRECTED.names],
];

/**
 * What an (:Entity) holds: the record, but for its evidence, and what it is found by.
 * @param names that sources give it; see `sourcedNames`.
 */
export function entityProperties(entity: Entity, names: readonly string[] = []): Properties {
  const { id, kind, name, unnamed, aliases, description, externalIds, formerIds } = entity;
  return {
    ...present({ id, kind, name, unnamed, aliases, description, formerIds }),
    ...present({
      externalIdSchemes: externalIds.map(({ scheme }) => scheme),
      externalIdValues: externalIds.map(({ value }) => value),
      terms: indexTerms(entity, names),
      foldedNames: unnamed ? [] : [name, ...aliases].map(foldName),
    }),
    ...ownProperties(entity),
  };
}

function ownProperties(entity: Entity): Properties {
  if (entity.kind === 'Event') {
    return present(statedProperties(asStated(entity)));
  }
  if (entity.kind !== 'Work') return {};
  const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = entity;
  return {
    ...present({ workKind, publisher, url, derivedFrom }),
    ...present({ retractedNote: retracted?.note ?? null, correctedNote: corrected?.note ?? null }),
    ...PUBLISHED_ON.properties(publishedOn),
    ...RETRACTED.properties(retracted?.on ?? null),
    ...CORRECTED.properties(corrected?.on ?? null),
  };
}

/** @param row the properties, and `evidence`: a list of those of its evidence. */
export function readEntity(row: Row): Entity {
  const schemes = texts(row, 'externalIdSchemes');
  const common = {
    id: text(row, 'id'),
    name: text(row, 'name'),
    unnamed: flag(row, 'unnamed'),
    aliases: texts(row, 'aliases'),
    description: textOrNull(row, 'description'),
    externalIds: texts(row, 'externalIdValues').map((value, i) => {
      const scheme = schemes[i];
      invariant(scheme !== undefined, `an external id of ${row.id} has no scheme`);
      return { scheme, value };
    }),
    formerIds: texts(row, 'formerIds'),
  };
  const kind = oneOf(row, 'kind', ENTITY_KINDS);
  if (kind === 'Event') {
    return {
      ...common,
      kind,
      when: WHEN.read(row),
      modality: oneOf(row, 'modality', MODALITIES),
      evidence: readEvidence(row.evidence),
    };
  }
  if (kind !== 'Work') return { ...common, kind };
  return {
    ...common,
    kind,
    workKind: textOrNull(row, 'workKind'),
    publisher: textOrNull(row, 'publisher'),
    publishedOn: PUBLISHED_ON.read(row),
    url: textOrNull(row, 'url'),
    derivedFrom: textOrNull(row, 'derivedFrom'),
    retracted: readNotice(row, RETRACTED, 'retractedNote'),
    corrected: readNotice(row, CORRECTED, 'correctedNote'),
  };
}

function readNotice(row: Row, kept: TimeSpanProperties, noteName: string): Notice | null {
  const on = kept.read(row);
  return on && { on, note: textOrNull(row, noteName) };
}
