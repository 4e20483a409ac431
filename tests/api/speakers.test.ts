import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

onEachStore('a filter by who says so', (open) => {
  const idsOf = async (filter: string) => {
    const query = `{ relationships(filter: ${filter}) { edges { node { id } } } }`;
    const { data, errors } = await ask(await open(FIXTURE), query);
    if (errors) return errors.map(({ message }) => message);
    const { relationships } = data as { relationships: { edges: { node: { id: string } }[] } };
    return relationships.edges.map(({ node }) => node.id);
  };

  it('finds what a person is quoted for, and what goes back to an outlet', async () => {
    expect(await idsOf('{ speakers: ["chloe-martin"] }')).toEqual(['bruno-met-ada', 'dmitri-may-have-owned']);
    expect(await idsOf('{ origins: ["evening-star"], polarity: [AFFIRMED, NEGATED] }')).toEqual([
      'council-not-for-mill',
      'ella-is-to-meet-ada',
      'ella-owned-mill',
    ]);
  });

  it('names the speaker that nothing has the id of', async () => {
    expect(await idsOf('{ speakers: ["chloe-martn"] }')).toEqual([
      'Expected an id in filter.speakers, but no entity has the id "chloe-martn". Did you mean "chloe-martin" (Chloé Martin)?',
    ]);
  });

  it('says of what it hides that others say so', async () => {
    const query = `{ entity(id: "bruno-lindqvist") { relationships(filter: { speakers: ["chloe-martin"], origins: ["evening-star"] }) {
      excluded { edges { node { id } failed reasons } } } } }`;
    const { data, errors } = await ask(await open(FIXTURE), query);
    expect(errors).toBeUndefined();
    type Row = { node: { id: string }; failed: string[]; reasons: string[] };
    const { entity } = data as { entity: { relationships: { excluded: { edges: Row[] } } } };
    const [row] = entity.relationships.excluded.edges.filter(({ node }) => node.id === 'bruno-in-office');
    expect(row).toEqual({
      node: { id: 'bruno-in-office' },
      failed: ['SPEAKERS', 'ORIGINS'],
      reasons: ['said by others', 'of another origin'],
    });
  });
});
