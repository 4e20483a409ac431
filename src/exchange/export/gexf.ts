import { type ExportFormat, manifestLines, type Piece } from './export-format.js';
import { EDGE_FIELDS, edgeLabel, GRAPH_LOSSES, type GraphField, NODE_FIELDS } from './graph-rows.js';
import { xmlText } from './xml-text.js';

/** GEXF 1.2 (gexf.net), as Gephi and networkx read it: all edges directed. */
export const gexf: ExportFormat = {
  name: 'gexf',
  title: 'GEXF 1.2',
  ending: '.gexf',
  mediaType: 'application/gexf+xml',
  files: [],
  losses: GRAPH_LOSSES,
  hasManifest: true,
  async *write(source, manifest): AsyncGenerator<Piece> {
    yield ['', head(manifest.generator, manifestLines(manifest).join('\n'))];
    yield ['', '<nodes>\n'];
    for await (const page of source.entities())
      for (const entity of page)
        yield [
          '',
          `<node id="${entity.id}" label="${xmlText(entity.name)}">${values(NODE_FIELDS, entity)}</node>\n`,
        ];
    yield ['', '</nodes>\n<edges>\n'];
    for await (const page of source.relationships())
      for (const it of page)
        yield [
          '',
          `<edge id="${it.id}" source="${it.subject}" target="${it.object}" label="${edgeLabel(it)}">${values(EDGE_FIELDS, it)}</edge>\n`,
        ];
    yield ['', '</edges>\n</graph>\n</gexf>\n'];
  },
};

const SORTS = { string: 'string', int: 'integer', boolean: 'boolean' } as const;

function head(creator: string, about: string): string {
  const attributes = (of: string, fields: readonly Pick<GraphField<never>, 'name' | 'sort'>[]) => [
    `<attributes class="${of}">\n`,
    ...fields.map(({ name, sort }) => `<attribute id="${name}" title="${name}" type="${SORTS[sort]}"/>\n`),
    '</attributes>\n',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n',
    `<meta><creator>${xmlText(creator)}</creator><description>${xmlText(about)}</description></meta>\n`,
    '<graph defaultedgetype="directed">\n',
    ...attributes('node', NODE_FIELDS),
    ...attributes('edge', EDGE_FIELDS),
  ].join('');
}

function values<Of>(fields: readonly GraphField<Of>[], of: Of): string {
  const given = fields.flatMap(({ name, value }) => {
    const it = value(of);
    return it === null ? [] : [`<attvalue for="${name}" value="${xmlText(String(it))}"/>`];
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}
