import { linesOf } from '../../dataset/formats/lines-of.js';
import { InputError } from '../../domain/errors.js';
import { reasonOf } from '../read-cells.js';
import { cleanText } from '../slug.js';
import { directionProperty, type GraphPiece, without } from './graph-piece.js';

const LONGEST_LINE = 64 * 1024 * 1024;

interface Given {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly label?: unknown;
  readonly labels?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly properties?: unknown;
}

/**
 * What Neo4j's `apoc.export.json` writes: a node or a relationship a line (also as an array that has one a line).
 * @throws InputError where the file cannot be read.
 */
export async function* readGraphJson(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<GraphPiece> {
  let done = 0;
  try {
    for await (const lines of linesOf(file, LONGEST_LINE)) {
      for (const { number, bytes } of lines) {
        const text = bytes === null ? null : new TextDecoder().decode(bytes).trim();
        const json = text?.replace(/^[[,]\s*/, '').replace(/\s*[\],]$/, '');
        if (json !== '') yield pieceOf(json === undefined ? null : parsed(json), number);
      }
      const { offset = done } = lines.at(-1) ?? {};
      onBytes(offset - done);
      done = offset;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new InputError(
      `Expected nodes and relationships, one a line of JSON, in ${file}, but it cannot be read (${reasonOf(error)}); name a file.`,
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pieceOf(value: unknown, line: number): GraphPiece {
  const given: Given = isObject(value) ? value : {};
  if (given.type === 'node' && given.id !== undefined) {
    const labels = Array.isArray(given.labels) ? given.labels.map(String) : [];
    return { what: 'node', line, id: String(given.id), labels, properties: propertiesOf(given.properties) };
  }
  const [source, target] = [endOf(given.start), endOf(given.end)];
  if (given.type === 'relationship' && source !== null && target !== null) {
    const properties = propertiesOf(given.properties);
    const told = directionProperty(without(properties, 'type'));
    return {
      what: 'edge',
      line,
      id: given.id === undefined ? '' : String(given.id),
      source,
      target,
      type: typeof given.label === 'string' ? given.label : '',
      directed: told?.[1] ?? true,
      properties: without(properties, told?.[0]),
    };
  }
  return {
    what: 'refused',
    line,
    sort: '',
    reason: 'no node and no relationship: it has no type, id, labels and properties, or no start and end',
  };
}

function endOf(value: unknown): string | null {
  return isObject(value) && value.id !== undefined ? String(value.id) : null;
}

function propertiesOf(value: unknown): Map<string, string> {
  if (!isObject(value)) return new Map();
  const texts = Object.entries(value).map(([name, it]) => [name, cleanText(textOf(it))] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
