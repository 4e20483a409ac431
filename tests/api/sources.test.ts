import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';
import { watchedStore } from './watched-store.js';

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

  it('tell what stands on them alone, seen from its subject, in one read for all of them', async () => {
    const reads: string[] = [];
    const store = watchedStore(await open(FIXTURE), (read, name) => {
      reads.push(name);
      return read();
    });
    const query = `query($knownOn: EdtfDate) { sources(filter: { ids: ["almanac", "blog-entry", "letter"] }) { edges { node {
      id soleSupportOf(knownOn: $knownOn) { edges { node { id phrase } } }
    } } } }`;
    const soles = async (knownOn: string | null) => {
      const { data } = await ask(store, query, { knownOn });
      type Row = {
        node: { id: string; soleSupportOf: { edges: { node: { id: string; phrase: string } }[] } };
      };
      return (data as { sources: { edges: Row[] } }).sources.edges.map(
        ({ node }) =>
          `${node.id}: ${node.soleSupportOf.edges.map((edge) => `${edge.node.id} ${edge.node.phrase}`)}`,
      );
    };
    expect(await soles(null)).toEqual([
      'almanac: mill-in-northbridge is located in',
      'blog-entry: dmitri-paid-ella paid',
      'letter: ada-on-payment spoke about,chloe-advised-bruno-before advises,dmitri-may-have-owned might own',
    ]);
    expect(reads.filter((name) => name === 'findRelationshipsOf')).toHaveLength(1);
    expect(await soles('2019-02-01')).toEqual([
      'almanac: mill-in-northbridge is located in',
      'blog-entry: dmitri-may-have-owned might own,dmitri-paid-ella paid',
      'letter: ',
    ]);
  });

  it('tell which of their evidence was withdrawn, and when', async () => {
    const query = `{ relationship(id: "dmitri-paid-ella") { evidence {
      source { id } withdrawn before: withdrawn(knownOn: "2019-05-31")
    } } }`;
    const { data } = await ask(await open(FIXTURE), query);
    const { evidence } = (data as { relationship: { evidence: { source: { id: string } }[] } }).relationship;
    expect(evidence.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1))).toEqual([
      { source: { id: 'blog-entry' }, withdrawn: true, before: false },
      { source: { id: 'star-interview' }, withdrawn: false, before: false },
    ]);
  });
});
