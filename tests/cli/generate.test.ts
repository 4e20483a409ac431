import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../dataset/problems-in.js';
import { attest } from './attest.js';

describe('attest generate', () => {
  test('writes a dataset that validate accepts, and says what it wrote', async () => {
    const folder = join(await folderOf({}), 'made', 'up');
    expect(await attest('generate', folder, '--entities', '50', '--relationships', '100')).toEqual({
      status: 0,
      stdout: `${folder}: wrote 50 entities and 100 relationships, made up from seed 1\n`,
      stderr: '',
    });
    expect(await attest('validate', folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${folder}: 50 entities, 100 relationships,`),
    });
  });

  test('never writes over anything, and exits 2', async () => {
    const folder = await folderOf({ 'dataset.yaml': 'title: Mine\n' });
    expect(await attest('generate', folder, '--entities', '50', '--relationships', '100')).toEqual({
      status: 2,
      stdout: '',
      stderr: `attest: Expected ${folder} to be new or empty, but "dataset.yaml" is in it; name another folder, or empty it.\n`,
    });
  });

  test('says so where a run that was ended left something behind', async () => {
    const folder = await folderOf({ 'entities.jsonl': '{"entity"' });
    expect(await attest('generate', folder, '--entities', '50', '--relationships', '100')).toMatchObject({
      status: 2,
      stderr: `attest: Expected ${folder} to be new or empty, but "entities.jsonl" is in it, and no "dataset.yaml", as a run leaves it that was ended; name another folder, or empty it.\n`,
    });
  });

  test('refuses numbers that there cannot be, and exits 2', async () => {
    const folder = await folderOf({});
    expect(await attest('generate', folder, '--entities', '3', '--relationships', '100')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'attest: Expected from 10 to 10000000 entities, but got 3; name such a number.\n',
    });
    expect(await attest('generate', folder, '--entities', 'many', '--relationships', '100')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "attest: option '--entities <NUMBER>' argument 'many' is invalid. Expected a whole number of at most 9 digits.\n" +
        'Run attest --help, or attest <command> --help, for what is expected.\n',
    });
  });
});
