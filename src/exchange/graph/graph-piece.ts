/** A node of a graph, as a file has it. */
export interface GraphNode {
  readonly what: 'node';
  readonly line: number;
  /** What edges of the same files name it by. */
  readonly id: string;
  /** What it is called a kind of; none where the file has no place for that, or says nothing. */
  readonly labels: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

export interface GraphEdge {
  readonly what: 'edge';
  readonly line: number;
  /** Empty where the file gives none. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What joins the two, in the words of the file; empty where it says nothing. */
  readonly type: string;
  /** False where the file says that it has no direction, or both. */
  readonly directed: boolean;
  readonly properties: ReadonlyMap<string, string>;
}

/** What no import can take, such as an edge of three ends. */
export interface GraphRefusal {
  readonly what: 'refused';
  readonly line: number;
  readonly sort: string;
  readonly reason: string;
}

/** A fact about the graph as a whole. */
export interface GraphFact {
  readonly what: 'fact';
  readonly name: string;
  readonly value: string;
}

export type GraphPiece = GraphNode | GraphEdge | GraphRefusal | GraphFact;

/** What tools call the same, best first; names of properties are compared without regard to case, blanks and `_`. */
const NAMES = ['name', 'label', 'caption', 'title', 'fullname'];
const LABELS = ['labels', 'type', 'kind', 'category', 'class'];
const TYPES = ['type', 'relationship', 'reltype', 'relation', 'edgelabel', 'label', 'kind', 'name'];
const DIRECTIONS = ['directed', 'direction', 'type'];

const UNDIRECTED = /^(?:undirected|mutual|both|bidirectional|false|0|no)$/i;
const DIRECTED = /^(?:directed|forward|true|1|yes)$/i;

/** The properties with these names, best first, that say something. */
function* among(
  properties: ReadonlyMap<string, string>,
  names: readonly string[],
): Generator<[string, string]> {
  for (const wanted of names)
    for (const [name, value] of properties)
      if (plainName(name) === wanted && value.trim() !== '') yield [name, value.trim()];
}

/** "Rel_Type" and "rel type" are one. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, '');

const isDirectionWord = (value: string): boolean => UNDIRECTED.test(value) || DIRECTED.test(value);

/** What a node is called, and the property that says it; null where none does. */
export function nameProperty({ properties }: GraphNode): readonly [property: string, name: string] | null {
  for (const found of among(properties, NAMES)) return found;
  return null;
}

/** What an edge is called, and the property that says so: of Gephi's `Type` only what is no direction. */
export function typeProperty(
  properties: ReadonlyMap<string, string>,
): readonly [property: string, type: string] | null {
  for (const found of among(properties, TYPES)) if (!isDirectionWord(found[1])) return found;
  return null;
}

/** Whether an edge has a direction, and the property that says so; null where none does. */
export function directionProperty(
  properties: ReadonlyMap<string, string>,
): readonly [property: string, directed: boolean] | null {
  for (const [name, value] of among(properties, DIRECTIONS))
    if (isDirectionWord(value)) return [name, !UNDIRECTED.test(value)];
  return null;
}

/** The labels of a node, and the property that has them; null where none does. */
export function labelsProperty(
  properties: ReadonlyMap<string, string>,
): readonly [property: string, labels: readonly string[]] | null {
  for (const [name, value] of among(properties, LABELS)) return [name, labelsOf(value)];
  return null;
}

/** ":Person:Actor", "Person;Actor". */
export function labelsOf(text: string): string[] {
  return text
    .split(/[:;|]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/** A map without the property that has been read. */
export function without(properties: ReadonlyMap<string, string>, ...names: readonly (string | undefined)[]) {
  return new Map([...properties].filter(([name]) => !names.includes(name)));
}
