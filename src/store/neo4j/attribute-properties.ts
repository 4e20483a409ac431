import type { Attribute, AttributeValue } from '../../domain/attribute.js';
import { ATTRIBUTE_TYPES, NAME_KINDS, VALUE_KINDS } from '../../domain/attribute-types.js';
import { invariant } from '../../domain/errors.js';
import { MEASURES } from '../../domain/relationship.js';
import { numberOrNull, oneOf, type Properties, present, type Row, text, textOrNull } from './properties.js';
import { readStatement, STATEMENT_NAMES, statementProperties } from './statement-properties.js';
import { timeSpanKeptAs } from './time-span-properties.js';

/** The value is a date of its own only where the statement's `when` is not it; kept in any case, for whoever looks. */
const VALUE_DATE = timeSpanKeptAs('value');

/** All that `readAttribute` needs. */
export const ATTRIBUTE_NAMES: readonly string[] = [
  ...STATEMENT_NAMES,
  ...['type', 'entityId', 'valueKind'],
  ...['valueText', 'nameKind', 'language', 'script', 'scheme'],
  ...VALUE_DATE.names,
  ...['valueMeasure', 'valueMin', 'valueMax', 'valueUnit'],
  ...['valueCountry', 'valueEntityId'],
];

/** What an (:Attribute) holds: the record, but for its evidence, and what it is filtered and sorted by. */
export function attributeProperties(attribute: Attribute): Properties {
  const { type, entity, value } = attribute;
  return {
    ...statementProperties(attribute),
    ...present({ type, entityId: entity, valueKind: value.kind, ...valueProperties(value) }),
  };
}

function valueProperties(value: AttributeValue): Properties {
  switch (value.kind) {
    case 'TEXT': {
      const { text: valueText, nameKind, language, script, scheme } = value;
      return present({ valueText, nameKind, language, script, scheme });
    }
    case 'DATE':
      return VALUE_DATE.properties(value.date);
    case 'QUANTITY': {
      const { measure, min, max, unit, words } = value.quantity;
      return present({
        valueMeasure: measure,
        valueMin: min,
        valueMax: max,
        valueUnit: unit,
        valueWords: words,
      });
    }
    case 'COUNTRY':
      return { valueCountry: value.country };
    case 'ENTITY':
      return { valueEntityId: value.entity };
  }
}

/** @param row the properties, and `evidence`: a list of those of its evidence. */
export function readAttribute(row: Row): Attribute {
  return {
    ...readStatement(row),
    type: oneOf(row, 'type', ATTRIBUTE_TYPES),
    entity: text(row, 'entityId'),
    value: readValue(row),
  };
}

function readValue(row: Row): AttributeValue {
  const kind = oneOf(row, 'valueKind', VALUE_KINDS);
  switch (kind) {
    case 'TEXT':
      return {
        kind,
        text: text(row, 'valueText'),
        nameKind: textOrNull(row, 'nameKind') === null ? null : oneOf(row, 'nameKind', NAME_KINDS),
        language: textOrNull(row, 'language'),
        script: textOrNull(row, 'script'),
        scheme: textOrNull(row, 'scheme'),
      };
    case 'DATE': {
      const date = VALUE_DATE.read(row);
      invariant(date, `the value of ${row.id} is no date`);
      return { kind, date };
    }
    case 'QUANTITY':
      return {
        kind,
        quantity: {
          measure: oneOf(row, 'valueMeasure', MEASURES),
          min: numberOrNull(row, 'valueMin'),
          max: numberOrNull(row, 'valueMax'),
          unit: textOrNull(row, 'valueUnit'),
          words: textOrNull(row, 'valueWords'),
        },
      };
    case 'COUNTRY':
      return { kind, country: text(row, 'valueCountry') };
    case 'ENTITY':
      return { kind, entity: text(row, 'valueEntityId') };
  }
}
