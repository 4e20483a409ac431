import type { Attribute } from '../domain/attribute.js';

/** The names that sources give, each once, whenever they were reported: an entity can be found by them. */
export function sourcedNames(attributes: readonly Attribute[]): string[] {
  const names = attributes.flatMap(({ type, polarity, value }) =>
    type === 'NAME' && polarity === 'AFFIRMED' && value.kind === 'TEXT' ? [value.text] : [],
  );
  return [...new Set(names)];
}
