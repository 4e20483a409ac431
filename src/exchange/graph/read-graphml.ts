import sax from 'sax';
import { InputError } from '../../domain/errors.js';
import { reasonOf, utf8Texts } from '../read-cells.js';
import { cleanText } from '../slug.js';
import { directionProperty, type GraphPiece, labelsProperty, typeProperty, without } from './graph-piece.js';

interface Key {
  readonly name: string;
  readonly of: string;
  default: string;
}

interface Element {
  readonly sort: 'graph' | 'node' | 'edge';
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a graph: what its edges are where they do not say it. */
  readonly isDirected: boolean;
  readonly properties: Map<string, string>;
}

/** Elements that hold what yEd shows of a node or an edge. */
const SHOWN = new Set(['NodeLabel', 'EdgeLabel']);
const OWN_ATTRIBUTES = new Set(['id', 'source', 'target', 'directed', 'sourceport', 'targetport']);

/**
 * The nodes and edges of a GraphML file (graphml.graphdrawing.org), as a stream. A node in the graph of another node is a node like
 * any other. What an element does not say, the default of its key does.
 * @throws InputError where the file cannot be read, or is no XML.
 */
export async function* readGraphml(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<GraphPiece> {
  const pieces: GraphPiece[] = [];
  const reader = new GraphmlReader((piece) => pieces.push(piece));
  const unreadable = (_file: string, error: unknown) =>
    new InputError(`Expected GraphML in ${file}, but it cannot be read (${reasonOf(error)}); name a file.`);
  try {
    for await (const text of utf8Texts(file, { onBytes, unreadable })) {
      reader.write(text);
      yield* pieces.splice(0);
    }
    reader.close();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `Expected GraphML in ${file}, but: ${cleanText((error as Error).message)}. Write the file again from the tool it is of.`,
    );
  }
  yield* pieces.splice(0);
}

class GraphmlReader {
  readonly #parser = sax.parser(true, { position: true });
  readonly #keys = new Map<string, Key>();
  readonly #open: Element[] = [];
  #key: Key | null = null;
  #data: string | null = null;
  #text = '';
  #hasGraph = false;

  constructor(readonly emit: (piece: GraphPiece) => void) {
    this.#parser.onopentag = ({ name, attributes }) =>
      this.#start(localName(name), attributes as Readonly<Record<string, string>>);
    this.#parser.onclosetag = (name) => this.#end(localName(name));
    this.#parser.ontext = (text) => {
      this.#text += text;
    };
    this.#parser.oncdata = this.#parser.ontext;
    this.#parser.onerror = (error) => {
      throw error;
    };
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
    if (!this.#hasGraph) throw new Error('it has no graph');
  }

  get #line(): number {
    return this.#parser.line + 1;
  }

  #start(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'key':
        this.#key = {
          name: attributes['attr.name'] ?? attributes.id ?? '',
          of: attributes.for ?? 'all',
          default: '',
        };
        this.#keys.set(attributes.id ?? '', this.#key);
        return;
      case 'graph':
        this.#hasGraph = true;
        this.#push('graph', attributes, attributes.edgedefault !== 'undirected');
        return;
      case 'node':
        this.#push('node', attributes, true);
        return;
      case 'edge':
        this.#push(
          'edge',
          attributes,
          this.#open.findLast(({ sort }) => sort === 'graph')?.isDirected ?? true,
        );
        return;
      case 'hyperedge':
        this.emit({ what: 'refused', line: this.#line, sort: name, reason: 'an edge of more than two ends' });
        return;
      case 'data':
        this.#data = this.#keys.get(attributes.key ?? '')?.name ?? attributes.key ?? '';
        this.#text = '';
        return;
      default:
        if (name === 'default' || SHOWN.has(name)) this.#text = '';
    }
  }

  #end(name: string): void {
    if (name === 'default' && this.#key !== null) this.#key.default = this.#text;
    else if (name === 'key') this.#key = null;
    else if (SHOWN.has(name)) {
      this.#say('label', this.#text.trim());
      this.#text = '';
    } else if (name === 'data' && this.#data !== null) {
      this.#say(this.#data, this.#text);
      this.#data = null;
    } else if (name === 'graph' || name === 'node' || name === 'edge') this.#pop();
  }

  #say(property: string, value: string): void {
    if (value.trim() !== '') this.#open.at(-1)?.properties.set(property, value);
  }

  #push(sort: Element['sort'], attributes: Element['attributes'], isDirected: boolean): void {
    const properties = new Map(Object.entries(attributes).filter(([name]) => !OWN_ATTRIBUTES.has(name)));
    if (sort === 'graph') properties.clear();
    this.#open.push({ sort, line: this.#line, attributes, isDirected, properties });
  }

  #pop(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { sort, line, attributes, properties } = element;
    for (const key of this.#keys.values())
      if (key.default !== '' && (key.of === sort || key.of === 'all') && !properties.has(key.name))
        properties.set(key.name, key.default);
    if (sort === 'graph') {
      for (const [name, value] of properties) this.emit({ what: 'fact', name, value });
    } else if (sort === 'node') {
      const labels = labelsProperty(properties);
      this.emit({
        what: 'node',
        line,
        id: attributes.id ?? '',
        labels: labels?.[1] ?? [],
        properties: without(properties, labels?.[0]),
      });
    } else {
      const [type, told] = [typeProperty(properties), directionProperty(properties)];
      const own = attributes.directed === undefined ? null : attributes.directed === 'true';
      this.emit({
        what: 'edge',
        line,
        id: attributes.id ?? '',
        source: attributes.source ?? '',
        target: attributes.target ?? '',
        type: type?.[1] ?? '',
        directed: (own ?? element.isDirected) && (told?.[1] ?? true),
        properties: without(properties, type?.[0], told?.[0]),
      });
    }
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
