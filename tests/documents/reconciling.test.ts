import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { shell } from '../cli/attest.js';
import { listen } from '../http/service.js';
import { commandsOf } from './blocks.js';

const ADDRESS = 'http://localhost:4000';

it('docs/reconciling.md: each request gets the answer that it promises', async () => {
  const { url } = await listen(memoryStore(await readDataset('seed')));
  const commands = commandsOf('docs/reconciling.md');
  expect(commands.length).toBeGreaterThan(3);
  for (const { command, output } of commands) {
    const { status, stdout } = await shell(command.replaceAll(ADDRESS, url));
    expect({ command, status, stdout: stdout.trimEnd().replaceAll(url, ADDRESS) }).toEqual({
      command,
      status: 0,
      stdout: output,
    });
  }
});
