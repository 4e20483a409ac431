import neo4j from 'neo4j-driver';

/**
 * Values as the driver sends them: whole numbers become integers, which it would send as floats. A list of numbers is of
 * one type, as a property must be. The one place where numbers are converted; back they come as numbers. What is
 * converted already stays as it is.
 */
export function cypherParameters(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cypherValue(value)]));
}

function cypherValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.some(isFloat) ? value : value.map(cypherValue);
  if (value !== null && typeof value === 'object' && !neo4j.isDate(value) && !neo4j.isInt(value))
    return cypherParameters({ ...value });
  return value;
}

const isFloat = (value: unknown): boolean => typeof value === 'number' && !Number.isSafeInteger(value);
