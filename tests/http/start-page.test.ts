import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { listen } from './service.js';

describe('the start page', () => {
  it('says what is loaded and links what else there is', async () => {
    const { ask } = await listen();
    const response = await ask('/');
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain(`<h2>${FIXTURE.title}</h2>`);
    expect(page).toContain(`<dt>relationships</dt><dd>${FIXTURE.relationships.length}</dd>`);
    expect(page).toContain(`<code>${FIXTURE.revision}</code>`);
    for (const path of ['/playground', '/schema.graphql', '/health/ready']) {
      expect(page).toContain(`href="${path}"`);
      expect((await ask(path)).status).toBe(200);
    }
  });

  it('stands while the store does not answer, and says why', async () => {
    const dataset = async () => {
      throw new StoreError('EMPTY', 'The database is empty. Run attest load DIR.');
    };
    const { ask } = await listen({ ...memoryStore(FIXTURE), dataset });
    const response = await ask('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('The database is empty. Run attest load DIR.');
  });

  it('shows a title as text, never as markup', async () => {
    const { ask } = await listen(memoryStore({ ...FIXTURE, title: '<script>alert("&")</script>' }));
    const page = await (await ask('/')).text();
    expect(page).toContain('<h2>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</h2>');
  });
});
