/** A day number, to be written as a date of Neo4j. */
export interface Day {
  readonly day: number;
}

type Value = string | number | boolean | Day | readonly string[];

/** Properties by name; null and what is empty is left out. */
export type Fields = Readonly<Record<string, Value | null>>;

export const dayOrNull = (day: number | null): Day | null => (day === null ? null : { day });

/** Between rows, between the cells of a row, and between the texts of a list. A text that has one of these has U+FFFD in its place. */
const ROW = '␞';
const CELL = '␟';
const ITEM = '␝';
const SEPARATORS = /[␞␟␝]/g;

/**
 * Rows as the start of a statement, which goes on with `row`. They are one text, which Neo4j takes for a parameter: all statements of one
 * sort share a plan, where maps of literals would be planned each time.
 */
export function cypherRows(rows: readonly Fields[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isGiven(row[name]))))];
  const text = rows.map((row) => names.map((name) => cellText(row[name])).join(CELL)).join(ROW);
  const properties = names.map((name, at) => {
    const given = rows.map((row) => row[name]).find(isGiven);
    return `${name}: ${reading(given, `c[${at}]`)}`;
  });
  return `UNWIND split(${cypherText(text)}, '${ROW}') AS line WITH split(line, '${CELL}') AS c WITH {${properties.join(', ')}} AS row`;
}

const isGiven = (value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

function cellText(value: Value | null | undefined): string {
  if (!isGiven(value)) return '';
  if (typeof value !== 'object') return plain(String(value));
  return 'day' in value ? String(value.day) : value.map(plain).join(ITEM);
}

const plain = (text: string): string => text.replace(SEPARATORS, '\ufffd');

/** The value of a cell: null where it is empty, as functions of null are. @param value one of those that it may have. */
function reading(value: Value | undefined, cell: string): string {
  if (typeof value === 'number') return `toInteger(${cell})`;
  if (typeof value === 'boolean') return `toBoolean(${cell})`;
  const unlessEmpty = (read: string) => `CASE ${cell} WHEN '' THEN null ELSE ${read} END`;
  if (typeof value !== 'object') return unlessEmpty(cell);
  return unlessEmpty(
    'day' in value
      ? `date({year: 1970}) + duration({days: toInteger(${cell})})`
      : `split(${cell}, '${ITEM}')`,
  );
}

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const SURROGATES = /\p{Cs}/gu;

/**
 * A text as a string of Cypher, on one line. Neo4j reads `\uXXXX` before anything else, so that a text with a backslash and a u
 * in it must not look like that: the u is written as such an escape itself. Half a surrogate pair is U+FFFD.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\\u', '\\\\u0075')
    .replaceAll("'", "\\'")
    .replace(SURROGATES, '\ufffd')
    .replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${escaped}'`;
}
