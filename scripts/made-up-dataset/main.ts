/*
 * `npm run generate-dataset -- DIR --entities NUMBER --relationships NUMBER [--seed NUMBER]`: writes a made-up dataset of that
 * size into a folder that is new or empty, for measurements. Exits 2 where the arguments or the folder will not do.
 */
import { parseArgs } from 'node:util';
import { InputError } from '../../src/domain/errors.js';
import { generateDataset } from './generate-dataset.js';

const USAGE = 'npm run generate-dataset -- DIR --entities NUMBER --relationships NUMBER [--seed NUMBER]';

try {
  const { folder, size, seed } = readArguments();
  await generateDataset(folder, size, seed);
  console.log(
    `${folder}: wrote ${size.entities} entities and ${size.relationships} relationships, made up from seed ${seed}`,
  );
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments() {
  const { values, positionals } = parsed();
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new InputError(`Expected one folder, but got ${positionals.length}. Usage: ${USAGE}`);
  return {
    folder,
    size: {
      entities: wholeNumber('entities', values.entities),
      relationships: wholeNumber('relationships', values.relationships),
    },
    seed: wholeNumber('seed', values.seed),
  };
}

/** @throws InputError where an option is unknown or has no value. */
function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        entities: { type: 'string' },
        relationships: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error} Usage: ${USAGE}`);
  }
}

function wholeNumber(option: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  const got = text === undefined ? 'none' : `"${text}"`;
  throw new InputError(
    `Expected --${option} to be a whole number of at most 9 digits, but got ${got}. Usage: ${USAGE}`,
  );
}
