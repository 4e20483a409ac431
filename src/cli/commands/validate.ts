import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { MOST_ISSUES } from '../../dataset/issue-list.js';
import type { Dataset } from '../../domain/dataset.js';
import { DatasetError, InputError } from '../../domain/errors.js';
import { readSettings } from '../../settings.js';
import { pluralize } from '../../text/pluralize.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { fail, MOST_PRINTED, printIssues } from '../fail.js';
import { withProgress } from '../progress-bar.js';

type Files = ReadonlyMap<string, string>;

interface ValidateOptions {
  readonly text: Files;
  readonly strict?: true;
  readonly all?: true;
}

/** `attest validate DIR [--text SOURCE=FILE ...] [--strict] [--all]` */
export function validateCommand(): Command {
  return new Command('validate')
    .summary('check a dataset, and list every problem')
    .description(
      'Checks the dataset in the folder DIR, and loads nothing. Each problem is printed on a line of its own, as ' +
        '"file:line:column code message"; without one, a line says what the dataset holds. So are warnings, of what may be ' +
        'meant and more often is a mistake; they are looked for where there is no problem, and change nothing.',
    )
    .argument('<DIR>', 'the folder that holds dataset.yaml')
    .addOption(
      new Option(
        '--text <SOURCE=FILE>',
        'hold every selector into the Work SOURCE against its text; may be repeated',
      )
        .argParser(addText)
        .default(new Map<string, string>(), 'none'),
    )
    .option('--strict', 'take warnings for problems')
    .option('--all', `list more than ${MOST_PRINTED} problems, or warnings: up to ${MOST_ISSUES}`)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  attest validate seed\n' +
        '  attest validate seed --text the-article=article.txt\n' +
        '  attest validate seed | cut -d" " -f2 | sort | uniq -c\n' +
        exitStatusHelp([0, 1, 2]),
    )
    .action(validate);
}

async function validate(folder: string, { text, strict, all }: ValidateOptions): Promise<void> {
  const { checkDataset } = await import('../../dataset/read-dataset.js');
  const limits = readSettings(['files']).files;
  const printed = all ? Number.POSITIVE_INFINITY : MOST_PRINTED;
  try {
    const texts = await readTexts(text);
    const checked = await withProgress('Checking', (onProgress) =>
      checkDataset(folder, { texts, limits, onProgress }),
    );
    const { dataset, warnings, moreWarnings } = checked;
    const count = warnings.length + moreWarnings;
    if (strict && count > 0) throw new DatasetError(warnings, moreWarnings);
    console.log(`${folder}: ${summary(dataset)}`);
    printIssues(warnings, moreWarnings, printed);
    if (count > 0) console.error(`attest: ${pluralize(count, 'warning')}; --strict takes them for problems.`);
  } catch (error) {
    fail(error, printed);
  }
}

function addText(given: string, before: Files): Files {
  const [, source, file] = /^([^=]+)=(.+)$/s.exec(given) ?? [];
  if (source === undefined || file === undefined) throw new InvalidArgumentError('Expected SOURCE=FILE.');
  if (before.has(source)) throw new InvalidArgumentError(`The text of ${source} is given twice.`);
  return new Map([...before, [source, file]]);
}

async function readTexts(files: Files): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [source, file] of files) texts.set(source, await readText(source, file));
  return texts;
}

async function readText(source: string, file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(
      `Expected the text of ${source} in ${file}, but it cannot be read (${reason}); name a file.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(
      `Expected the text of ${source} in ${file} to be UTF-8, but it is not; save it as UTF-8.`,
    );
  }
}

function summary({ entities, relationships, revision }: Dataset): string {
  const evidence = [...entities, ...relationships].flatMap((record) =>
    'evidence' in record ? record.evidence : [],
  );
  const sources = new Set(evidence.map(({ source }) => source));
  const counts = [
    pluralize(entities.length, 'entity', 'entities'),
    pluralize(relationships.length, 'relationship'),
    pluralize(evidence.length, 'citation'),
  ];
  return `${counts.join(', ')} of ${pluralize(sources.size, 'work')}; revision ${revision}`;
}
