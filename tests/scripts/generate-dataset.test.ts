import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, problemsOf } from '../dataset/problems-in.js';

interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run generate-dataset` to its end. */
function generateDataset(...args: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile('npm', ['run', '--silent', 'generate-dataset', '--', ...args], (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error);
    });
  });
}

const USAGE = 'npm run generate-dataset -- DIR --entities NUMBER --relationships NUMBER [--seed NUMBER]';
const SIZE = ['--entities', '50', '--relationships', '100'];

describe('npm run generate-dataset', () => {
  test('writes a dataset without a problem, and says what it wrote', async () => {
    const folder = join(await folderOf({}), 'made', 'up');
    expect(await generateDataset(folder, ...SIZE, '--seed', '2')).toEqual({
      status: 0,
      stdout: `${folder}: wrote 50 entities and 100 relationships, made up from seed 2\n`,
      stderr: '',
    });
    expect(await problemsOf(folder)).toEqual([]);
  });

  test('never overwrites anything, and says where an interrupted run left files behind', async () => {
    const mine = await folderOf({ 'dataset.yaml': 'title: Mine\n' });
    expect(await generateDataset(mine, ...SIZE)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Expected ${mine} to be new or empty, but "dataset.yaml" is in it; name another folder, or empty it.\n`,
    });
    const unfinished = await folderOf({ 'entities.jsonl': '{"entity"' });
    expect(await generateDataset(unfinished, ...SIZE)).toMatchObject({
      status: 2,
      stderr: `Expected ${unfinished} to be new or empty, but "entities.jsonl" is in it, and no "dataset.yaml", as an interrupted run leaves it; name another folder, or empty it.\n`,
    });
  });

  test.each([
    [
      ['made-up', '--entities', '50'],
      'Expected --relationships to be a whole number of at most 9 digits, but got none.',
    ],
    [
      ['made-up', ...SIZE, '--seed', 'x'],
      'Expected --seed to be a whole number of at most 9 digits, but got "x".',
    ],
    [SIZE, 'Expected one folder, but got 0.'],
    [['one', 'two', ...SIZE], 'Expected one folder, but got 2.'],
    [['made-up', ...SIZE, '--sed', '2'], "Unknown option '--sed'"],
  ])('refuses arguments %j with how to use it', async (args, message) => {
    const { status, stdout, stderr } = await generateDataset(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`Usage: ${USAGE}\n`);
  });
});
