import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { countryName } from '../../domain/country.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { slugOf } from '../slug.js';
import { attributeValue, evidenceOf, sourcesOf, textsOf, valuesOf } from './ftm-evidence.js';
import { ATTRIBUTES, type AttributeRow, NOT_TAKEN, READ_ELSEWHERE } from './ftm-tables.js';
import type { FtmEntity, FtmValue } from './read-ftm.js';

export const nameOf = (entity: FtmEntity): string =>
  entity.caption ?? textsOf(entity, 'name', 'title', 'fileName')[0] ?? entity.id;

/** @param formerIds of no other record. */
export function addEntity(
  entity: FtmEntity,
  item: Item,
  kind: EntityKind,
  { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] },
  draft: ImportDraft,
): void {
  draft.entity(item, {
    id,
    kind,
    name: nameOf(entity),
    externalIds: [{ scheme: 'followthemoney', value: entity.id }],
    ...(formerIds.length > 0 && { formerIds }),
  });
  for (const [property, values] of entity.values) {
    const row = ATTRIBUTES[property];
    if (row !== undefined)
      for (const value of values) addAttribute(entity, item, { id, kind }, property, row, value, draft);
    else if (property === 'sourceUrl') {
      if (values.length > 1 || entity.sources.length > 1)
        draft.leaveOut(
          `${item.sort}.${property}`,
          'which of its datasets it is of is not said',
          values.length,
        );
    } else if (!READ_ELSEWHERE.has(property))
      draft.leaveOut(
        `${item.sort}.${property}`,
        NOT_TAKEN[property] ?? 'not a known property',
        values.length,
      );
  }
  if (kind === 'Person') addBirth(entity, item, id, draft);
}

/** What the kind cannot have, such as a registration of a ship, is said with its name. */
export function addAttribute(
  entity: FtmEntity,
  item: Item,
  { id, kind }: { readonly id: string; readonly kind: EntityKind },
  property: string,
  row: AttributeRow,
  value: FtmValue,
  draft: ImportDraft,
): void {
  const isAllowed = ATTRIBUTE_VOCABULARY[row.type].kinds.some((allowed) => allowed === kind);
  const { type, detail } = isAllowed ? row : { type: 'OTHER' as const, detail: row.scheme ?? property };
  draft.attribute(
    item,
    {
      entity: id,
      type,
      value: isAllowed ? attributeValue(row, value.text) : { text: value.text },
      ...(detail !== undefined && { detail }),
    },
    evidenceOf(entity, value.sources, `${property}: ${value.text}`, draft),
    property,
  );
}

/** Where there are several places, which may lie in each other, the record does not say which is which: each fills the role. */
function addBirth(entity: FtmEntity, item: Item, id: string, draft: ImportDraft): void {
  const dates = valuesOf(entity, 'birthDate');
  const where = [
    ...valuesOf(entity, 'birthPlace').map((value) => ({ ...value, name: value.text })),
    ...valuesOf(entity, 'birthCountry').map((value) => ({
      ...value,
      name: countryName(value.text.toUpperCase()),
    })),
  ];
  const places = [...new Set(where.map(({ name }) => name))].map((name) => {
    const place = draft.ids.idOf('place', name.toLowerCase(), `place-${slugOf(name)}`, name);
    draft.entity(item, { id: place, kind: 'Place', name });
    return place;
  });
  const facts = ['birthDate', 'birthPlace', 'birthCountry'].map(
    (name) => [name, textsOf(entity, name)] as const,
  );
  const says = facts
    .flatMap(([name, texts]) => (texts.length > 0 ? `${name}: ${texts.join(', ')}` : []))
    .join('; ');
  const birth = { entity: id, type: 'BIRTH' };
  for (const { text, sources } of dates)
    draft.attribute(
      item,
      {
        ...birth,
        value: { edtf: text.slice(0, 10) },
        ...(places.length > 0 && { qualifiers: { PLACE: [...new Set(places)] } }),
      },
      evidenceOf(entity, sources, says, draft),
      'birthDate',
    );
  if (dates.length > 0) return;
  for (const place of new Set(places))
    draft.attribute(
      item,
      { ...birth, value: { entity: place } },
      evidenceOf(entity, sourcesOf(where), says, draft),
      'birthPlace',
    );
}
