import { expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

/** A meeting of two of whom one is renamed. */
const meetingOf = (id: string, formerIds: readonly string[]): Dataset =>
  resolve({
    title: 'A meeting',
    description: null,
    entities: [
      draft.plain('Person', id, 'Ann', { formerIds }),
      draft.plain('Person', 'bob', 'Bob'),
      draft.work('paper', 'A paper'),
    ],
    relationships: [
      draft.relationship(
        null,
        [id, 'MET', 'bob'],
        [draft.evidence('paper', 'They met.', { attributedTo: [id] })],
      ),
    ],
  });
const idsOf = ({ relationships: [relationship] }: Dataset) => ({
  relationship: relationship?.id,
  evidence: relationship?.evidence[0].id,
});

onEachStore('a link to a relationship or its evidence', (open) => {
  it('leads there after an end is renamed', async () => {
    const before = idsOf(meetingOf('a', []));
    const dataset = meetingOf('ann', ['a']);
    const now = idsOf(dataset);
    expect(now.relationship).not.toBe(before.relationship);
    const query = `query ($relationship: ID!, $evidence: ID!) {
      relationship(id: $relationship) { id subject { id } }
      node(id: $relationship) { id }
      item: node(id: $evidence) { id ... on Evidence { of { ... on Relationship { id } } } }
      relationships(filter: { about: [$relationship] }) { totalCount }
    }`;
    expect(await ask(await open(dataset), query, before)).toEqual({
      data: {
        relationship: { id: now.relationship, subject: { id: 'ann' } },
        node: { id: now.relationship },
        item: { id: now.evidence, of: { id: now.relationship } },
        relationships: { totalCount: 0 },
      },
    });
  });
});
