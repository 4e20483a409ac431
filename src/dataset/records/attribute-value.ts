import type { AttributeValue } from '../../domain/attribute.js';
import { ATTRIBUTE_VOCABULARY, type ValueKind } from '../../domain/attribute-types.js';
import type { TimeSpan } from '../../domain/time-span.js';
import type { AttributeInput } from './attribute-shape.js';
import type { TimeInput } from './shapes.js';

/** The kinds whose fields are given: exactly one where the value is right. Words alone are of a date where one may be meant. */
export function valueKinds({ type, value }: AttributeInput): ValueKind[] {
  const isGiven = (...given: readonly unknown[]) => given.some((one) => one !== null);
  const kinds: ValueKind[] = [];
  if (isGiven(value.entity)) kinds.push('ENTITY');
  if (isGiven(value.country)) kinds.push('COUNTRY');
  if (isGiven(value.text)) kinds.push('TEXT');
  if (isGiven(value.edtf)) kinds.push('DATE');
  if (isGiven(value.min, value.max, value.unit)) kinds.push('QUANTITY');
  if (kinds.length > 0 || !isGiven(value.words)) return kinds;
  return [ATTRIBUTE_VOCABULARY[type].values.includes('DATE') ? 'DATE' : 'QUANTITY'];
}

/** The date that the value is; null where it is of another kind. */
export function dateOf(attribute: AttributeInput): TimeInput | null {
  const { edtf, words, basis, because } = attribute.value;
  return valueKinds(attribute)[0] === 'DATE' ? { edtf, words, asOf: null, basis, because } : null;
}

/** @param timeOf what makes a time of the date that the value may be. */
export function valueFrom(attribute: AttributeInput, timeOf: (date: TimeInput) => TimeSpan): AttributeValue {
  const { value, type } = attribute;
  const date = dateOf(attribute);
  if (date !== null) return { kind: 'DATE', date: timeOf(date) };
  if (value.entity !== null) return { kind: 'ENTITY', entity: value.entity };
  if (value.country !== null) return { kind: 'COUNTRY', country: value.country };
  const { text, language, script, scheme, min, max, unit, words } = value;
  if (text !== null) return { kind: 'TEXT', text, nameKind: value.kind, language, script, scheme };
  const { measure } = ATTRIBUTE_VOCABULARY[type];
  return { kind: 'QUANTITY', quantity: { measure, min, max, unit, words } };
}
