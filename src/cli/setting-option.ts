import { InvalidArgumentError, Option } from 'commander';
import type { Setting } from '../settings.js';

/**
 * The option that sets the same as an environment variable, and goes before it. It has no default of its own: what is
 * not given is `undefined`, and `readSettings` has the value.
 */
export function settingOption(flags: string, { variable, what, expected, read, ...row }: Setting): Option {
  const preset = row.default === null ? '' : `, default: ${row.default}`;
  return new Option(flags, `${what} (env: ${variable}${preset})`).argParser((text) => {
    const value = read(text);
    if (value !== undefined) return value;
    throw new InvalidArgumentError(`Expected ${expected}.`);
  });
}
