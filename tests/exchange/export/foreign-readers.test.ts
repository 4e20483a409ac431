import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import type { ExportName } from '../../../src/exchange/export/format-names.js';
import { EXPORT_FORMATS } from '../../../src/exchange/export/formats.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { folderOf } from '../../dataset/problems-in.js';
import { exported, exportTo } from './export-to.js';
import { describePython, python } from './python.js';

const ODD = 'A "quoted" <name> & \'more\'\nin two lines, ]]> é 𝓗';

const seed = await readDataset('seed');
const odd = async () =>
  readDataset(
    await folderOf({
      'dataset.yaml': 'title: "Odd <texts> & @more"\n',
      'all.jsonl': [
        { entity: { id: 'one', kind: 'Person', name: ODD, description: ODD } },
        { entity: { id: 'two', kind: 'Person', name: '=2' } },
        {
          entity: {
            id: 'work',
            kind: 'Work',
            name: '100% {of} it_all ~ ^ \\ $5 #1 & more',
            publisher: 'press',
            publishedOn: '2018-05',
            url: 'https://example.org/a_b?c=%20&d={e}#f',
            workKind: 'news report',
          },
        },
        { entity: { id: 'press', kind: 'Organization', name: 'Press & Sons' } },
        {
          relationship: {
            subject: 'one',
            type: 'MET',
            object: 'two',
            polarity: 'NEGATED',
            detail: ODD,
            evidence: [{ source: 'work', says: 'No.' }],
          },
        },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    }),
  );

async function fileOf(name: ExportName, dataset: Dataset): Promise<string> {
  const format = EXPORT_FORMATS[name];
  const path = join(await folderOf({}), `export${format.ending ?? ''}`);
  return exportTo(path, await exported(memoryStore(dataset), format));
}

const GRAPH = (reader: string) => `
import json, sys, networkx
graph = networkx.${reader}(sys.argv[1])
print(json.dumps({
  'directed': graph.is_directed(),
  'nodes': {id: node for id, node in graph.nodes(data=True)},
  'edges': [[a, b, edge] for a, b, edge in graph.edges(data=True)]}))
`;

interface Graph {
  readonly directed: boolean;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly edges: readonly [string, string, Record<string, unknown>][];
}

describePython('networkx', () => {
  it.each([
    ['graphml', GRAPH('read_graphml')],
    ['gexf', GRAPH('read_gexf')],
  ] as const)('reads %s: every node and edge, with its fields', async (name, program) => {
    const { directed, nodes, edges } = (await python(program, await fileOf(name, seed))) as Graph;
    expect(directed).toBe(true);
    expect(Object.keys(nodes).sort()).toEqual(seed.entities.map(({ id }) => id));
    const ends = ([a, b]: readonly [string, string, ...unknown[]]) => `${a} ${b}`;
    expect(edges.map(ends).sort()).toEqual(
      seed.relationships.map(({ subject, object }) => ends([subject, object])).sort(),
    );
    const graph = (await python(program, await fileOf(name, await odd()))) as Graph;
    expect(graph.nodes.one).toMatchObject({ label: ODD, kind: 'Person', description: ODD });
    const [[from, to, edge] = ['', '', {}]] = graph.edges;
    expect([from, to]).toEqual(['one', 'two']);
    expect(edge).toMatchObject({
      label: 'NOT MET',
      polarity: 'NEGATED',
      detail: ODD,
      citations: 1,
      disputed: false,
    });
  });
});

describePython('rdflib', () => {
  it('reads jsonld without a network: entities, statements, who says them, and where in the source', async () => {
    const program = `
import json, sys, rdflib
graph = rdflib.Graph().parse(sys.argv[1], format='json-ld')
prefixes = '''
prefix schema: <https://schema.org/> prefix prov: <http://www.w3.org/ns/prov#> prefix oa: <http://www.w3.org/ns/oa#>
prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> prefix it: <https://attest.invalid/> prefix term: <https://attest.invalid/terms#>
'''
def ask(query): return sorted([None if cell is None else str(cell) for cell in row] for row in graph.query(prefixes + query))
print(json.dumps({
  'people': ask('select ?it ?name { ?it a schema:Person; schema:name ?name }'),
  'works': ask('select ?it ?press ?on { ?it a schema:CreativeWork; schema:publisher ?press; schema:datePublished ?on }'),
  'statements': ask('select ?it ?a ?type ?b ?polarity { ?it a rdf:Statement; rdf:subject ?a; rdf:predicate ?type; rdf:object ?b; term:polarity ?polarity }'),
  'evidence': ask('''select ?it ?source ?says ?start ?quote {
    ?it prov:wasDerivedFrom ?e. ?e a oa:Annotation; prov:hadPrimarySource ?source; oa:hasBody/rdf:value ?says; oa:hasTarget ?t. ?t oa:hasSource ?source
    optional { ?t oa:hasSelector [ a oa:TextPositionSelector; oa:start ?start ] } optional { ?t oa:hasSelector [ a oa:TextQuoteSelector; oa:exact ?quote ] } }'''),
  'speakers': ask('select distinct ?who { ?e prov:wasAttributedTo ?who }'),
  'revision': ask('select ?revision { ?it a schema:Dataset; schema:version ?revision }'),
  'roles': ask('select ?it ?what { ?it term:qualifiers/<https://attest.invalid/terms#role/PLACE> ?what }'),
  'bare': ask('select ?type { ?a ?type ?b. ?s rdf:predicate ?type }')}))
`;
    const small = await odd();
    const read = (await python(program, await fileOf('jsonld', small))) as Record<string, string[][]>;
    const it = (id: string) => `https://attest.invalid/${id}`;
    const term = (word: string) => it(`terms#${word}`);
    const [denial] = small.relationships;
    expect(read).toMatchObject({
      people: [
        [it('one'), ODD],
        [it('two'), '=2'],
      ],
      works: [[it('work'), it('press'), '2018-05']],
      statements: [[it(denial?.id ?? ''), it('one'), term('MET'), it('two'), term('NEGATED')]],
      evidence: [[it(denial?.id ?? ''), it('work'), 'No.', null, null]],
      revision: [[small.revision]],
      bare: [],
    });
    const whole = (await python(program, await fileOf('jsonld', seed))) as Record<string, string[][]>;
    expect(whole.statements?.length).toBe(seed.relationships.length + seed.attributes.length);
    const statements = [...seed.relationships, ...seed.attributes];
    const events = seed.entities.filter((one) => one.kind === 'Event');
    const allEvidence = [...statements, ...events].flatMap(({ evidence }) => evidence);
    const supporting = [...statements, ...events].flatMap(({ id, evidence }) =>
      evidence
        .filter(({ stance }) => stance === 'SUPPORTS')
        .map(({ source, says, selector, quote }) => [
          it(id),
          it(source),
          says,
          selector === null ? null : String(selector.start),
          quote,
        ]),
    );
    expect(whole.evidence).toEqual(expect.arrayContaining(supporting));
    expect(whole.evidence?.length).toBe(supporting.length);
    const speakers = allEvidence.flatMap(({ attributedTo }) => attributedTo);
    expect(whole.speakers?.flat()).toEqual([...new Set(speakers)].map(it).sort());
    expect(whole.roles?.length).toBeGreaterThan(0);
    expect(whole.bare).toEqual([]);
  });
});

describePython('followthemoney', () => {
  it('reads ftm: each entity by its schema, with every property valid and every end there', async () => {
    const program = `
import json, sys
from followthemoney import model
entities = [model.get_proxy(json.loads(line)) for line in open(sys.argv[1])]
known = {entity.id: entity for entity in entities}
problems = []
for entity in entities:
  entity.schema.validate(entity.to_dict())
  clean = model.make_entity(entity.schema.name)
  for prop, value in entity.itervalues():
    if prop.type.name == 'entity':
      if value not in known or not known[value].schema.is_a(prop.range): problems.append([entity.id, prop.name, value])
    elif prop.type.clean(value) is None: problems.append([entity.id, prop.name, value])
print(json.dumps({'problems': problems, 'entities': [[e.id, e.schema.name, e.caption, e.schema.edge] for e in entities]}))
`;
    const { problems, entities } = (await python(program, await fileOf('ftm', seed))) as {
      problems: unknown[];
      entities: [string, string, string, boolean][];
    };
    expect(problems).toEqual([]);
    const schemata = new Set(entities.map(([, schema]) => schema));
    expect([...schemata]).toEqual(
      expect.arrayContaining(['Person', 'Organization', 'Article', 'UnknownLink']),
    );
    const ids = new Set(entities.map(([id]) => id));
    const facts = seed.relationships.filter((one) => ids.has(one.id));
    expect(
      facts.filter(({ polarity, modality }) => polarity !== 'AFFIRMED' || modality !== 'ACTUAL'),
    ).toEqual([]);
    expect(facts.length).toBe(entities.filter(([, , , isEdge]) => isEdge).length);
    const empty = (await python(program, await fileOf('ftm', await odd()))) as { entities: unknown[][] };
    expect(empty.entities.map(([id, schema]) => [id, schema])).toEqual([
      ['one', 'Person'],
      ['press', 'Organization'],
      ['two', 'Person'],
      ['work', 'Article'],
    ]);
  });
});

describePython('openpyxl', () => {
  it('reads the workbook: no formula, and every text as it is', async () => {
    const program = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [[(cell.value, cell.data_type) for cell in row] for row in sheet.rows] for sheet in book}))
`;
    const sheets = (await python(program, await fileOf('xlsx', await odd()))) as Record<
      string,
      [unknown, string][][]
    >;
    const entities = sheets.entities ?? [];
    expect(entities.map(([id, _kind, name]) => [id?.[0], name?.[0], name?.[1]]).sort()).toEqual([
      ['id', 'name', 's'],
      ['one', ODD, 's'],
      ['press', 'Press & Sons', 's'],
      ['two', '=2', 's'],
      ['work', '100% {of} it_all ~ ^ \\ $5 #1 & more', 's'],
    ]);
    expect(Object.keys(sheets)).toContain('evidence');
  });
});

it('csl: an item a work, with what is given of it', async () => {
  const [[, content] = []] = await exported(memoryStore(await odd()), EXPORT_FORMATS.csl);
  expect(JSON.parse(String(content))).toEqual([
    {
      id: 'work',
      type: 'article-newspaper',
      title: '100% {of} it_all ~ ^ \\ $5 #1 & more',
      'container-title': 'Press & Sons',
      issued: { 'date-parts': [[2018, 5]] },
      URL: 'https://example.org/a_b?c=%20&d={e}#f',
      genre: 'news report',
    },
  ]);
});

it('bibtex: an entry a work, in which no text is a command', async () => {
  const [[, content] = []] = await exported(memoryStore(await odd()), EXPORT_FORMATS.bibtex);
  const [head = '', ...entries] = String(content).split('\n\n');
  expect(head).toContain('% Odd <texts> & (at)more, revision ');
  expect(entries).toEqual([
    `@article{work,
  title = {{100\\% \\{of\\} it\\_all \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$5 \\#1 \\& more}},
  journal = {Press \\& Sons},
  year = {2018},
  date = {2018-05},
  url = {https://example.org/a_b?c=%20&d=%7Be%7D#f},
  note = {news report},
}
`,
  ]);
});
