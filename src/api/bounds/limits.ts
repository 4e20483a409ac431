import { LimitError } from '../../domain/errors.js';

interface LimitRow {
  readonly default: number;
  /** The environment variable that changes it. */
  readonly setting: string;
  /** What is counted, as it reads after a number. */
  readonly what: string;
  /** What the caller can do to stay below it. */
  readonly hint: string;
}

/** What one request may cost: one row a limit. docs/limits.md says of each where it is checked. */
export const LIMITS = {
  pageSize: {
    default: 100,
    setting: 'ATTEST_MAX_PAGE_SIZE',
    what: 'rows on a page',
    hint: 'Ask for fewer, and for the next page with "after".',
  },
  rows: {
    default: 50_000,
    setting: 'ATTEST_MAX_ROWS',
    what: 'rows in the answer, by the sizes of its lists',
    hint: 'Lower "first", or ask in several requests.',
  },
  fields: {
    default: 800_000,
    setting: 'ATTEST_MAX_FIELDS',
    what: 'fields in the answer, by the sizes of its lists',
    hint: 'Select fewer fields, lower "first", or ask in several requests.',
  },
  introspectionFields: {
    default: 20_000,
    setting: 'ATTEST_MAX_INTROSPECTION_FIELDS',
    what: 'fields of introspection',
    hint: 'Select less of "__schema", or read the schema at "/schema.graphql".',
  },
  depth: {
    default: 20,
    setting: 'ATTEST_MAX_DEPTH',
    what: 'levels of query depth',
    hint: 'Ask in several requests.',
  },
  tokens: {
    default: 5_000,
    setting: 'ATTEST_MAX_TOKENS',
    what: 'query tokens',
    hint: 'Pass long lists as variables, or ask in several requests.',
  },
  nesting: {
    default: 100,
    setting: 'ATTEST_MAX_NESTING',
    what: 'brackets inside one another, in the query or in a variable',
    hint: 'Ask in several requests.',
  },
  aliases: {
    default: 100,
    setting: 'ATTEST_MAX_ALIASES',
    what: 'aliases in the query',
    hint: 'Ask in several requests.',
  },
  directives: {
    default: 50,
    setting: 'ATTEST_MAX_DIRECTIVES',
    what: 'directives in the query',
    hint: 'Select what you need instead of skipping the rest.',
  },
  listItems: {
    default: 500,
    setting: 'ATTEST_MAX_LIST_ITEMS',
    what: 'different entries in one list of an argument',
    hint: 'Ask for fewer at a time.',
  },
  textLength: {
    default: 1_000,
    setting: 'ATTEST_MAX_TEXT_LENGTH',
    what: 'characters in one name or text',
    hint: 'Give a shorter one.',
  },
  reads: {
    default: 200,
    setting: 'ATTEST_MAX_READS',
    what: 'reads of the store for one answer (one for each field and its arguments)',
    hint: 'Ask in several requests.',
  },
  concurrentReads: {
    default: 10,
    setting: 'ATTEST_MAX_CONCURRENT_READS',
    what: 'reads of the store at a time for one answer',
    hint: 'The others wait.',
  },
  candidates: {
    default: 5_000,
    setting: 'ATTEST_MAX_CANDIDATES',
    what: 'paths to look at for one connection',
    hint: 'Narrow the filter, or lower "maxHops".',
  },
  neighbors: {
    default: 500,
    setting: 'ATTEST_MAX_NEIGHBORS',
    what: 'entities in a neighborhood',
    hint: 'Start from fewer, and ask in several requests.',
  },
  neighborhoodRelationships: {
    default: 5_000,
    setting: 'ATTEST_MAX_NEIGHBORHOOD_RELATIONSHIPS',
    what: 'relationships in a neighborhood',
    hint: 'Lower "hops" or "perEntity", or narrow the filter.',
  },
  unpaged: {
    default: 100,
    setting: 'ATTEST_MAX_UNPAGED',
    what: 'denials, or hubs, beside the paths of a connection',
    hint: 'Narrow the filter, or raise "maxDegree".',
  },
  searchCandidates: {
    default: 250,
    setting: 'ATTEST_MAX_SEARCH_CANDIDATES',
    what: 'entities to compare with the text of a search',
    hint: 'Write more of the name, or name the kinds.',
  },
  matchCandidates: {
    default: 50,
    setting: 'ATTEST_MAX_MATCH_CANDIDATES',
    what: 'candidates to match in one request',
    hint: 'Ask in several requests.',
  },
  deadlineMs: {
    default: 10_000,
    setting: 'ATTEST_DEADLINE_MS',
    what: 'milliseconds for an answer',
    hint: 'Ask for less, or narrow the filter.',
  },
  answerBytes: {
    default: 8_000_000,
    setting: 'ATTEST_MAX_ANSWER_BYTES',
    what: 'bytes in the answer',
    hint: 'Select fewer fields, lower "first", or ask in several requests.',
  },
  bodyBytes: {
    default: 262_144,
    setting: 'ATTEST_MAX_BODY_BYTES',
    what: 'bytes in the body of a request',
    hint: 'Ask in several requests.',
  },
  exports: {
    default: 4,
    setting: 'ATTEST_MAX_EXPORTS',
    what: 'exports at a time',
    hint: 'Ask again in a few seconds.',
  },
  exportMs: {
    default: 300_000,
    setting: 'ATTEST_EXPORT_MS',
    what: 'milliseconds for an export',
    hint: 'Narrow the filter, or export with the command line.',
  },
  workbookRows: {
    default: 100_000,
    setting: 'ATTEST_MAX_WORKBOOK_ROWS',
    what: 'entities, statements and items of evidence in a workbook that is sent',
    hint: 'Narrow the filter, or export csv.',
  },
} as const satisfies Record<string, LimitRow>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS = Object.fromEntries(
  Object.entries(LIMITS).map(([name, row]) => [name, row.default]),
) as Limits;

/** The error where `actual` is more than a limit allows: it names the limit, what was given, and its setting. */
export function limitExceeded(name: LimitName, max: number, actual: number | string): LimitError {
  const { what, hint, setting }: LimitRow = LIMITS[name];
  return new LimitError(
    `Expected at most ${max} ${what}, but got ${actual}. ${hint} (The limit is ${name}; ${setting} sets it.)`,
    name,
    max,
    actual,
  );
}
