import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

onEachStore('dataset', (open) => {
  it('says what is loaded, and how much of it', async () => {
    const query = `{ dataset {
      revision title description evidence sources entities { kind count } relationships { type count }
    } }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        dataset: {
          revision: FIXTURE.revision,
          title: 'The mill at Northbridge',
          description: null,
          evidence: 32,
          sources: 15,
          entities: [
            { kind: 'PERSON', count: 7 },
            { kind: 'GROUP', count: 1 },
            { kind: 'ORGANIZATION', count: 14 },
            { kind: 'PLACE', count: 1 },
            { kind: 'EVENT', count: 1 },
            { kind: 'WORK', count: 15 },
            { kind: 'TOPIC', count: 1 },
          ],
          relationships: [
            { type: 'ADVOCATED_FOR', count: 1 },
            { type: 'MET', count: 2 },
            { type: 'SPOKE_ABOUT', count: 1 },
            { type: 'WORKED_FOR', count: 1 },
            { type: 'HELD_OFFICE_IN', count: 1 },
            { type: 'ADVISED', count: 2 },
            { type: 'SUPPORTED', count: 3 },
            { type: 'LOCATED_IN', count: 1 },
            { type: 'OWNED', count: 2 },
            { type: 'PAID', count: 1 },
          ],
        },
      },
    });
  });

  it('has the questions that the dataset offers to start from', async () => {
    const article = await readDataset('seed/article');
    const query =
      '{ dataset { questions { ask shows kind about { id name } conditions { field values } check } } }';
    const { data } = await ask(await open(article), query);
    const { questions } = (data as { dataset: { questions: unknown[] } }).dataset;
    expect(questions).toHaveLength(6);
    expect(questions.slice(0, 2)).toEqual([
      {
        ask: 'Who advocated for Alice Marie Johnson, and who reported it?',
        shows: null,
        kind: 'ENTITY',
        about: [{ id: 'alice-marie-johnson', name: 'Alice Marie Johnson' }],
        conditions: [{ field: 'types', values: ['ADVOCATED_FOR'] }],
        check: null,
      },
      {
        ask: 'How is Kim Kardashian connected with Jack Johnson?',
        shows: null,
        kind: 'CONNECTION',
        about: [
          { id: 'kim-kardashian', name: 'Kim Kardashian' },
          { id: 'jack-johnson', name: 'Jack Johnson' },
        ],
        conditions: [],
        check: null,
      },
    ]);
    expect(questions[4]).toMatchObject({ about: [{ id: 'kanye-west' }], check: 'hedged' });
  });

  it('explains the whole vocabulary', async () => {
    const query = `{ dataset { vocabulary {
      type subjectKinds objectKinds symmetric nature tie advocacy weight once endsWith note
      phrases { affirmed negated planned possible } inversePhrases { affirmed negated planned possible }
    } } }`;
    const { data } = await ask(await open(FIXTURE), query);
    const { vocabulary } = (data as { dataset: { vocabulary: { type: string }[] } }).dataset;
    expect(vocabulary.map(({ type }) => type)).toEqual(RELATIONSHIP_TYPES);
    expect(vocabulary.find(({ type }) => type === 'PARDONED')).toEqual({
      type: 'PARDONED',
      subjectKinds: ['PERSON', 'GROUP', 'ORGANIZATION'],
      objectKinds: ['PERSON', 'GROUP'],
      symmetric: false,
      nature: 'EVENT',
      tie: true,
      advocacy: false,
      weight: 88,
      once: true,
      endsWith: 'NONE',
      note: null,
      phrases: {
        affirmed: 'pardoned',
        negated: 'did not pardon',
        planned: 'is to pardon',
        possible: 'might pardon or might have pardoned',
      },
      inversePhrases: {
        affirmed: 'was pardoned by',
        negated: 'was not pardoned by',
        planned: 'is to be pardoned by',
        possible: 'might be or might have been pardoned by',
      },
    });
  });
});
