import neo4j from 'neo4j-driver';

/*
 * A graph as lines of JSON: nodes by their labels, relationships by their type and the labels of their ends. Integers and
 * dates, which JSON has not, are marked.
 */

/**
 * @typedef {{ labels: readonly string[], properties: Record<string, unknown> }} NodeLine
 * @typedef {{ type: string, from: End, to: End, properties: Record<string, unknown> }} RelationshipLine
 * @typedef {{ label: string, id: unknown }} End by which label and id an end is found.
 */

/** Labels on which `id` is unique: how ends are found. */
export const KEYED = ['Dataset', 'Entity', 'Statement', 'Evidence'];

/** @param {unknown} value as the driver gives it. @returns {unknown} */
export function toJson(value) {
  if (neo4j.isInt(value)) return { int: value.toString() };
  if (neo4j.isDate(value)) return { date: value.toString() };
  if (Array.isArray(value)) return value.map(toJson);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, toJson(it)]));
  return value;
}

/** The inverse. @param {unknown} value @returns {unknown} */
export function fromJson(value) {
  if (Array.isArray(value)) return value.map(fromJson);
  if (value === null || typeof value !== 'object') return value;
  if ('int' in value && typeof value.int === 'string') return neo4j.int(value.int);
  if ('date' in value && typeof value.date === 'string') {
    const [year = 0, month = 1, day = 1] = value.date.split('-').map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, fromJson(it)]));
}

/** A driver for the Neo4j of the environment. */
export function driverOfEnvironment() {
  const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
}
