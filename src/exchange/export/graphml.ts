import { type ExportFormat, manifestLines, type Piece } from './export-format.js';
import { EDGE_FIELDS, edgeLabel, GRAPH_LOSSES, type GraphField, NODE_FIELDS } from './graph-rows.js';
import { xmlText } from './xml-text.js';

/** GraphML (graphml.graphdrawing.org), as yEd, Gephi, Cytoscape and networkx read it: all edges directed. */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'GraphML',
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  files: [],
  losses: GRAPH_LOSSES,
  hasManifest: true,
  async *write(source, manifest): AsyncGenerator<Piece> {
    yield ['', head(manifestLines(manifest).join('\n'))];
    for await (const page of source.entities())
      for (const entity of page)
        yield [
          '',
          `<node id="${entity.id}">${data('label', entity.name)}${dataOf(NODE_FIELDS, entity, 'n')}</node>\n`,
        ];
    for await (const page of source.relationships())
      for (const it of page)
        yield [
          '',
          `<edge id="${it.id}" source="${it.subject}" target="${it.object}">${data('edge_label', edgeLabel(it))}${dataOf(EDGE_FIELDS, it, 'e')}</edge>\n`,
        ];
    yield ['', '</graph>\n</graphml>\n'];
  },
};

function head(about: string): string {
  const key = (id: string, of: string, name: string, sort: string) =>
    `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${sort}"/>\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    key('about', 'graph', 'about', 'string'),
    key('label', 'node', 'label', 'string'),
    ...NODE_FIELDS.map(({ name, sort }) => key(`n_${name}`, 'node', name, sort)),
    key('edge_label', 'edge', 'label', 'string'),
    ...EDGE_FIELDS.map(({ name, sort }) => key(`e_${name}`, 'edge', name, sort)),
    `<graph id="attest" edgedefault="directed">\n${data('about', about)}\n`,
  ].join('');
}

const data = (key: string, value: string | number | boolean): string =>
  `<data key="${key}">${xmlText(String(value))}</data>`;

function dataOf<Of>(fields: readonly GraphField<Of>[], of: Of, prefix: string): string {
  return fields
    .map(({ name, value }) => [name, value(of)] as const)
    .map(([name, value]) => (value === null ? '' : data(`${prefix}_${name}`, value)))
    .join('');
}
