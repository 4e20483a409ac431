import type { Attribute, AttributeValue } from '../../domain/attribute.js';
import { type Properties, present } from './properties.js';
import { statementProperties } from './statement-properties.js';
import { timeProperties } from './time-span-properties.js';

/** What an (:Attribute) holds: its record, what it is filtered and sorted by, and, for people, its value. */
export function attributeProperties(attribute: Attribute): Properties {
  const { type, entity, value } = attribute;
  return {
    ...statementProperties(attribute),
    ...present({ type, entityId: entity, valueKind: value.kind }),
    ...valueProperties(value),
  };
}

function valueProperties(value: AttributeValue): Properties {
  switch (value.kind) {
    case 'TEXT': {
      const { text: valueText, nameKind, language, script, scheme } = value;
      return present({ valueText, nameKind, language, script, scheme });
    }
    case 'DATE':
      return timeProperties('value', value.date);
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
