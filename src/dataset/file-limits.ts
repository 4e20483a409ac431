import { InputError } from '../domain/errors.js';

interface FileLimit {
  readonly setting: string;
  readonly bytes: number;
}

/** What is read whole must fit; what is streamed is read by lines. Each limit is set by an environment variable. */
const FILE_LIMITS = {
  /** A YAML file is parsed whole; bulk belongs in JSON Lines. */
  yamlFile: { setting: 'ATTEST_MAX_YAML_BYTES', bytes: 16 * 1024 * 1024 },
  jsonLine: { setting: 'ATTEST_MAX_LINE_BYTES', bytes: 1024 * 1024 },
} as const satisfies Record<string, FileLimit>;

export type FileLimits = Readonly<Record<keyof typeof FILE_LIMITS, FileLimit>>;

/** The limits, as the environment sets them. @throws InputError where a setting is not a whole number above 0. */
export function fileLimits(environment: Readonly<Record<string, string | undefined>>): FileLimits {
  const limit = ({ setting, bytes }: FileLimit): FileLimit => {
    const given = environment[setting];
    if (given === undefined || given === '') return { setting, bytes };
    if (!/^[1-9]\d{0,14}$/.test(given)) {
      throw new InputError(`Expected ${setting} to be a whole number of bytes above 0, but got "${given}".`);
    }
    return { setting, bytes: Number(given) };
  };
  return { yamlFile: limit(FILE_LIMITS.yamlFile), jsonLine: limit(FILE_LIMITS.jsonLine) };
}
