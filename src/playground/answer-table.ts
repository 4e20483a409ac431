import type { Cell, Table } from '../web/csv-text.js';

export type JsonObject = { readonly [key: string]: Json };
export type Json = Cell | readonly Json[] | JsonObject;

/**
 * The data of an answer as one table, which holds every value of it:
 *
 * - A list makes a row of each of its items, in their order. A Relay connection is the list of its nodes: one row an edge.
 * - Each list has a column with the number of the item, from 1 in each list, before those of its values: `evidence #`, or `#`
 *   where the list has no name left. So what is one item, and repeated since a list lies in it, has one number, and what is two
 *   has two: counting the different numbers of a column, within those of the lists around it, counts the items.
 * - An object that is no list makes columns, named by the way to each value: `subject.name`.
 * - What a list lies in is repeated in each row of the list, so that ids and names of a relationship stand beside each piece
 *   of its evidence. An empty list leaves the row of what it lies in, and its columns empty. Two lists in one object stand
 *   below each other, never multiplied: a row has values, and a number, of one of them.
 * - Columns come in the order in which the answer has them. Their names leave out `edges` and `node`, and the root field where
 *   there is one; two columns that would then share a name keep the whole way.
 */
export function answerTable(data: Json): Table {
  const root = column('', '');
  const { beside, below } = flatten(data, root);
  const rows = below.length > 0 || Object.keys(beside).length > 0 ? rowsOf({ beside, below }) : [];
  const columns = leavesOf(root);
  return { columns: namesOf(columns), rows: rows.map((row) => columns.map(({ way }) => row[way] ?? null)) };
}

/** A place in the answer where values are, whichever items of lists they lie in. */
interface Column {
  /** Every key from the root: unlike any other column's. */
  readonly way: string;
  readonly name: string;
  /** In the order in which the answer has them. */
  readonly parts: Map<string, Column>;
}

/** Values by the way of their column. */
type Row = Readonly<Record<string, Cell>>;

/** What a value holds once, and a row for each item of the lists in it. */
interface Flat {
  readonly beside: Row;
  readonly below: readonly Row[];
}

function flatten(value: Json, at: Column): Flat {
  if (isList(value)) {
    const below = value.flatMap((item, i) => {
      const { way } = numberOf(at);
      return rowsOf(flatten(item, at)).map((row) => ({ ...row, [way]: i + 1 }));
    });
    return { beside: {}, below };
  }
  if (isObject(value)) {
    const parts = Object.entries(value).map(([key, part]) => flatten(part, partOf(at, key, value)));
    return {
      beside: Object.assign({}, ...parts.map(({ beside }) => beside)),
      below: parts.flatMap(({ below }) => below),
    };
  }
  return { beside: value === null ? {} : { [at.way]: value }, below: [] };
}

function rowsOf({ beside, below }: Flat): readonly Row[] {
  return below.length === 0 ? [beside] : below.map((row) => ({ ...beside, ...row }));
}

function column(way: string, name: string): Column {
  return { way, name, parts: new Map() };
}

/** No field of GraphQL has this name. */
const NUMBER = '#';

/** The column of the numbers of a list's items, which stands before those of their values. */
function numberOf(list: Column): Column {
  const known = list.parts.get(NUMBER);
  if (known) return known;
  const made = column(spaced(list.way, NUMBER), spaced(list.name, NUMBER));
  list.parts.set(NUMBER, made);
  return made;
}

/** The column under a key of an object, made when first met. */
function partOf(at: Column, key: string, object: JsonObject): Column {
  const known = at.parts.get(key);
  if (known) return known;
  const made = column(join(at.way, key), isUnsaid(at, key, object) ? at.name : join(at.name, key));
  at.parts.set(key, made);
  return made;
}

function isUnsaid(at: Column, key: string, object: JsonObject): boolean {
  if (at.way === '') return Object.keys(object).length === 1;
  return key === 'edges' ? isList(object.edges) : key === 'node' && /(^|\.)edges$/.test(at.way);
}

function join(way: string, key: string): string {
  return way === '' ? key : `${way}.${key}`;
}

function spaced(way: string, mark: string): string {
  return way === '' ? mark : `${way} ${mark}`;
}

function leavesOf(at: Column): readonly Column[] {
  const isNumberedAtMost = [...at.parts.keys()].every((key) => key === NUMBER);
  return [...[...at.parts.values()].flatMap(leavesOf), ...(isNumberedAtMost ? [at] : [])];
}

function namesOf(columns: readonly Column[]): readonly string[] {
  const all = columns.map(({ name }) => name);
  const isTaken = (name: string) => name === '' || all.indexOf(name) !== all.lastIndexOf(name);
  return columns.map(({ way, name }) => (isTaken(name) ? way : name));
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
