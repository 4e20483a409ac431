import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApi } from '../../src/api/create-api.js';
import { DEFAULT_LIMITS } from '../../src/api/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

const FOLDER = 'src/playground/examples';
const seed = await readDataset('seed');

describe.each(readdirSync(FOLDER).sort())('the example %s', (file) => {
  const query = readFileSync(`${FOLDER}/${file}`, 'utf8');

  it('begins with what it asks, and has a name for its tab', () => {
    expect(query).toMatch(/^# [A-Z].*\nquery [A-Z]\w+/);
  });

  it('finds something in the seed', async () => {
    const api = createApi(memoryStore(seed), DEFAULT_LIMITS);
    onTestFinished(() => api.stop());
    const { body } = await api.executeOperation({ query });
    expect(body).toMatchObject({ kind: 'single', singleResult: { data: expect.anything() } });
    const found = JSON.stringify(body);
    expect(found).not.toContain('"errors"');
    expect(found).toMatch(/"(node|entity|paths)":[{[]\S/);
  });
});
