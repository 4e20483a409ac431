import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

onEachStore('advocacies', (open) => {
  it('says who advocated for whom, to whom, and who says so', async () => {
    const query = `{ advocacies { totalCount edges { node {
      subject { name } phrase object { name } detail
      when { edtf words earliest latest asOf basis because }
      quantities { measure min max unit words }
      qualifiers { role entities { name } relationships { id } }
      support { citations origins independent firm disputed firstReportedOn { edtf } }
      byTheDay: evidence(knownOn: "2019-01-10") {
        says stance assertion locator quote selector { start end sha256 }
        source { name } attributedTo { name } origin { name } reportedOn { edtf }
      }
    } } } }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        advocacies: {
          totalCount: 1,
          edges: [
            {
              node: {
                subject: { name: 'Ada Okafor' },
                phrase: 'advocated for',
                object: { name: 'The weavers' },
                detail: 'a plea',
                when: {
                  edtf: '2019-01-08',
                  words: 'on Tuesday',
                  earliest: '2019-01-08',
                  latest: '2019-01-08',
                  asOf: null,
                  basis: 'INFERRED',
                  because: 'The Post is of Thursday.',
                },
                quantities: [
                  { measure: 'COUNT', min: 200, max: null, unit: 'people', words: 'more than 200' },
                  { measure: 'DURATION', min: null, max: 1.5, unit: 'hours', words: null },
                ],
                qualifiers: [
                  {
                    role: 'ADDRESSEE',
                    entities: [{ name: 'Northbridge Council' }, { name: 'Bruno Lindqvist' }],
                    relationships: [],
                  },
                  { role: 'OCCASION', entities: [{ name: 'Hearing on the mill' }], relationships: [] },
                ],
                support: {
                  citations: 11,
                  origins: 1,
                  independent: 1,
                  firm: true,
                  disputed: false,
                  firstReportedOn: { edtf: '2019-01-10' },
                },
                byTheDay: [
                  {
                    says: 'She asked that the weavers keep their work.',
                    stance: 'SUPPORTS',
                    assertion: 'STATED',
                    locator: 'paragraph 2',
                    quote: 'Let them work.',
                    selector: { start: 10, end: 24, sha256: 'a'.repeat(64) },
                    source: { name: 'Harrow Mills is to close' },
                    attributedTo: [],
                    origin: { name: 'The Morning Post' },
                    reportedOn: { edtf: '2019-01-10' },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('narrows by each argument, former ids included', async () => {
    const store = await open(FIXTURE);
    const count = async (given: string) => {
      const { data } = await ask(store, `{ advocacies(${given}) { totalCount } }`);
      return (data as { advocacies: { totalCount: number } }).advocacies.totalCount;
    };
    expect(await count('advocate: "okafor-ada", beneficiary: "weavers", addressee: "council"')).toBe(1);
    expect(await count('advocate: "weavers"')).toBe(0);
    expect(await count('beneficiary: "ada-okafor"')).toBe(0);
    expect(await count('addressee: "hearing"')).toBe(0);
    expect(await count('filter: { subject: "ada-okafor" }, advocate: "ada-okafor"')).toBe(1);
    expect(await count('filter: { subject: "bruno-lindqvist" }, advocate: "ada-okafor"')).toBe(0);
    expect(await count('filter: { types: [MET, ADVOCATED_FOR] }')).toBe(1);
    expect(await count('filter: { types: [MET] }')).toBe(0);
    expect(await count('filter: { polarity: [NEGATED] }')).toBe(0);
  });
});
