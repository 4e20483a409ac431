import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';

export const USAGE = `npm run bench -- [--size NUMBER[k|m][,…]] [--rounds NUMBER] [--seconds NUMBER] [--only NAME,…] [--contestants NAME,…] [--keep]

  --size         relationships of the data set that is made, five to an entity: 10k (the default), 100k, 1m; several
                 sizes, one after the other, show growth
  --rounds       rounds over all contestants, of each workload (default: 3)
  --seconds      how long a contestant is asked in a round (default: 2)
  --only         workloads and measures whose names begin so
  --contestants  and only these contestants
  --keep         leaves the folder it works in, with the data set and the figures as JSON`;

/**
 * What a run is to do.
 * @typedef {{
 *   sizes: readonly number[],
 *   rounds: number,
 *   seconds: number,
 *   isChosen: (name: string) => boolean,
 *   contestants: readonly string[],
 *   keep: boolean,
 * }} Options
 */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws Error that says what was expected.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '10k' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      only: { type: 'string' },
      contestants: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? [''];
  const contestants = values.contestants?.split(',') ?? Object.keys(CONTESTANTS);
  const unknown = contestants.find((name) => !(name in CONTESTANTS));
  if (unknown)
    throw new Error(
      `Expected contestants among ${Object.keys(CONTESTANTS).join(', ')}, but got "${unknown}".`,
    );
  return {
    sizes: values.size.split(',').map(sizeOf),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    isChosen: (name) => only.some((start) => name.startsWith(start)),
    contestants,
    keep: values.keep,
  };
}

const UNITS = { '': 1, k: 1_000, m: 1_000_000 };

/** @param {string} text */
function sizeOf(text) {
  const [, digits, unit = ''] = /^(\d{1,7})([km]?)$/i.exec(text) ?? [];
  const size = Number(digits) * UNITS[/** @type {keyof typeof UNITS} */ (unit.toLowerCase())];
  if (!(size >= 1_000))
    throw new Error(`Expected --size to be 1k or more, such as 10k or 1m, but got "${text}".`);
  return size;
}

/**
 * @param {string} option
 * @param {string} text
 */
function positive(option, text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`Expected --${option} to be a number above 0, but got "${text}".`);
  return number;
}
