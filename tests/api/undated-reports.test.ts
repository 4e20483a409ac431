import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const LISTED = `
  query($filter: RelationshipFilter!) {
    relationships(filter: $filter) { edges { node { id } } excluded { edges { node { id } failed reasons } } }
  }`;
const FIELDS = `
  query($undatedReports: UndatedReports) {
    relationship(id: "dmitri-may-have-owned") {
      evidence(knownOn: "2018", undatedReports: $undatedReports) { source { id } }
      support(knownOn: "2018", undatedReports: $undatedReports) { citations }
    }
  }`;
const OF_THE_LETTER = { sources: ['letter'], types: ['ADVISED'], knownOn: '2100' };

onEachStore('reports without a date', (open) => {
  it('are left out where a day is asked about, and the reason says so', async () => {
    const store = await open(FIXTURE);
    const { data, extensions } = await ask(store, LISTED, {
      filter: { subject: 'chloe-martin', knownOn: '2100' },
    });
    expect(data).toEqual({
      relationships: {
        edges: [{ node: { id: 'chloe-advised-bruno' } }],
        excluded: {
          edges: [
            {
              node: { id: 'chloe-advised-bruno-before' },
              failed: ['UNDATED_REPORTS'],
              reasons: ['its reports have no date'],
            },
          ],
        },
      },
    });
    expect(extensions).toBe(undefined);
  });

  it('count where they are included, and the answer says so', async () => {
    const store = await open(FIXTURE);
    const filter = { ...OF_THE_LETTER, undatedReports: 'INCLUDE' };
    const { data, extensions } = await ask(store, LISTED, { filter });
    expect(data).toMatchObject({
      relationships: { edges: [{ node: { id: 'chloe-advised-bruno-before' } }] },
    });
    expect(extensions).toEqual({
      notices: [{ path: [], message: expect.stringContaining('Reports without a date count') }],
    });
  });

  it.each([
    [null, []],
    ['EXCLUDE', []],
    ['INCLUDE', ['letter']],
    ['ONLY', ['letter']],
  ])('are in evidence and support as the argument %s says', async (undatedReports, sources) => {
    const store = await open(FIXTURE);
    const { data } = await ask(store, FIELDS, { undatedReports });
    expect(data).toEqual({
      relationship: {
        evidence: sources.map((id) => ({ source: { id } })),
        support: { citations: sources.length },
      },
    });
  });
});
