import { cp, mkdir, readdir } from 'node:fs/promises';
import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import { packagePath } from '../../package-path.js';
import { exitStatusHelp } from '../exit-status-help.js';

/** `attest new DIR` */
export function newCommand(): Command {
  return new Command('new')
    .summary('begin a dataset: a folder with commented files')
    .description(
      'Makes a small dataset in the folder DIR, whose comments say what to write where. It can be validated and served as it is.',
    )
    .argument('<DIR>', 'the folder to make; one that is there must be empty')
    .addHelpText(
      'after',
      `\nExamples:\n  attest new my-dataset\n  attest serve my-dataset\n${exitStatusHelp([0, 1, 2])}`,
    )
    .action(beginDataset);
}

async function beginDataset(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(
      `Expected a folder in ${folder}, but it cannot be made (${error.code}); name another.`,
    );
  });
  if ((await readdir(folder)).length > 0)
    throw new InputError(`Expected ${folder} to be new or empty, but it has files; name another folder.`);
  await cp(packagePath('docs/examples/new-dataset'), folder, { recursive: true });
  console.log(`${folder} is a dataset. Read and change its files, then:`);
  console.log(`  attest validate ${folder}`);
  console.log(`  attest serve ${folder}`);
}
