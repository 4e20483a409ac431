import { isCountryCode } from '../../domain/country.js';
import type { EvidenceFields, ImportDraft } from '../import/import-draft.js';
import type { AttributeRow } from './ftm-tables.js';
import type { FtmEntity, FtmSource, FtmValue } from './read-ftm.js';

export const valuesOf = (entity: FtmEntity, property: string): readonly FtmValue[] =>
  entity.values.get(property) ?? [];
export const textsOf = (entity: FtmEntity, ...properties: readonly string[]): string[] =>
  properties.flatMap((property) => valuesOf(entity, property).map(({ text }) => text));

/**
 * An item of evidence for each dataset: a dataset is a work, the id of the record its place in it. The address of the page is with it
 * where the record has one dataset and one page.
 */
export function evidenceOf(
  entity: FtmEntity,
  sources: readonly FtmSource[],
  says: string,
  draft: ImportDraft,
): EvidenceFields[] {
  return sources.map(({ dataset, reportedOn, lastSeen }) => {
    const source = draft.ids.idOf('source', dataset, `source-${dataset}`, dataset);
    draft.entity(null, { id: source, kind: 'Work', name: dataset, workKind: 'dataset' });
    const pages = textsOf(entity, 'sourceUrl');
    const locator = [
      entity.id,
      ...(pages.length === 1 && entity.sources.length === 1 ? pages : []),
      ...(lastSeen === null || lastSeen === reportedOn ? [] : [`last seen ${lastSeen}`]),
    ].join(', ');
    return { source, says, locator, ...(reportedOn !== null && { reportedOn }) };
  });
}

/** Of several values: each dataset that says one of them, once. */
export function sourcesOf(values: readonly FtmValue[]): FtmSource[] {
  return [
    ...new Map(values.flatMap(({ sources }) => sources.map((source) => [source.dataset, source]))).values(),
  ];
}

/** A value as a record has it. */
export function attributeValue({ type, country, nameKind, scheme }: AttributeRow, text: string): unknown {
  if (type === 'BIRTH' || type === 'DEATH' || type === 'FOUNDING' || type === 'DISSOLUTION')
    return { edtf: text.slice(0, 10) };
  if (country) return isCountryCode(text.toUpperCase()) ? { country: text.toUpperCase() } : { text };
  return { text, ...(nameKind !== undefined && { kind: nameKind }), ...(scheme !== undefined && { scheme }) };
}
