/*
 * One small graph as the tools write it, invented: Ada Harrow is a director of Quay Bank, Quay Bank owns Lantern Trust, and Ada and Ben Roe are
 * friends, without a direction as far as the tool can say so.
 */

/** networkx `write_graphml`: keys of its own, defaults of none, the id as name. */
export const NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d3" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d2" for="edge" attr.name="relation" attr.type="string"/>
  <key id="d1" for="node" attr.name="born" attr.type="long"/>
  <key id="d0" for="node" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="Ada Harrow"><data key="d0">Person</data><data key="d1">1961</data></node>
    <node id="Ben Roe"><data key="d0">Person</data></node>
    <node id="Quay Bank"><data key="d0">Organization</data></node>
    <node id="Lantern &amp; Trust"><data key="d0">Organization</data></node>
    <edge source="Ada Harrow" target="Quay Bank"><data key="d2">DIRECTOR_OF</data><data key="d3">1.5</data></edge>
    <edge source="Quay Bank" target="Lantern &amp; Trust"><data key="d2">OWNED</data></edge>
    <edge source="Ada Harrow" target="Ben Roe"><data key="d2">CLOSE_TO</data></edge>
  </graph>
</graphml>`;

/** Gephi's GraphML: the label is the name, an edge may say its own direction, a key has a default. */
export const GEPHI = `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="Kind" attr.type="string" for="node" id="kind"><default>Person</default></key>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<graph edgedefault="undirected">
<node id="0"><data key="label">Ada Harrow</data><data key="r">153</data></node>
<node id="1"><data key="label">Ben Roe</data></node>
<node id="2"><data key="label">Quay Bank</data><data key="kind">Organization</data></node>
<node id="3"><data key="label">Lantern &amp; Trust</data><data key="kind">Organization</data></node>
<edge id="10" source="0" target="2" directed="true"><data key="edgelabel">director of</data><data key="weight">1.0</data></edge>
<edge id="11" source="2" target="3" directed="true"><data key="edgelabel">owned</data></edge>
<edge id="12" source="0" target="1"><data key="edgelabel">close to</data></edge>
</graph></graphml>`;

/** yEd: names and types are labels of shapes. */
export const YED = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d5" attr.name="type" attr.type="string"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d5">Person</data><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/><y:NodeLabel>Ada Harrow<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d5">Person</data><data key="d6"><y:ShapeNode><y:NodeLabel>Ben Roe</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n2"><data key="d5">Organization</data><data key="d6"><y:ShapeNode><y:NodeLabel>Quay Bank</y:NodeLabel></y:ShapeNode></data>
      <graph edgedefault="directed" id="n2:"><node id="n2::n0"><data key="d5">Organization</data><data key="d6"><y:ShapeNode><y:NodeLabel>Lantern &amp; Trust</y:NodeLabel></y:ShapeNode></data></node></graph>
    </node>
    <edge id="e0" source="n0" target="n2"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>director of</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n2" target="n2::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>owned</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e2" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>close to</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>`;

/** The GraphML of Neo4j (`apoc.export.graphml`). */
export const APOC_GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name"/><key id="labels" for="node" attr.name="labels"/><key id="label" for="edge" attr.name="label"/>
<graph id="G" edgedefault="directed">
<node id="n0" labels=":Person"><data key="labels">:Person</data><data key="name">Ada Harrow</data></node>
<node id="n1" labels=":Person"><data key="labels">:Person</data><data key="name">Ben Roe</data></node>
<node id="n2" labels=":Organization"><data key="labels">:Organization</data><data key="name">Quay Bank</data></node>
<node id="n3" labels=":Organization"><data key="labels">:Organization</data><data key="name"><![CDATA[Lantern & Trust]]></data></node>
<edge id="e0" source="n0" target="n2" label="DIRECTOR_OF"><data key="label">DIRECTOR_OF</data></edge>
<edge id="e1" source="n2" target="n3" label="OWNED"><data key="label">OWNED</data></edge>
<edge id="e2" source="n0" target="n1" label="CLOSE_TO"><data key="label">CLOSE_TO</data></edge>
</graph></graphml>`;

export const GEPHI_CSV = {
  'nodes.csv':
    'Id,Label,Kind\n0,Ada Harrow,Person\n1,Ben Roe,Person\n2,Quay Bank,Organization\n3,Lantern & Trust,Organization\n',
  'edges.csv':
    'Source,Target,Type,Id,Label,Weight\n0,2,Directed,10,director of,1.0\n2,3,Directed,11,owned,1.0\n0,1,Undirected,12,close to,1.0\n',
};

/** For `neo4j-admin database import`. */
export const NEO4J_CSV = {
  'people.csv': 'personId:ID(Person),name,born:int,:LABEL\np1,Ada Harrow,1961,Person\np2,Ben Roe,,Person\n',
  'bodies.csv': ':ID(Body),name:string,:LABEL\nb1,Quay Bank,Organization\nb2,Lantern & Trust,Organization\n',
  'links.csv': ':START_ID,weight:float,:END_ID,:TYPE\np1,1.5,b1,DIRECTOR_OF\nb1,,b2,OWNED\np1,,p2,CLOSE_TO\n',
};

export const KUMU_CSV = {
  'elements.csv':
    'Label,Type,Description,Tags\nAda Harrow,Person,Mayor of Port Merrow,\nBen Roe,Person,,\nQuay Bank,Organization,,\nLantern & Trust,Organization,,\n',
  'connections.csv':
    'From,To,Direction,Type\nAda Harrow,Quay Bank,directed,director of\nQuay Bank,Lantern & Trust,directed,owned\nAda Harrow,Ben Roe,undirected,close to\n',
};

const node = (id: string, label: string, properties: object) => ({
  type: 'node',
  id,
  labels: [label],
  properties,
});
const link = (id: string, label: string, start: string, end: string) => ({
  id,
  type: 'relationship',
  label,
  properties: { since: 2012 },
  start: { id: start, labels: [] },
  end: { id: end, labels: [] },
});

/** `apoc.export.json`, a line each. */
export const APOC_JSON = [
  node('0', 'Person', { name: 'Ada Harrow', born: { year: 1961 }, aliases: ['A. H.', 'Ada'] }),
  node('1', 'Person', { name: 'Ben Roe' }),
  node('2', 'Organization', { name: 'Quay Bank' }),
  node('3', 'Organization', { name: 'Lantern & Trust' }),
  link('0', 'DIRECTOR_OF', '0', '2'),
  link('1', 'OWNED', '2', '3'),
  link('2', 'CLOSE_TO', '0', '1'),
]
  .map((record) => JSON.stringify(record))
  .join('\n');
