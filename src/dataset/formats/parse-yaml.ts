import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParseOptions,
  parseDocument,
  type Scalar,
  type SchemaOptions,
  type Tags,
} from 'yaml';
import { type Located, type OnIssue, type Path, type Place, pointerOf } from '../records/located.js';
import { PROSE_FIELDS } from '../records/prose-fields.js';
import type { ReadingCode } from '../records/reading-codes.js';

/*
 * YAML 1.2, core schema, but for numbers: they stay text exactly as written, since 2018 and 007 are more often a date and
 * a code than quantities. The shapes turn text into a number where a field wants one. Dates are text in this schema.
 */
const OPTIONS = {
  schema: 'core',
  customTags: (tags: Tags): Tags =>
    tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  stringKeys: true,
  // Ours is linear in the number of keys, and points at the second one.
  uniqueKeys: false,
  prettyErrors: false,
} as const satisfies ParseOptions & SchemaOptions;

/**
 * The one document of a YAML text; null where it has issues that leave its meaning unsure. Repeated keys (the first
 * counts) and aliases (which read as null) are issues that leave the rest readable.
 */
export function parseYaml(text: string, file: string, onIssue: OnIssue): Located<unknown> | null {
  const lines = lineStarts(text);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col, pointer: '' };
  };
  const report = (offset: number, code: ReadingCode, message: string) =>
    onIssue({ ...place(offset), code, message });

  try {
    const document = parseDocument(text, OPTIONS);
    const problems = [...document.errors, ...document.warnings];
    const tooDeep = problems.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (tooDeep) throw new RangeError(tooDeep.message);
    for (const { code, message, pos } of problems) {
      if (code === 'MULTIPLE_DOCS') {
        report(
          pos[0],
          'several-documents',
          'Expected one YAML document a file; move the second to a file of its own.',
        );
      } else {
        report(pos[0], 'yaml-syntax', `This is not YAML that can be read: ${sentence(message)}`);
      }
    }
    if (problems.length > 0) return null;
    const root = document.contents;
    return {
      value: plainValue(root, proseIn(text, report), report),
      at: (path, part) => ({ ...place(offsetOf(root, path, part)), pointer: pointerOf(path) }),
    };
  } catch (error) {
    // The parser's stack, or ours, has an end.
    if (!(error instanceof RangeError)) throw error;
    report(
      0,
      'yaml-syntax',
      'This is nested too deeply to be a dataset; a record is at most six levels deep.',
    );
    return null;
  }
}

/** Filled by us: the parser does not count lines in what it cannot parse. */
function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

type Report = (offset: number, code: ReadingCode, message: string) => void;

/** Reads a scalar that is meant as prose. */
type ReadProse = (node: Scalar) => unknown;

/** What YAML would take away from prose without a word is an issue: what follows a "#", and a name such as Null. */
function proseIn(text: string, report: Report): ReadProse {
  return (node) => {
    const [begin, end] = node.range ?? [0, 0];
    if (node.type !== 'PLAIN') return node.value;
    const cut = /^[ \t]+#[^\n]*/.exec(text.slice(end, end + MOST_SHOWN));
    if (cut) {
      report(
        end + cut[0].indexOf('#'),
        'text-cut',
        `After a blank, "#" begins a comment, which is not read: “${cut[0].trim()}”. Put the text in quotes, or the comment on a line of its own.`,
      );
    }
    const word = text.slice(begin, end);
    if (node.value !== null || !/^N(ull|ULL)$/.test(word)) return node.value;
    report(
      begin,
      'wrong-type',
      `Expected text here, but got ${word}; where text is meant, put it in quotes.`,
    );
    return word;
  };
}

const MOST_SHOWN = 60;

/** @param field the name of the field that it is in. */
function plainValue(node: unknown, readProse: ReadProse, report: Report, field = ''): unknown {
  if (isScalar(node)) return PROSE_FIELDS.has(field) ? readProse(node) : node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item, readProse, report, field));
  if (isAlias(node)) {
    report(
      start(node),
      'yaml-alias',
      `Expected the value itself, but got the alias "*${node.source}"; write it out.`,
    );
    return null;
  }
  if (!isMap(node)) return null;
  const fields = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = nameOf(key);
    if (fields.has(name)) {
      report(start(key), 'duplicate-key', `The field "${name}" stands here twice; keep one.`);
    } else {
      fields.set(name, plainValue(value, readProse, report, name));
    }
  }
  // Unlike assignment, this makes "__proto__" a field like any other.
  return Object.fromEntries(fields);
}

function offsetOf(root: unknown, path: Path, part: 'key' | 'value' = 'value'): number {
  let node = root;
  let offset = start(root);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => nameOf(key) === step);
      if (!pair) return offset;
      node = pair.value;
      // An empty field has no value to point at.
      offset = (isLast && part === 'key') || isEmpty(node) ? start(pair.key) : start(node);
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      node = node.items[step];
      offset = start(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
