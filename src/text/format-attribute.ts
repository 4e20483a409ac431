import type { AttributeValue } from '../domain/attribute.js';
import { ATTRIBUTE_VOCABULARY, type AttributeType } from '../domain/attribute-types.js';
import { countryName } from '../domain/country.js';
import type { Modality, Polarity } from '../domain/modality.js';
import { formatDate } from './format-date.js';
import { formatQuantity } from './format-quantity.js';
import { withWhen } from './format-when.js';
import { FORM_LABELS, formOf } from './statement-form.js';

/** A value in words: "May 1955", "62 years old", "France". @param entityName what the entity is called that the value is. */
export function formatAttributeValue(value: AttributeValue, entityName: string): string {
  switch (value.kind) {
    case 'TEXT':
      return value.scheme === null ? value.text : `${value.text} (${value.scheme})`;
    case 'DATE':
      return formatDate(value.date);
    case 'QUANTITY':
      return formatQuantity(value.quantity);
    case 'COUNTRY':
      return countryName(value.country);
    case 'ENTITY':
      return entityName;
  }
}

interface AttributeLike {
  readonly type: AttributeType;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/**
 * "Alice Marie Johnson, age: 62 years, as of 30 May 2018"; what is denied, planned or only possible says so.
 * @param when see `formatWhen`.
 */
export function attributeSentence(
  attribute: AttributeLike,
  entityName: string,
  value: string,
  when: string,
): string {
  const form = formOf(attribute);
  const said = `${entityName}, ${ATTRIBUTE_VOCABULARY[attribute.type].label}: ${value}`;
  return withWhen(form === 'affirmed' ? said : `${said} (${FORM_LABELS[form].toLowerCase()})`, when);
}
