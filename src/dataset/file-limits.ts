/** What is read whole must fit; what is streamed is read by lines. One row a limit, in bytes. */
export const FILE_LIMITS = {
  /** A YAML file is parsed whole; bulk belongs in JSON Lines. */
  yamlFile: { default: 16 * 1024 * 1024, setting: 'ATTEST_MAX_YAML_BYTES', what: 'bytes in a YAML file' },
  jsonLine: { default: 1024 * 1024, setting: 'ATTEST_MAX_LINE_BYTES', what: 'bytes in a line of JSON' },
} as const satisfies Record<
  string,
  { readonly default: number; readonly setting: string; readonly what: string }
>;

export type FileLimits = Readonly<Record<keyof typeof FILE_LIMITS, number>>;

export const DEFAULT_FILE_LIMITS: FileLimits = {
  yamlFile: FILE_LIMITS.yamlFile.default,
  jsonLine: FILE_LIMITS.jsonLine.default,
};
