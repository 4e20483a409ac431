import { basename } from 'node:path';
import { CONNECTION_RULES } from './connection-rules.js';
import { BY_NAME, kindOf, readMapping } from './mapping.js';
import { readNumber } from './read-amounts.js';
import { readDate } from './read-date.js';
import { endOf, readRow } from './read-row.js';
import { readSheet, type SheetRow } from './read-sheet.js';

/*
 * A first mapping, from the columns of a sheet and what is in them. The shipped rules that read some row of it are written out with how
 * many they read, and the words that none reads are listed: it is made by reading the sheet as the import will.
 */

/** How many words that no rule reads are shown, and how many names whose kind is not known. */
const MOST_SHOWN = 30;
const MOST_NAMED = 200;

type Sort = 'address' | 'date' | 'number' | 'kind' | 'text' | 'empty';

interface Column {
  readonly name: string;
  readonly sort: Sort;
  readonly values: ReadonlyMap<string, number>;
}

/** What sheets call a kind. */
const KIND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:person|people|individual|human|man|woman|politician|lawyer|executive|official)$/i, 'Person'],
  [/^(?:place|city|country|state|region|location|property|building|address)$/i, 'Place'],
  [/^(?:family|group|couple|siblings)$/i, 'Group'],
  [/^(?:event|meeting|conference)$/i, 'Event'],
  [/^(?:document|report|book|article|film|work|contract)$/i, 'Work'],
  [/^(?:topic|subject|issue|theme)$/i, 'Topic'],
  [
    /(?:(?:organization|organisation)|company|corporation|business|firm|bank|agency|government|federal|ministry|department|committee|party|media|outlet|university|school|college|trust|fund|foundation|charity|ngo|nonprofit|non-profit|lobby|union|association|llc|court|body|entity|vehicle)/i,
    'Organization',
  ],
];

export const kindWord = (word: string): string | null =>
  kindOf(word, {}) ?? KIND_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Pairs of headers by which two ends are told, and what such columns say where there are no words; the first whose both are there counts. */
const END_PAIRS: readonly (readonly [RegExp, RegExp, string | null])[] = [
  [/^(?:\w+[ _-]?)?(?:a|1|one)$/i, /^(?:\w+[ _-]?)?(?:b|2|two)$/i, null],
  [/^(?:\w+ )?(?:a|1)[ _-]?(?:name)?$/i, /^(?:\w+ )?(?:b|2)[ _-]?(?:name)?$/i, null],
  [/^(?:originator|sender)/i, /^(?:beneficiary|receiver|recipient)/i, 'TRANSFERRED_TO'],
  [/^(?:donor|contributor)/i, /^(?:recipient|beneficiary|donee|party|campaign|committee)/i, 'DONATED_TO'],
  [/^payer/i, /^(?:payee|recipient)/i, 'PAID'],
  [/^lender/i, /^borrower/i, 'LENT_TO'],
  [/^(?:seller|vendor)/i, /^buyer/i, 'SOLD_TO'],
  [/^(?:owner|shareholder)/i, /^(?:company|asset|property|entity)/i, 'OWNED'],
  [/^investor/i, /^(?:company|fund)/i, 'INVESTED_IN'],
  [/^employee/i, /^(?:employer|company)/i, 'WORKED_FOR'],
  [/^director/i, /^company/i, 'DIRECTOR_OF'],
  [/^subsidiary/i, /^parent/i, 'SUBSIDIARY_OF'],
  [
    /^(?:subject|source|from|who)(?:[ _-]?(?:name|entity|node))?$/i,
    /^(?:object|target|to|with)(?:[ _-]?(?:name|entity|node))?$/i,
    null,
  ],
  [
    /^(?:person|name|individual|official)/i,
    /^(?:organization|organisation|company|employer|entity|board|institution|related)/i,
    null,
  ],
];

const ROLES = {
  words: /connect|relation|link|how|role|position|capacity|tie\b|type of|nature/i,
  source: /source|url|citation|reference|evidence|link/i,
  from: /start|begin|from|since/i,
  to: /\bend|until|\bto\b|finish/i,
  on: /date|when|year|day/i,
  asOf: /as[ _]of/i,
  amount: /amount|value|sum|price|usd|eur|total/i,
  share: /share|percent|stake|%/i,
  detail: /note|comment|detail|description|remark/i,
  kind: /type|kind|category|\bis\b|class/i,
} as const;

/** @throws InputError where the file cannot be read. */
export async function draftMapping(file: string): Promise<string> {
  const rows: SheetRow[] = [];
  for await (const row of readSheet(file)) rows.push(row);
  const drafted = columnLines(columnsOf(rows));
  const lines = [
    `# A first mapping of ${basename(file)} (${rows.length} rows). Check each line; docs/importing.md says what they mean.`,
    `title: ${quoted(basename(file).replace(/\.\w+$/, ''))}`,
    '# published: 2019-03-01    # the day of the sheet: without it "former" is held for review',
    '# publisher: Who made the sheet',
    ...drafted.lines,
  ];
  const read = tryRules(lines, rows, [...drafted.rules, ...CONNECTION_RULES]);
  return `${[...lines, ...read].join('\n')}\n`;
}

function columnsOf(rows: readonly SheetRow[]): Column[] {
  const names = [...(rows[0]?.cells.keys() ?? [])];
  return names.map((name) => {
    const values = new Map<string, number>();
    for (const { cells } of rows) {
      const value = cells.get(name) ?? '';
      if (value !== '') values.set(value, (values.get(value) ?? 0) + 1);
    }
    return { name, values, sort: sortOf(name, values) };
  });
}

/** A number of four digits is a year only in a column that says so. */
const DATES = new RegExp(
  [ROLES.from, ROLES.to, ROLES.on, ROLES.asOf].map(({ source }) => source).join('|'),
  'i',
);

function sortOf(name: string, values: ReadonlyMap<string, number>): Sort {
  const all = [...values.keys()];
  const most = (is: (value: string) => boolean): boolean => all.filter(is).length > all.length * 0.6;
  if (all.length === 0) return 'empty';
  if (most((value) => /^https?:\/\//i.test(value))) return 'address';
  if (most((value) => readDate(value, undefined) !== null && (!/^\d{4}$/.test(value) || DATES.test(name))))
    return 'date';
  if (most((value) => readNumber(value) !== null)) return 'number';
  const isKind = ROLES.kind.test(name)
    ? most((value) => kindWord(value) !== null)
    : all.every((value) => kindOf(value, {}) !== null);
  if (isKind && all.length <= 40) return 'kind';
  return 'text';
}

interface Found {
  readonly a: Column;
  readonly b: Column;
  /** What the names of the two columns say. */
  readonly type: string | null;
  readonly taken: Set<Column>;
}

interface Drafted {
  readonly lines: readonly string[];
  /** What the names of the columns say. */
  readonly rules: readonly string[];
}

function columnLines(columns: readonly Column[]): Drafted {
  const found = endsOf(columns);
  if (found === null) {
    const names = columns.map(({ name }) => name).join(', ');
    const lines = [
      `# The columns of the two ends were not found among ${names}: name them.`,
      'a: { name: "{A}", kind: by name }',
      'b: { name: "{B}", kind: by name }',
    ];
    return { lines, rules: [] };
  }
  const { a, b, taken } = found;
  const take = (pattern: RegExp, ...sorts: Sort[]): Column | undefined => {
    const column = columns.find((it) => !taken.has(it) && sorts.includes(it.sort) && pattern.test(it.name));
    if (column !== undefined) taken.add(column);
    return column;
  };
  const end = (side: 'a' | 'b', column: Column): string => {
    const id = columns.find((it) => !taken.has(it) && isIdOf(it.name, column.name));
    if (id !== undefined) taken.add(id);
    const kind = kindColumnOf(column, columns, taken);
    if (kind !== undefined) taken.add(kind);
    return `${side}: { name: ${braced(column)}, ${id ? `id: ${braced(id)}, ` : ''}kind: ${kind ? braced(kind) : (kindOfHeader(column.name) ?? 'by name')} }`;
  };
  const lines = [end('a', a), end('b', b)];
  const kinds = new Map<string, string | null>();
  for (const column of taken) {
    if (column.sort === 'kind')
      for (const value of column.values.keys())
        if (kindOf(value, {}) === null) kinds.set(value, kindWord(value));
  }
  if (kinds.size > 0) {
    lines.push('kinds:               # what the sheet calls a kind: check each');
    for (const [word, kind] of kinds)
      lines.push(kind === null ? `  # ${quoted(word)}: ?` : `  ${quoted(word)}: ${kind}`);
  }
  const words = take(ROLES.words, 'text', 'kind');
  if (words) lines.push(`words: ${braced(words)}`);
  const rules = words || found.type === null ? [] : [`{ type: ${found.type}, direction: a to b }`];
  const source = take(ROLES.source, 'address', 'text') ?? take(/./, 'address');
  if (source)
    lines.push(
      `source: { cell: ${braced(source)}, separator: [" | ", "; "], none: [General knowledge, n/a, unknown] }`,
    );
  const times = {
    from: take(ROLES.from, 'date'),
    to: take(ROLES.to, 'date'),
    as_of: take(ROLES.asOf, 'date'),
    on: take(ROLES.on, 'date'),
  };
  const when = Object.entries(times).flatMap(([name, column]) =>
    column ? [`${name}: ${braced(column)}`] : [],
  );
  if (when.length > 0) lines.push(`when: { ${when.join(', ')} }`);
  if (
    columns.some(
      ({ sort, values }) =>
        sort === 'date' && [...values.keys()].some((it) => /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(it)),
    )
  )
    lines.push('# dates: day first        # or month first: without it only the year of 3/4/2015 counts');
  const [amount, share] = [take(ROLES.amount, 'number'), take(ROLES.share, 'number')];
  if (amount || share) lines.push('quantities:');
  if (amount)
    lines.push(
      `  - { measure: AMOUNT, value: ${braced(amount)}, unit: ${currencyOf(amount.name)} }    # check the currency`,
    );
  if (share) lines.push(`  - { measure: SHARE, value: ${braced(share)}, unit: percent }`);
  const detail = take(ROLES.detail, 'text');
  if (detail) lines.push(`detail: ${braced(detail)}`);
  lines.push('split: [",", ";", " and ", " & "]    # several offices in one cell');
  const left = columns.filter((it) => !taken.has(it) && it.sort !== 'empty');
  if (left.length > 0) lines.push(`# not read: ${left.map(({ name }) => name).join(', ')}`);
  return { lines, rules };
}

/** "Donor company": its names are of one kind. */
function kindOfHeader(name: string): string | null {
  const words = name.split(/[\s_-]+/).map((word) => word.replace(/s$/i, ''));
  return words.map(kindWord).find((kind) => kind !== null) ?? null;
}

function endsOf(columns: readonly Column[]): Found | null {
  const names = columns.filter(({ sort }) => sort === 'text');
  for (const [first, second, type] of END_PAIRS) {
    const a = names.find(({ name }) => first.test(name) && !isId(name) && !ROLES.words.test(name));
    const b = names.find(
      (it) => it !== a && second.test(it.name) && !isId(it.name) && !ROLES.words.test(it.name),
    );
    if (a && b) return { a, b, type, taken: new Set([a, b]) };
  }
  const [a, b] = names.filter(({ name, values }) => values.size > 1 && !isId(name) && !isRole(name));
  return a && b ? { a, b, type: null, taken: new Set([a, b]) } : null;
}

const isId = (name: string): boolean => /(?:^|[ _-])(?:id|iso|code)$/i.test(name);
const isRole = (name: string): boolean =>
  ROLES.words.test(name) || ROLES.source.test(name) || ROLES.detail.test(name);
const isIdOf = (name: string, end: string): boolean =>
  isId(name) && name.toLowerCase().replace(/[ _-]id$/, '') === end.toLowerCase().replace(/[ _-]name$/, '');

const CURRENCIES = ['EUR', 'GBP', 'CHF', 'JPY'];
const currencyOf = (name: string): string =>
  CURRENCIES.find((code) => name.toUpperCase().includes(code)) ?? 'USD';

/** Named after the end, else the one behind it. */
function kindColumnOf(
  end: Column,
  columns: readonly Column[],
  taken: ReadonlySet<Column>,
): Column | undefined {
  const free = columns.filter((it) => !taken.has(it) && it.sort === 'kind');
  const stem = end.name.toLowerCase();
  const suffix = stem.split(/[ _-]/).at(-1) ?? stem;
  const named =
    free.find(({ name }) => name.toLowerCase().includes(stem)) ??
    free.find(({ name }) => ROLES.kind.test(name) && name.toLowerCase().split(/[ _-]/).includes(suffix));
  return named ?? free.find((it) => columns.indexOf(it) === columns.indexOf(end) + 1);
}

/**
 * The rules of these that read some row, and what none reads.
 * @param lines the mapping until here.
 */
export function tryRules(
  lines: readonly string[],
  rows: readonly SheetRow[],
  tried: readonly string[],
): string[] {
  const mapping = readMapping(
    [...lines, 'rules:', ...tried.map((rule) => `  - ${rule}`), 'published: 2000-01-01'].join('\n'),
    'the first mapping',
  );
  const unnamed = new Map<string, number>();
  for (const row of rows) {
    for (const { name, kind, kindWords } of [endOf(mapping.a, row, mapping), endOf(mapping.b, row, mapping)])
      if (kind === null && kindWords === BY_NAME && name !== '')
        unnamed.set(name, (unnamed.get(name) ?? 0) + 1);
  }
  // As if all of these were people, so that the rules are there once a person has said what they are.
  const named = {
    ...mapping.named,
    ...Object.fromEntries([...unnamed.keys()].map((name) => [name, 'Person' as const])),
  };
  const used = new Map<number, { read: number; held: number }>();
  const unread = new Map<string, number>();
  for (const row of rows) {
    const outcome = readRow(row, { ...mapping, named }, undefined);
    for (const rule of new Set(outcome.rules)) {
      const at = Number.parseInt(rule, 10) - 1;
      const count = used.get(at) ?? { read: 0, held: 0 };
      used.set(
        at,
        'reason' in outcome ? { ...count, held: count.held + 1 } : { ...count, read: count.read + 1 },
      );
    }
    if (outcome.status === 'held' && outcome.rules.length === 0)
      unread.set(outcome.reason, (unread.get(outcome.reason) ?? 0) + 1);
  }
  const chosen = [...used].sort(([one], [other]) => one - other);
  const rules = chosen.flatMap(([at, { read, held }]) => {
    const rule = tried[at];
    if (rule === undefined) return [];
    const waits =
      held === 0
        ? ''
        : `; ${held} held: which end is the subject? Look at some, then write "a to b" or "b to a"`;
    return [`  # ${read} read${waits}`, `  - ${rule}`];
  });
  return [
    'rules:                   # the first that takes all of the words counts',
    ...(rules.length > 0 ? rules : ['  - { words: "…", hold: no shipped rule reads these words }']),
    ...(unread.size > 0
      ? [
          '# held for review, by what no rule reads: write rules for what is often there',
          ...shown(unread, MOST_SHOWN, (why, count) => `#   ${count}: ${why}`),
        ]
      : []),
    ...(unnamed.size > 0
      ? [
          'named:                   # what their names do not tell: take the "#" away where the kind is right, else correct it',
          ...shown(
            unnamed,
            MOST_NAMED,
            (name, count) => `#  ${quoted(name)}: Person    # or Organization? In ${count} rows`,
          ),
        ]
      : []),
  ];
}

/** The most frequent first. */
function shown(
  counts: ReadonlyMap<string, number>,
  most: number,
  line: (key: string, count: number) => string,
): string[] {
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const more = sorted.length - most;
  const lines = sorted.slice(0, most).map(([key, count]) => line(key.replaceAll(/\s+/g, ' '), count));
  return more > 0 ? [...lines, `#   … and ${more} more`] : lines;
}

const quoted = (text: string): string => JSON.stringify(text);
const braced = ({ name }: Column): string => quoted(`{${name}}`);
