import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

onEachStore('sources', (open) => {
  it('lists the works that evidence cites and that pass every condition', async () => {
    const store = await open(FIXTURE);
    const idsOf = async (filter: string) => {
      const { data } = await ask(
        store,
        `{ sources(filter: ${filter}) { totalCount edges { node { id } } } }`,
      );
      const { sources } = data as { sources: { totalCount: number; edges: { node: { id: string } }[] } };
      expect(sources.totalCount).toBe(sources.edges.length);
      return sources.edges.map(({ node }) => node.id);
    };
    expect(await idsOf('null')).toHaveLength(15);
    expect(await idsOf('{ workKinds: ["letter", "interview"] }')).toEqual(['letter', 'star-interview']);
    expect(await idsOf('{ publisher: "morning-post" }')).toEqual(['post-report']);
    expect(await idsOf('{ publishedOn: "2019-02" }')).toEqual(['blog-entry', 'star-interview']);
    expect(await idsOf('{ retracted: true }')).toEqual(['blog-entry']);
    expect(await idsOf('{ ids: ["letter-b", "ada-okafor"] }')).toEqual(['letter']);
    expect(await idsOf('{ name: "letter to the council" }')).toEqual(['letter']);
  });
});
