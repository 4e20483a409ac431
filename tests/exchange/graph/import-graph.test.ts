import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { InputError } from '../../../src/domain/errors.js';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary.js';
import { draftGraphMapping } from '../../../src/exchange/graph/draft-graph-mapping.js';
import { readGraphMapping } from '../../../src/exchange/graph/graph-mapping.js';
import { importGraph } from '../../../src/exchange/graph/import-graph.js';
import { isUndirected } from '../../../src/exchange/sheet/mapping.js';
import { readTable } from '../../../src/exchange/table-file.js';
import { folderOf } from '../../dataset/problems-in.js';
import {
  APOC_GRAPHML,
  APOC_JSON,
  GEPHI,
  GEPHI_CSV,
  KUMU_CSV,
  NEO4J_CSV,
  NETWORKX,
  YED,
} from './graph-files.js';

async function importedOf(files: Readonly<Record<string, string>>, mapping?: string) {
  const folder = await folderOf(files);
  const out = join(folder, 'out');
  const paths = Object.keys(files).map((file) => join(folder, file));
  const report = await importGraph(paths, out, {
    title: 'made',
    ...(mapping !== undefined && { mapping: readGraphMapping(mapping, 'mapping.yaml') }),
  });
  return { report, out, paths, dataset: await readDataset(out) };
}

function sentences({ entities, relationships }: Dataset): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relationships.map((it) => `${names.get(it.subject)} ${it.type} ${names.get(it.object)}`).sort();
}

const named = ({ entities }: Dataset): string[] =>
  entities
    .filter(({ kind }) => kind !== 'Work')
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort();

describe('one graph, as each tool writes it', () => {
  it.each<[tool: string, files: Readonly<Record<string, string>>]>([
    ['networkx', { 'graph.graphml': NETWORKX }],
    ['Gephi, GraphML', { 'graph.graphml': GEPHI }],
    ['yEd', { 'graph.graphml': YED }],
    ['Neo4j, GraphML', { 'graph.graphml': APOC_GRAPHML }],
    ['Gephi, CSV', GEPHI_CSV],
    ['Neo4j, CSV of its import tool', NEO4J_CSV],
    ['Kumu', KUMU_CSV],
    ['Neo4j, JSON', { 'graph.json': APOC_JSON }],
    ['Neo4j, JSON as an array', { 'graph.json': `[${APOC_JSON.replaceAll('\n', ',\n')}]` }],
  ])('%s', async (_tool, files) => {
    const { report, dataset } = await importedOf(files);
    expect(named(dataset)).toEqual([
      'Organization Lantern & Trust',
      'Organization Quay Bank',
      'Person Ada Harrow',
      'Person Ben Roe',
    ]);
    expect(sentences(dataset)).toEqual([
      'Ada Harrow CLOSE_TO Ben Roe',
      'Ada Harrow DIRECTOR_OF Quay Bank',
      'Quay Bank OWNED Lantern & Trust',
    ]);
    expect(report.byStatus).toEqual({ entity: 4, statements: 3, OTHER: 0, part: 0, held: 0, refused: 0 });
  });
});

it('counts each property that no field reads by its name, and keeps those of an edge in its evidence', async () => {
  const { report, dataset } = await importedOf({ 'graph.graphml': NETWORKX });
  expect(report.leftOut.map(({ what, count }) => `${count} ${what}`)).toEqual([
    '1 DIRECTOR_OF.weight',
    '1 Person.born',
  ]);
  const [evidence] = dataset.relationships.find(({ type }) => type === 'DIRECTOR_OF')?.evidence ?? [];
  expect(evidence).toMatchObject({
    says: 'The graph says: DIRECTOR_OF; weight: 1.5',
    locator: 'graph.graphml, edge Ada Harrow DIRECTOR_OF Quay Bank',
  });
});

const UNDIRECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GraphML: {
    'graph.graphml': NETWORKX.replace('edgedefault="directed"', 'edgedefault="undirected"'),
  },
  'an edge of GraphML': { 'graph.graphml': NETWORKX.replaceAll('<edge ', '<edge directed="false" ') },
  'Gephi, CSV': {
    ...GEPHI_CSV,
    'edges.csv': GEPHI_CSV['edges.csv'].replaceAll('Directed', 'Undirected'),
  },
  'Gephi, mutual': { ...GEPHI_CSV, 'edges.csv': GEPHI_CSV['edges.csv'].replaceAll('Directed', 'Mutual') },
  Kumu: {
    ...KUMU_CSV,
    'connections.csv': KUMU_CSV['connections.csv'].replaceAll(',directed', ',mutual'),
  },
  'JSON of a property': {
    'graph.json': APOC_JSON.replaceAll('{"since":2012}', '{"directed":false}'),
  },
};

describe('an edge without a direction never becomes a statement with one', () => {
  it.each(Object.keys(UNDIRECTED))('%s, whatever the rules', async (name) => {
    const files = UNDIRECTED[name] ?? {};
    for (const direction of ['a to b', 'b to a'])
      for (const words of ['director of', 'owned']) {
        const rule = `{ words: "${words}", type: ${words === 'owned' ? 'OWNED' : 'WORKED_FOR'}, direction: ${direction} }`;
        const { dataset, report } = await importedOf(files, `rules:\n  - ${rule}\n`);
        const directed = dataset.relationships.filter(({ type }) => !isUndirected(type));
        expect(directed.map(({ type }) => type)).toEqual([]);
        expect(report.byStatus.entity + report.byStatus.statements + report.byStatus.held).toBe(7);
      }
  });

  it('but by the kinds of its ends, where a rule says so', async () => {
    const { dataset } = await importedOf(
      { 'graph.graphml': NETWORKX.replace('edgedefault="directed"', 'edgedefault="undirected"') },
      'rules:\n  - { words: director of, between: [Person, Organization], type: DIRECTOR_OF, direction: by kind }\n',
    );
    expect(sentences(dataset)).toEqual(['Ada Harrow CLOSE_TO Ben Roe', 'Ada Harrow DIRECTOR_OF Quay Bank']);
  });
});

it('reads words, dates, amounts and sources by the fields of a mapping of a sheet', async () => {
  const { dataset, report } = await importedOf(
    {
      'nodes.csv': 'id,name,group\n1,Ada Harrow,mep\n2,Quay Bank,firm\n3,Ben Roe,mep\n4,Nobody Known,ghost\n',
      'edges.csv':
        'from,to,relation,start,share,cite\n' +
        '1,2,former director,2012,,https://example.org/2019/03/a-story\n' +
        '1,2,reportedly owns,,49%,https://example.org/a|https://example.org/b\n' +
        '3,2,"director, subject to approval",,,\n' +
        '3,2,never paid,,,\n' +
        '1,3,gave him a prize,,,\n' +
        '1,4,met,,,\n' +
        '1,9,met,,,\n',
    },
    [
      'title: made',
      'published: 2019-03-01',
      'nodes: { kind: "{group}" }',
      'kinds: { mep: Person, firm: Organization }',
      'when: { from: "{start}" }',
      'quantities: [{ measure: SHARE, value: "{share}", unit: percent }]',
      'source: { cell: "{cite}", separator: "|" }',
      'rules:',
      '  - { words: "director", type: DIRECTOR_OF, direction: by kind }',
      '  - { words: "owns", type: OWNED, direction: a to b }',
      '  - { words: "paid", type: PAID, direction: a to b }',
    ].join('\n'),
  );
  expect(sentences(dataset)).toEqual(['Ada Harrow OWNED Quay Bank', 'Ben Roe DIRECTOR_OF Quay Bank']);
  const owned = dataset.relationships.find(({ type }) => type === 'OWNED');
  expect(owned?.evidence.map(({ assertion }) => assertion)).toEqual(['HEDGED', 'HEDGED']);
  expect(dataset.relationships.find(({ type }) => type === 'DIRECTOR_OF')?.modality).toBe('POSSIBLE');
  expect(report.reasons.map(([status, reason]) => `${status}: ${reason}`)).toEqual([
    'held: "ghost" is no kind: say in `kinds` what it is',
    'held: it is no longer so, and it goes on',
    'held: its words may say that it was not so, or that it ended',
    'held: no rule reads "gave him a prize" between Person and Person',
    'held: its target is held or refused',
    'held: its target is no node of the files',
  ]);
});

it('obeys what a person decided of an edge, by its id', async () => {
  const rows = 'rows:\n  "11": { leave_out: not checked }\n  "12": { type: SIBLING_OF }\n';
  const { dataset } = await importedOf({ 'graph.graphml': GEPHI }, rows);
  expect(sentences(dataset)).toEqual(['Ada Harrow DIRECTOR_OF Quay Bank', 'Ada Harrow SIBLING_OF Ben Roe']);
});

it('holds both of two edges that make each the parent of the other', async () => {
  const { report } = await importedOf({
    'nodes.csv': 'id,type\nAda,Person\nBen,Person\n',
    'edges.csv': 'source,target,relation\nAda,Ben,PARENT_OF\nBen,Ada,PARENT_OF\n',
  });
  expect(report.byStatus).toMatchObject({ entity: 2, held: 2, statements: 0 });
});

it('takes an edge list without nodes, where the mapping says what they are', async () => {
  const { dataset, report } = await importedOf(
    { 'edges.csv': 'Source,Target,Label\nAda Harrow,Ben Roe,met\nBen Roe,Eva Roe,met\n' },
    'nodes: { kind: Person }\n',
  );
  expect(sentences(dataset)).toEqual(['Ada Harrow MET Ben Roe', 'Ben Roe MET Eva Roe']);
  expect(report.byStatus).toMatchObject({ entity: 3, statements: 2 });
});

it('refuses an edge of three ends and a node whose id is taken, and says so', async () => {
  const { report } = await importedOf({
    'graph.graphml': NETWORKX.replace(
      '</graph>',
      '<hyperedge><endpoint node="Ben Roe"/></hyperedge><node id="Ben Roe"/></graph>',
    ),
  });
  expect(report.reasons.map(([status, reason]) => `${status}: ${reason}`)).toEqual([
    'refused: its id is that of a node before',
    'refused: an edge of more than two ends',
  ]);
});

it('gives the same ids again, and says what changed', async () => {
  const { out, paths } = await importedOf(GEPHI_CSV);
  const before = await readTable(join(out, 'import', 'ids.csv'), ['id']);
  const { changes } = await importGraph(paths, out, { title: 'made' });
  expect(changes).toEqual({ came: [], went: [], changed: [] });
  expect(await readTable(join(out, 'import', 'ids.csv'), ['id'])).toEqual(before);
});

it('knows each type by its name, and reads no other in it', async () => {
  const kinds = ['Person', 'Group', 'Organization', 'Work', 'Place', 'Event', 'Topic'];
  const ends = ['a', 'b'].flatMap((side) => kinds.map((kind) => `${side} ${kind},${kind}`));
  const edges = RELATIONSHIP_TYPES.flatMap((type) =>
    kinds.flatMap((a) => kinds.map((b) => `a ${a},b ${b},${type},${type} ${a} ${b}`)),
  );
  const { dataset } = await importedOf({
    'nodes.csv': `id,type\n${ends.join('\n')}\n`,
    'edges.csv': `source,target,relation,id\n${edges.join('\n')}\n`,
  });
  const types = new Set(dataset.relationships.map(({ type }) => type));
  for (const { id, type, evidence } of dataset.relationships)
    expect({ id, says: evidence[0].says }).toEqual({ id, says: `The graph says: ${type}` });
  expect(RELATIONSHIP_TYPES.filter((type) => !types.has(type))).toEqual([]);
});

it('prints a first mapping that the import takes', async () => {
  const folder = await folderOf({
    'nodes.csv': 'id,name,type,born\n1,Ada Harrow,Politician,1961\n2,Quay Bank,Bank,\n3,Eel,Fish,\n',
    'edges.csv': 'source,target,relation,since\n1,2,chairman of,2012\n1,2,OWNED,\n1,3,eats,\n',
  });
  const files = ['nodes.csv', 'edges.csv'].map((file) => join(folder, file));
  const text = await draftGraphMapping(files);
  for (const line of [
    '"Politician": Person',
    '# "Fish": ?',
    '# "born": ?',
    '# of edges, not read: since (1)',
  ])
    expect(text).toContain(line);
  const mapping = readGraphMapping(text, 'mapping.yaml');
  const { byStatus } = await importGraph(files, join(folder, 'out'), { mapping });
  expect(byStatus).toMatchObject({ entity: 2, statements: 2, held: 2 });
});

describe('what cannot be read', () => {
  it.each<[why: string, file: string, text: string, message: RegExp]>([
    [
      'XML that ends early',
      'a.graphml',
      '<graphml><graph><node id="1">',
      /^Expected GraphML in .*a\.graphml, but: Unclosed/,
    ],
    ['another XML', 'a.graphml', '<html></html>', /but: it has no graph/],
    [
      'an entity that is not declared',
      'a.graphml',
      '<graphml><graph>&x;</graph></graphml>',
      /Invalid character entity/,
    ],
    [
      'an entity of a document type, which would expand',
      'a.graphml',
      '<!DOCTYPE g [<!ENTITY x "xxxx">]><graphml><graph>&x;</graph></graphml>',
      /Invalid character entity/,
    ],
    ['CSV without ends or ids', 'a.csv', 'colour,size\nred,1\n', /columns of nodes .* they are colour, size/],
    ['an empty file', 'a.csv', '', /its? is empty|names of the columns/],
    ['another format', 'a.gml', 'graph [ ]', /\.graphml, \.csv or \.json, but got/],
    ['no nodes and no edges', 'a.json', '{"a": 1}\n', /Expected nodes or edges in/],
  ])('%s', async (_why, file, text, message) => {
    const folder = await folderOf({ [file]: text });
    const failure = importGraph([join(folder, file)], join(folder, 'out'));
    await expect(failure).rejects.toThrow(InputError);
    await expect(failure).rejects.toThrow(message);
  });

  it('a mapping of a sheet', () => {
    expect(() => readGraphMapping('a: { name: x }\nkey: y\n', 'm.yaml')).toThrow(
      'Expected a mapping of a graph in m.yaml, but a, key is of a sheet; say what nodes are in `nodes`, and leave it out.',
    );
  });
});
