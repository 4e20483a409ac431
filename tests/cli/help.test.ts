import { describe, expect, test } from 'vitest';
import { EXIT_STATUSES } from '../../src/error-table.js';
import { SETTINGS } from '../../src/settings.js';
import { attest } from './attest.js';

const COMMANDS = [
  'new',
  'import',
  'export',
  'diff',
  'validate',
  'duplicates',
  'load',
  'serve',
  'search',
  'show',
  'connect',
  'match',
  'types',
];

describe.each(COMMANDS)('attest %s --help', (command) => {
  test('keeps its columns apart, and no line is wider than a terminal', async () => {
    const { stdout, status } = await attest(command, '--help');
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    // A name in capitals that runs into the text behind it.
    expect(stdout).not.toMatch(/^ {2}(?!NEO4J_[A-Z]+[\s=])[A-Z][A-Z_]{2,}[^A-Z_\s]/m);
  });

  test('lists exit statuses that there are, with their meanings', async () => {
    const { stdout } = await attest(command, '--help');
    const rows = [...stdout.slice(stdout.indexOf('\nExit status:\n')).matchAll(/^ {2}(\d+) +(.+)$/gm)];
    expect(rows.length).toBeGreaterThan(1);
    for (const [, status, meaning] of rows) expect(EXIT_STATUSES).toContainEqual([Number(status), meaning]);
  });
});

test('attest serve --help lists every limit with what it limits and its default', async () => {
  const { stdout } = await attest('serve', '--help');
  const text = stdout.replace(/\s+/g, ' ');
  for (const { variable, what, default: preset } of Object.values(SETTINGS.limits))
    expect(text).toContain(`${variable} ${what} (default: ${preset})`);
});

test('attest --help lists the commands', async () => {
  const { stdout } = await attest('--help');
  const listed = [...stdout.slice(stdout.indexOf('\nCommands:\n')).matchAll(/^ {2}(\w+) /gm)];
  expect(listed.map(([, name]) => name)).toEqual([...COMMANDS, 'help']);
});
