import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { attributesCsv } from '../../src/explorer/export/attributes-csv.js';
import { csv, listCell } from '../../src/explorer/export/csv.js';
import { entitiesCsv } from '../../src/explorer/export/entities-csv.js';
import { evidenceCsv } from '../../src/explorer/export/evidence-csv.js';
import { relationshipsCsv } from '../../src/explorer/export/relationships-csv.js';
import { shownJson } from '../../src/explorer/export/shown-json.js';
import type { Shown, ShownAttribute } from '../../src/explorer/view/shown.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, item, relationship, span } from './records.js';

const MARK = '\uFEFF';

const shown = (change: Partial<Shown>): Shown => ({
  title: 'Ada',
  entities: [],
  relationships: [],
  attributes: [],
  paths: [],
  dataset: { title: 'A village', revision: '0a1b' },
  notes: [],
  ...change,
});

/** The rows of a file, with these of its columns. */
const rowsOf = (text: string, ...columns: readonly string[]) =>
  Papa.parse<Record<string, string>>(text.replace(MARK, ''), { header: true }).data.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column]])),
  );

it('writes a line for names and one for each row, and quotes what needs it', () => {
  const rows = [{ text: 'plain' }, { text: 'two, "quoted"\nlines' }, { text: null }];
  expect(csv([['text', ({ text }) => text]], rows)).toBe(
    `${MARK}text\r\nplain\r\n"two, ""quoted""\nlines"\r\n`,
  );
});

it('writes a list so that it can be read back', () => {
  const texts = ['Okafor; Sons', 'The "Mill"', 'Adá'];
  const cell = listCell(texts);
  expect(cell).toBe('"Okafor; Sons"; "The ""Mill"""; Adá');
  expect(Papa.parse<string[]>(cell, { delimiter: '; ' }).data).toEqual([texts]);
});

it('gives a spreadsheet no formula', () => {
  expect(csv([['text', (text) => text]], ['=1+1', '@ada', '-1'])).toBe(
    `${MARK}text\r\n"'=1+1"\r\n"'@ada"\r\n"'-1"`,
  );
});

it('writes the entities of a view with the revision', () => {
  const ada = { ...entity('ada'), aliases: ['A. N. Okafor', 'Adá'] };
  expect(entitiesCsv(shown({ entities: [bareEntity(ada)] }))).toBe(
    `${MARK}id,kind,name,label,unnamed,aliases,description,modality,when,neighbors_not_shown,dataset_revision\r\n` +
      'ada,PERSON,Ada,Ada,false,A. N. Okafor; Adá,,,,,0a1b',
  );
});

it('writes of an event on a map when it is, how firmly, and how many neighbors are not shown', () => {
  const hearing = {
    ...bareEntity({ ...entity('hearing'), kind: 'EVENT', description: 'Of the council.' }),
    ...{ when: span('2019-03'), modality: 'PLANNED' as const, more: 7 },
  };
  const columns = ['kind', 'description', 'modality', 'when', 'neighbors_not_shown'];
  expect(rowsOf(entitiesCsv(shown({ entities: [hearing] })), ...columns)).toEqual([
    {
      kind: 'EVENT',
      description: 'Of the council.',
      modality: 'PLANNED',
      when: '2019-03',
      neighbors_not_shown: '7',
    },
  ]);
});

const rowOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(MARK, ''), { header: true }).data[0];

it('says all of a relationship in a row', () => {
  const date = { words: 'in spring', because: 'The letter is dated.', basis: 'INFERRED' } as const;
  const evidence = [item('e1'), item('e2')];
  const met = relationship('ada', 'bruno', {
    detail: 'at the mill',
    whenText: 'in January 2019 (inferred)',
    when: span('2019-01', { ...date, asOf: '2019-02' }),
    evidence,
    conflicts: [{ id: 'r2' }, { id: 'r3' }],
  });
  expect(rowOf(relationshipsCsv(shown({ relationships: [met] })))).toEqual({
    id: 'ada-met-bruno',
    subject_id: 'ada',
    subject: 'Ada',
    phrase: 'met',
    object_id: 'bruno',
    object: 'Bruno',
    type: 'MET',
    narrower_type: '',
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    detail: 'at the mill',
    when_text: 'in January 2019 (inferred)',
    when: '2019-01',
    when_seen: '2019-02',
    when_words: 'in spring',
    when_basis: 'INFERRED',
    when_because: 'The letter is dated.',
    quantities: '',
    qualifiers: '',
    qualifier_entity_ids: '',
    qualifier_relationship_ids: '',
    supported: 'true',
    citations: '1',
    origins: '1',
    independent_origins: '1',
    firm: 'true',
    disputed: 'false',
    conflicts_with: 'r2 r3',
    first_reported: '2019-01-10',
    source_ids: 'report',
    path_steps: '',
    dataset_revision: '0a1b',
  });
});

it('says all of a piece of evidence in a row', () => {
  const said = item('e1', {
    locator: 'paragraph 2',
    quote: 'They met.',
    attributedTo: [entity('carla'), entity('dora')],
  });
  const text = evidenceCsv(shown({ relationships: [relationship('ada', 'bruno', { evidence: [said] })] }));
  expect(rowOf(text)).toEqual({
    id: 'e1',
    relationship_id: 'ada-met-bruno',
    relationship: 'Ada met Bruno',
    attribute_id: '',
    attribute: '',
    event_id: '',
    event: '',
    stance: 'SUPPORTS',
    assertion: 'STATED',
    withdrawn: 'false',
    paraphrase: 'It was so.',
    quote: 'They met.',
    source_id: 'report',
    source: 'Report',
    source_url: '',
    source_retracted: 'false',
    source_corrected: 'false',
    locator: 'paragraph 2',
    publisher: 'The Post',
    attributed_to_ids: 'carla dora',
    attributed_to: 'Carla; Dora',
    origin_id: 'post',
    origin: 'Post',
    self_reported: 'false',
    reported: '2019-01-10',
    dataset_revision: '0a1b',
  });
});

it('writes the name of an entity as it is, with the label that distinguishes it beside it', () => {
  const smith = { ...entity('smith-1'), name: 'John Smith', label: 'John Smith (A banker)' };
  const row = rowOf(entitiesCsv(shown({ entities: [bareEntity(smith)] })));
  expect([row?.name, row?.label]).toEqual(['John Smith', 'John Smith (A banker)']);
  const met = relationship('ada', 'smith-1', { object: smith });
  expect(rowOf(relationshipsCsv(shown({ relationships: [met] })))?.object).toBe('John Smith');
});

describe('the relationships of a view', () => {
  it('read as sentences from the subject to the object', () => {
    const advocated = relationship('ada', 'bruno', { type: 'ADVOCATED_FOR', phrase: 'advocated for' });
    const sentence = ['subject_id', 'subject', 'phrase', 'object_id', 'object', 'type'];
    expect(rowsOf(relationshipsCsv(shown({ relationships: [advocated] })), ...sentence)).toEqual([
      {
        subject_id: 'ada',
        subject: 'Ada',
        phrase: 'advocated for',
        object_id: 'bruno',
        object: 'Bruno',
        type: 'ADVOCATED_FOR',
      },
    ]);
  });

  it('have their quantities and qualifiers', () => {
    const plea = relationship('ada', 'bruno', {
      quantities: [
        { measure: 'COUNT', min: 200, max: null, unit: 'people', words: 'more than 200' },
        { measure: 'DURATION', min: null, max: 1.5, unit: 'hours', words: null },
      ],
      qualifiers: [
        { role: 'ADDRESSEE', entities: [entity('council'), entity('mayor')], relationships: [] },
        { role: 'REACTION_TO', entities: [], relationships: [relationship('carla', 'dora')] },
      ],
    });
    const columns = ['quantities', 'qualifiers', 'qualifier_entity_ids', 'qualifier_relationship_ids'];
    expect(rowsOf(relationshipsCsv(shown({ relationships: [plea] })), ...columns)).toEqual([
      {
        quantities: 'COUNT: more than 200 | DURATION: at most 1.5 hours',
        qualifiers: 'ADDRESSEE: Council; Mayor | REACTION_TO: Carla met Dora',
        qualifier_entity_ids: 'ADDRESSEE:council ADDRESSEE:mayor',
        qualifier_relationship_ids: 'REACTION_TO:carla-met-dora',
      },
    ]);
  });

  it('say where no report of them stands any more', () => {
    const { support } = relationship('ada', 'bruno');
    const relationships = [
      relationship('ada', 'bruno'),
      relationship('ada', 'carla', { support: { ...support, citations: 0, origins: 0, independent: 0 } }),
    ];
    expect(rowsOf(relationshipsCsv(shown({ relationships })), 'id', 'supported')).toEqual([
      { id: 'ada-met-bruno', supported: 'true' },
      { id: 'ada-met-carla', supported: 'false' },
    ]);
  });

  it('say which steps of which paths they are', () => {
    const relationships = [
      relationship('ada', 'bruno'),
      relationship('bruno', 'carla'),
      relationship('bruno', 'dora'),
    ];
    const hop = (from: string, to: string, others: string[] = []) => ({
      from,
      relationship: `${from}-met-${to}`,
      others,
      to,
    });
    const paths = [
      { hops: [hop('ada', 'bruno'), hop('bruno', 'carla', ['bruno-met-dora'])] },
      { hops: [hop('ada', 'bruno')] },
    ];
    expect(rowsOf(relationshipsCsv(shown({ relationships, paths })), 'id', 'path_steps')).toEqual([
      { id: 'ada-met-bruno', path_steps: 'path 1, hop 1; path 2, hop 1' },
      { id: 'bruno-met-carla', path_steps: 'path 1, hop 2' },
      { id: 'bruno-met-dora', path_steps: 'path 1, hop 2 (other)' },
    ]);
  });
});

describe('the evidence of a view', () => {
  const hearing = {
    ...bareEntity({ ...entity('hearing'), kind: 'EVENT' }),
    evidence: [item('e1', { origin: null })],
  };
  const met = relationship('ada', 'bruno', { evidence: [item('e2', { origin: entity('ada') })] });

  it('is that of its event too', () => {
    const columns = ['id', 'relationship_id', 'relationship', 'event_id', 'event', 'self_reported'];
    expect(rowsOf(evidenceCsv(shown({ entities: [hearing], relationships: [met] })), ...columns)).toEqual([
      {
        id: 'e1',
        relationship_id: '',
        relationship: '',
        event_id: 'hearing',
        event: 'Hearing',
        self_reported: 'false',
      },
      {
        id: 'e2',
        relationship_id: 'ada-met-bruno',
        relationship: 'Ada met Bruno',
        event_id: '',
        event: '',
        self_reported: 'true',
      },
    ]);
  });

  it('says which sources were retracted, and which corrected', () => {
    const notice = { on: span('2019-05-01'), note: 'The mill stands elsewhere.' };
    const { source } = item('e1');
    const evidence = [
      item('e1', { source: { ...source, corrected: notice } }),
      item('e2', { source: { ...source, retracted: notice } }),
    ];
    const text = evidenceCsv(shown({ relationships: [relationship('ada', 'bruno', { evidence })] }));
    expect(rowsOf(text, 'id', 'source_retracted', 'source_corrected')).toEqual([
      { id: 'e1', source_retracted: 'false', source_corrected: 'true' },
      { id: 'e2', source_retracted: 'true', source_corrected: 'false' },
    ]);
  });

  it('says where to read its source, and leaves empty what nothing is known of', () => {
    const { source } = item('e1');
    const evidence = [
      item('e1', { source: { ...source, url: 'https://post.example/report' } }),
      item('e2', { source: { ...source, publisher: null }, reportedOn: null, origin: null }),
    ];
    const text = evidenceCsv(shown({ relationships: [relationship('ada', 'bruno', { evidence })] }));
    expect(rowsOf(text, 'source_url', 'publisher', 'reported', 'origin')).toEqual([
      {
        source_url: 'https://post.example/report',
        publisher: 'The Post',
        reported: '2019-01-10',
        origin: 'Post',
      },
      { source_url: '', publisher: '', reported: '', origin: '' },
    ]);
  });

  it('is in the JSON, with the citation and the paths', () => {
    const paths = [{ hops: [{ from: 'ada', relationship: 'ada-met-bruno', others: [], to: 'bruno' }] }];
    const view = shown({ entities: [hearing], relationships: [met], paths });
    expect(JSON.parse(shownJson(view, 'Cite me.'))).toEqual({
      title: 'Ada',
      citation: 'Cite me.',
      dataset: { title: 'A village', revision: '0a1b' },
      notes: [],
      entities: [hearing],
      relationships: [met],
      attributes: [],
      paths,
    });
  });
});

const AGE: ShownAttribute = {
  id: 'ada-aged-40',
  entity: entity('ada'),
  type: 'AGE',
  valueText: '40 years',
  sentence: 'Ada, age: 40 years, as of 10 January 2019',
  whenText: 'as of 10 January 2019',
  detail: null,
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  when: { ...span('2019-01-10'), edtf: null, earliest: null, latest: null, asOf: '2019-01-10' },
  support: { citations: 1 },
  evidence: [item('e9', { origin: entity('ada') })],
  conflicts: [{ id: 'a2', sentence: 'Ada, age: 41 years' }],
};

it('says all of an attribute in a row, and of its evidence', () => {
  expect(rowOf(attributesCsv(shown({ attributes: [AGE] })))).toMatchObject({
    id: 'ada-aged-40',
    entity_id: 'ada',
    entity: 'Ada',
    type: 'AGE',
    value: '40 years',
    polarity: 'AFFIRMED',
    when_text: 'as of 10 January 2019',
    when: '',
    when_seen: '2019-01-10',
    supported: 'true',
    conflicts_with: 'a2',
    source_ids: 'report',
    dataset_revision: '0a1b',
  });
  expect(rowOf(evidenceCsv(shown({ attributes: [AGE] })))).toMatchObject({
    id: 'e9',
    relationship_id: '',
    attribute_id: 'ada-aged-40',
    attribute: 'Ada, age: 40 years, as of 10 January 2019',
    event_id: '',
    self_reported: 'true',
  });
});
