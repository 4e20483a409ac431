import { LIMITS, type LimitName } from './api/bounds/limits.js';
import { FILE_LIMITS, type FileLimits } from './dataset/file-limits.js';
import { InputError } from './domain/errors.js';
import { DEFAULT_CACHE_BYTES, DEFAULT_CACHE_CONTROL } from './http/asked-again/cache-defaults.js';
import { LOG_LEVELS } from './http/log-levels.js';

/*
 * Every environment variable that Attest reads, and the one place that reads them: libraries below take options. The
 * options of the commands, their help and docs/settings.md are made from these rows too.
 */

/** One environment variable. */
export interface Setting<T = unknown> {
  readonly variable: string;
  /** What it sets: a line of the help and of docs/settings.md. */
  readonly what: string;
  /** What its text must be, as it reads after "Expected PORT to be". */
  readonly expected: string;
  /** The value that its text means; undefined where it means none. */
  readonly read: (text: string) => T | undefined;
  readonly default: T;
  /** Its text may hold a secret, and is in no message. */
  readonly isPrivate?: true;
}

const setting = <T>(row: Setting<T>): Setting<T> => row;

const matching = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);
const anyText = (text: string) => text;
const numberMatching = (form: RegExp) => (text: string) => (form.test(text) ? Number(text) : undefined);
const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text);

const HOST_NAME = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)$/;

const ORIGIN = /^(\*|https?:\/\/(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?)$/;

/** One row a limit of a table, by the limit's name. */
const limitSettings = <Name extends string>(
  limits: Readonly<
    Record<Name, { readonly setting: string; readonly what: string; readonly default: number }>
  >,
): Readonly<Record<Name, Setting<number>>> => {
  const rows = Object.entries<(typeof limits)[Name]>(limits).map(([name, limit]) => [
    name,
    setting({
      variable: limit.setting,
      what: `maximum ${limit.what}`,
      expected: 'a whole number from 1',
      read: numberMatching(/^[1-9]\d{0,8}$/),
      default: limit.default,
    }),
  ]);
  return Object.fromEntries(rows);
};

/** The settings, by group and by the name of the value in code. */
export const SETTINGS = {
  neo4j: {
    neo4jUri: setting<string | null>({
      variable: 'NEO4J_URI',
      what: 'the address of a Neo4j, such as bolt://127.0.0.1:7687',
      expected:
        'an address such as bolt://127.0.0.1:7687 or neo4j+s://host, without a user or a password in it',
      read: matching(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@/\s]+$/),
      default: null,
      isPrivate: true,
    }),
    neo4jUsername: setting({
      variable: 'NEO4J_USERNAME',
      what: 'its user',
      expected: 'a name',
      read: anyText,
      default: 'neo4j',
    }),
    neo4jPassword: setting<string | null>({
      variable: 'NEO4J_PASSWORD',
      what: 'and password',
      expected: 'a text',
      read: anyText,
      default: null,
      isPrivate: true,
    }),
    neo4jDatabase: setting<string | null>({
      variable: 'NEO4J_DATABASE',
      what: "the database in it, where it is not the user's home database",
      expected: 'the name of a database: 3 to 63 letters, digits, dots and dashes',
      read: matching(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
      default: null,
    }),
  },
  service: {
    host: setting({
      variable: 'HOST',
      what: 'the address to listen on',
      expected: 'an address or a host name',
      read: matching(/^[^\s/]+$/),
      default: '127.0.0.1',
    }),
    port: setting({
      variable: 'PORT',
      what: 'and the port; 0 takes any that is free',
      expected: 'a whole number from 0 to 65535',
      read: (text) => {
        const port = numberMatching(/^\d{1,5}$/)(text);
        return port === undefined || port > 65_535 ? undefined : port;
      },
      default: 4000,
    }),
    logLevel: setting<(typeof LOG_LEVELS)[number]>({
      variable: 'LOG_LEVEL',
      what: `how much to log on stderr (${LOG_LEVELS.join(', ')}); info logs each request`,
      expected: `one of ${LOG_LEVELS.join(', ')}`,
      read: oneOf(LOG_LEVELS),
      default: 'warn',
    }),
    hosts: setting<readonly string[]>({
      variable: 'ATTEST_HOSTS',
      what: 'host names that are served beside the address listened on, with commas between them',
      expected: 'host names with commas between them, without a port',
      read: (text) => {
        const names = text
          .toLowerCase()
          .split(',')
          .map((name) => name.trim());
        return names.every((name) => HOST_NAME.test(name)) ? names : undefined;
      },
      default: [],
    }),
    cacheControl: setting({
      variable: 'ATTEST_CACHE_CONTROL',
      what: 'the header Cache-Control of complete answers to GraphQL',
      expected: 'directives of Cache-Control with commas between them, such as public, max-age=60',
      read: matching(/^[a-z-]+(=\d+)?(, ?[a-z-]+(=\d+)?)*$/),
      default: DEFAULT_CACHE_CONTROL,
    }),
    cacheBytes: setting({
      variable: 'ATTEST_CACHE_BYTES',
      what: 'bytes of answers to GraphQL that are kept to be given again; 0 keeps none',
      expected: 'a whole number from 0',
      read: numberMatching(/^\d{1,12}$/),
      default: DEFAULT_CACHE_BYTES,
    }),
    publicUrl: setting<string | null>({
      variable: 'ATTEST_PUBLIC_URL',
      what: 'the address by which others reach the service, which /reconcile names; without it that of each request',
      expected: 'an address such as https://graph.example, without a slash at its end',
      read: matching(/^https?:\/\/[^\s?#]*[^\s?#/]$/),
      default: null,
    }),
    reconcileOrigins: setting<readonly string[]>({
      variable: 'ATTEST_RECONCILE_ORIGINS',
      what: 'origins whose pages may use /reconcile, beside those of this machine, with commas between them; * is all',
      expected: 'origins such as https://refine.example with commas between them, or *',
      read: (text) => {
        const origins = text
          .toLowerCase()
          .split(',')
          .map((origin) => origin.trim());
        return origins.every((origin) => ORIGIN.test(origin)) ? origins : undefined;
      },
      default: [],
    }),
    operationsFile: setting<string | null>({
      variable: 'ATTEST_OPERATIONS',
      what: 'a JSON file of the only operations that are executed, beside those of the explorer',
      expected: 'the path of a file',
      read: anyText,
      default: null,
    }),
  },
  limits: limitSettings<LimitName>(LIMITS),
  files: limitSettings<keyof FileLimits>(FILE_LIMITS),
  reading: {
    snapshot: setting<'yes' | 'no'>({
      variable: 'ATTEST_SNAPSHOT',
      what: 'whether what was read is kept in `.attest/` within the folder of a dataset, for the next start',
      expected: 'yes or no',
      read: oneOf(['yes', 'no']),
      default: 'yes',
    }),
  },
} as const satisfies Record<string, Readonly<Record<string, Setting>>>;

type Groups = typeof SETTINGS;
type Values<Group> = { readonly [Name in keyof Group]: Group[Name] extends Setting<infer T> ? T : never };

/** The values of all settings, by group. */
export type Settings = { readonly [Group in keyof Groups]: Values<Groups[Group]> };

/**
 * The settings of these groups: as given (by an option of a command), else as the environment has them, else the
 * defaults. An empty variable sets nothing, as compose files and shells have it.
 * @throws InputError that names every variable whose text is wrong, and repeats no secret.
 */
export function readSettings<Group extends keyof Settings>(
  groups: readonly Group[],
  given: object = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Pick<Settings, Group> {
  const chosen = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const problems: string[] = [];
  const read = ([name, row]: [string, Setting]): [string, unknown] => {
    const text = environment[row.variable];
    if (chosen.has(name)) return [name, chosen.get(name)];
    if (text === undefined || text === '') return [name, row.default];
    const value = row.read(text);
    if (value === undefined) problems.push(problemWith(row, text));
    return [name, value];
  };
  const values = groups.map((group) => [
    group,
    Object.fromEntries(Object.entries<Setting>(SETTINGS[group]).map(read)),
  ]);
  if (problems.length > 0) throw new InputError(problems.join(' '));
  return Object.fromEntries(values);
}

function problemWith({ variable, expected, isPrivate }: Setting, text: string): string {
  return `Expected ${variable} to be ${expected}${isPrivate ? '' : `, but got "${text}"`}.`;
}

/**
 * For a process that serves others: NODE_ENV is "production" where it is not set. Call it before what serves is imported:
 * graphql-js and other packages look at it when they are, and check less.
 */
export function beInProduction(environment: Record<string, string | undefined> = process.env): void {
  environment.NODE_ENV ||= 'production';
}
