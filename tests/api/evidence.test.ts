import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const evidenced = [...FIXTURE.relationships, ...FIXTURE.entities].flatMap((record) =>
  'evidence' in record ? record.evidence.map((evidence) => ({ evidence, of: record })) : [],
);

onEachStore('evidence', (open) => {
  it('is found by its id, with the relationship or the event that it is evidence of', async () => {
    const store = await open(FIXTURE);
    const nodes = evidenced.map(
      ({ evidence: { id } }, i) =>
        `_${i}: node(id: "${id}") { id ... on Evidence { says of { __typename id } } }`,
    );
    expect(await ask(store, `{ ${nodes.join(' ')} }`)).toEqual({
      data: Object.fromEntries(
        evidenced.map(({ evidence: { id, says }, of }, i) => [
          `_${i}`,
          { id, says, of: { __typename: 'kind' in of ? of.kind : 'Relationship', id: of.id } },
        ]),
      ),
    });
    expect(new Set(evidenced.map(({ of }) => 'kind' in of)).size).toBe(2);
  });

  it('leads back to all that is evidence of the same', async () => {
    const query = `query($id: ID!) { relationship(id: $id) { evidence { id of { id evidence { id } } } } }`;
    const [relationship] = FIXTURE.relationships.filter(({ evidence }) => evidence.length > 1);
    const ids = relationship?.evidence.map(({ id }) => ({ id }));
    expect(await ask(await open(FIXTURE), query, { id: relationship?.id })).toEqual({
      data: {
        relationship: {
          evidence: ids?.map(({ id }) => ({ id, of: { id: relationship?.id, evidence: ids } })),
        },
      },
    });
  });

  it('is unknown by an id that no evidence has', async () => {
    expect(await ask(await open(FIXTURE), '{ node(id: "e_0000000000000000") { id } }')).toEqual({
      data: { node: null },
    });
  });
});
