import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READING_CODES } from '../../src/dataset/records/reading-codes.js';
import { RULES } from '../../src/dataset/rules.js';
import { WARNINGS } from '../../src/dataset/warnings.js';

const here = (path: string) => new URL(path, import.meta.url);

test('the guide explains every code once, and no other', () => {
  const guide = readFileSync(here('../../docs/writing-a-dataset.md'), 'utf8');
  const explained = [...guide.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  expect(explained).toEqual([...READING_CODES, ...Object.keys(RULES), ...Object.keys(WARNINGS)]);
});

test.each(Object.keys(RULES))('the rule %s has a file and a test of its own', (code) => {
  expect(existsSync(here(`../../src/dataset/rules/${code}.ts`))).toBe(true);
  expect(existsSync(here(`./rules/${code}.test.ts`))).toBe(true);
});

test.each(Object.keys(WARNINGS))('the warning %s has a file and a test of its own', (code) => {
  expect(existsSync(here(`../../src/dataset/warnings/${code}.ts`))).toBe(true);
  expect(existsSync(here(`./warnings/${code}.test.ts`))).toBe(true);
});
