import type { z } from 'zod';
import type { Located, OnIssue, Path } from './located.js';
import { didYouMean, nearest } from './nearest.js';
import { READING_CODES, type ReadingCode } from './reading-codes.js';

type ShapeIssue = z.core.$ZodIssue;

/**
 * The value with its defaults, or null where it has not that shape; each difference is an issue at its place.
 * Unknown fields are issues too, but are then set aside, so that the rest is still checked.
 */
export function checkShape<T extends z.ZodType>(
  shape: T,
  record: Located<unknown>,
  onIssue: OnIssue,
): z.output<T> | null {
  const result = shape.safeParse(record.value, { reportInput: true });
  if (result.success) return result.data;

  const { issues } = result.error;
  for (const issue of issues) report(issue, record, onIssue);
  if (issues.some(({ code }) => code !== 'unrecognized_keys')) return null;
  const known = shape.safeParse(without(record.value, issues));
  return known.success ? known.data : null;
}

function report(issue: ShapeIssue, record: Located<unknown>, onIssue: OnIssue): void {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const add = (code: ReadingCode, message: string, at: Path = path, part?: 'key') =>
    onIssue({ ...record.at(at, part), code, message });
  const name = fieldOf(path);
  const given = issue.input;

  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    for (const key of issue.keys) {
      const suggestion = didYouMean(nearest(key, known)) || ` The fields are ${known.join(', ')}.`;
      add('unknown-field', `There is no field "${key}" here.${suggestion}`, [...path, key], 'key');
    }
  } else if (issue.code === 'custom') {
    add(READING_CODES.find((code) => code === issue.params?.code) ?? 'empty-text', issue.message);
  } else if (given === undefined || given === null) {
    add(
      'missing-field',
      `Expected the field "${name}" here, but ${given === null ? 'it is empty or null' : 'there is none'}; add it${given === null ? ', in quotes where the word is meant' : ''}.`,
    );
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const shown = JSON.stringify(given)?.slice(0, 100);
    const suggestions = typeof given === 'string' ? nearest(given, values) : [];
    add(
      'unknown-value',
      `Expected "${name}" to be one of ${values.join(', ')}, but got ${shown}.${didYouMean(suggestions)}`,
    );
  } else if (issue.code === 'invalid_type') {
    const expected = WORDS[issue.expected] ?? issue.expected;
    add('wrong-type', `Expected "${name}" to be ${expected}, but got ${described(given)}.`);
  } else {
    add('wrong-type', `Expected "${name}" to be something else: ${issue.message}.`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
};

function described(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'object') return 'fields with values';
  if (typeof given === 'string') return `the text ${JSON.stringify(given.slice(0, 60))}`;
  return `${String(given)}; where text is meant, put it in quotes`;
}

/** The innermost name of a path: "evidence" for an element of that list. */
function fieldOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'record';
}

function without(value: unknown, issues: readonly ShapeIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let holder = copy;
    for (const step of issue.path) holder = partOf(holder, step);
    if (typeof holder === 'object' && holder !== null)
      for (const key of issue.keys) Reflect.deleteProperty(holder, key);
  }
  return copy;
}

function partOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}
