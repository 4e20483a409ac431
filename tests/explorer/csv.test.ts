import { expect, it } from 'vitest';
import { csv } from '../../src/explorer/take-away/csv.js';
import { entitiesCsv } from '../../src/explorer/take-away/entities-csv.js';
import { alone } from '../../src/explorer/view/entity-shown.js';
import { entity } from './claims.js';

const MARK = '\uFEFF';

it('writes a line for names and one for each row, and quotes what needs it', () => {
  const rows = [{ text: 'plain' }, { text: 'two, "quoted"\nlines' }, { text: null }];
  expect(csv([['text', ({ text }) => text]], rows)).toBe(
    `${MARK}text\r\nplain\r\n"two, ""quoted""\nlines"\r\n`,
  );
});

it('gives a spreadsheet no formula', () => {
  expect(csv([['text', (text) => text]], ['=1+1', '@ada', '-1'])).toBe(
    `${MARK}text\r\n"'=1+1"\r\n"'@ada"\r\n"'-1"`,
  );
});

it('writes the entities of a view with the revision', () => {
  const shown = {
    title: 'Ada',
    entities: [alone(entity('ada'))],
    claims: [],
    dataset: { title: 'A village', revision: '0a1b' },
    notes: [],
  };
  expect(entitiesCsv(shown)).toBe(
    `${MARK}id,kind,name,unnamed,description,modality,when,neighbours_not_shown,dataset_revision\r\n` +
      'ada,PERSON,Ada,false,,,,,0a1b',
  );
});
