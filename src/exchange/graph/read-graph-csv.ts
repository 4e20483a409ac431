import { InputError } from '../../domain/errors.js';
import { csvLines, reasonOf } from '../read-cells.js';
import {
  directionProperty,
  type GraphPiece,
  labelsOf,
  labelsProperty,
  plainName,
  typeProperty,
  without,
} from './graph-piece.js';

/** A column by what it holds: one of Neo4j's import tool (`:START_ID(Person)`, `born:int`), or a property of this name. */
interface Column {
  readonly role: 'source' | 'target' | 'type' | 'id' | 'labels' | 'ignored' | 'property';
  readonly name: string;
}

const SOURCES = ['source', 'from', 'start', 'startid', 'sourceid', 'fromid', 'nodeidstart'];
const TARGETS = ['target', 'to', 'end', 'endid', 'targetid', 'toid', 'nodeidend'];
const IDS = ['id', 'nodeid', 'edgeid', 'key'];

/** Names and the types behind them are those of `neo4j-admin database import`. */
const NEO4J = /^([^:]*):([A-Za-z_]+)(?:\[\])?(?:\([^)]*\))?(?:\{[^}]*\})?$/;
const ROLES: Readonly<Record<string, Column['role']>> = {
  START_ID: 'source',
  END_ID: 'target',
  TYPE: 'type',
  ID: 'id',
  LABEL: 'labels',
  IGNORE: 'ignored',
};

/**
 * The rows of a CSV file as nodes, or as edges where it has columns of two ends: as Gephi, Kumu and Neo4j's import tool write them, and by
 * whatever common name they go (`source`, `from`, `:START_ID`).
 * @throws InputError where the file cannot be read, or has neither.
 */
export async function* readGraphCsv(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<GraphPiece> {
  const unreadable = (_file: string, error: unknown) =>
    new InputError(
      `Expected nodes or edges in ${file}, but it cannot be read (${reasonOf(error)}); name a file.`,
    );
  let columns: readonly Column[] | null = null;
  let line = 0;
  for await (const texts of csvLines(file, { onBytes, unreadable })) {
    line++;
    if (columns === null) columns = columnsOf(texts, file);
    else if (texts.some((text) => text !== '')) yield pieceOf(columns, texts, line);
  }
  if (columns === null)
    throw new InputError(`Expected the names of the columns in the first line of ${file}, but it is empty.`);
}

function columnsOf(names: readonly string[], file: string): Column[] {
  const columns = names.map((given): Column => {
    const name = given.replace(/^\uFEFF/, '');
    const [, own = '', word = ''] = NEO4J.exec(name) ?? [];
    const role = ROLES[word.toUpperCase()];
    if (role !== undefined) return { role, name: own };
    return { role: 'property', name: word === '' ? name : own };
  });
  const mark = (role: Column['role'], wanted: readonly string[]): boolean => {
    if (columns.some((column) => column.role === role)) return true;
    const best = wanted
      .flatMap((one) => columns.findIndex(({ name }) => plainName(name) === one))
      .find((at) => at >= 0);
    if (best === undefined) return false;
    columns[best] = { role, name: columns[best]?.name ?? '' };
    return true;
  };
  const ends = SOURCES.flatMap((source, at) => {
    const has = (name: string | undefined) => columns.some((column) => plainName(column.name) === name);
    return has(source) && has(TARGETS[at]) ? [at] : [];
  });
  const [pair] = ends;
  if (pair !== undefined) {
    mark('source', SOURCES.slice(pair, pair + 1));
    mark('target', TARGETS.slice(pair, pair + 1));
  }
  mark('id', IDS);
  const isEdges = isOf(columns, 'source') && isOf(columns, 'target');
  const isNamed = columns.some(
    ({ role, name }) => role === 'id' || ['label', 'name'].includes(plainName(name)),
  );
  if (isEdges || isNamed) return columns;
  throw new InputError(
    `Expected columns of nodes (an id or a name) or of edges (source and target, from and to, or :START_ID and :END_ID) in ${file}, but they are ${names.join(', ')}; rename them.`,
  );
}

const isOf = (columns: readonly Column[], role: Column['role']): boolean =>
  columns.some((column) => column.role === role);

function pieceOf(columns: readonly Column[], texts: readonly string[], line: number): GraphPiece {
  const at = (role: Column['role']): string =>
    texts[columns.findIndex((column) => column.role === role)] ?? '';
  const properties = new Map<string, string>();
  for (const [index, { role, name }] of columns.entries()) {
    const text = texts[index] ?? '';
    // Neo4j keeps an id as a property where its column has a name.
    if (text !== '' && name !== '' && (role === 'property' || role === 'ignored')) properties.set(name, text);
  }
  if (isOf(columns, 'source') && isOf(columns, 'target')) {
    const told = directionProperty(properties);
    const rest = without(properties, told?.[0]);
    const type = isOf(columns, 'type') ? null : typeProperty(rest);
    return {
      what: 'edge',
      line,
      id: at('id'),
      source: at('source'),
      target: at('target'),
      type: type?.[1] ?? at('type'),
      directed: told?.[1] ?? true,
      properties: without(rest, type?.[0]),
    };
  }
  const labels = isOf(columns, 'labels') ? null : labelsProperty(properties);
  const rest = without(properties, labels?.[0]);
  const named = [...rest].find(([name]) => ['label', 'name'].includes(plainName(name)))?.[1];
  return {
    what: 'node',
    line,
    id: at('id') || (named ?? ''),
    labels: labels?.[1] ?? labelsOf(at('labels')),
    properties: rest,
  };
}
