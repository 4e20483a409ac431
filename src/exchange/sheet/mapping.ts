import { parseDocument } from 'yaml';
import { z } from 'zod';
import { didYouMean, nearest } from '../../dataset/records/nearest.js';
import { TYPE_SHAPE } from '../../dataset/records/type-shape.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { InputError } from '../../domain/errors.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import { ASSERTIONS, MEASURES } from '../../domain/relationship.js';
import { RELATIONSHIP_TYPES, type RelationshipType, VOCABULARY } from '../../domain/vocabulary.js';
import { type Template, templateOf } from './template.js';

/*
 * What a mapping may say. Every text that is a template names columns in braces. It is checked as a whole: each problem is
 * listed, with the place where it is.
 */

/** Which end of a row is the subject. A type whose ends do the same needs none. */
export const DIRECTIONS = ['a to b', 'b to a', 'by kind', 'by words', 'unknown'] as const;

/** A kind that no column tells: where a word of the name tells it ("Bank"), or `named` does. */
export const BY_NAME = 'by name';

const template = z.union([z.string(), z.number()]).transform((text): Template => templateOf(String(text)));
const text = z.union([z.string().min(1), z.number()]).transform(String);
const kinds = z
  .union([z.enum(ENTITY_KINDS), z.array(z.enum(ENTITY_KINDS)).min(1)])
  .transform((given) => [given].flat());
const texts = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());

/** A list of names with their kinds; left empty it is absent. */
const kindsByName = z
  .record(z.string(), z.enum(ENTITY_KINDS))
  .nullish()
  .transform((given) => given ?? {});

const end = z.strictObject({
  name: template,
  /** What tells two of one name apart, and stays when a name changes. */
  id: template.optional(),
  kind: template,
  /** The scheme of `id`, which is then kept as an external id. */
  scheme: text.optional(),
  description: template.optional(),
});

const pattern = text.transform((given, context) => {
  try {
    return new RegExp(`^(?:${given})$`, 'iu');
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `expected a regular expression: ${(error as Error).message}`,
    });
    return z.NEVER;
  }
});

const READING = {
  type: text.optional(),
  direction: z.enum(DIRECTIONS).optional(),
  polarity: z.enum(POLARITIES).optional(),
  modality: z.enum(MODALITIES).optional(),
  assertion: z.enum(ASSERTIONS).optional(),
  detail: template.optional(),
  /** Why a person has to look. */
  hold: text.optional(),
};

const rule = z.strictObject({
  words: pattern.optional(),
  /** The kinds of the two ends, A's first. */
  between: z.tuple([kinds, kinds]).optional(),
  /** Which end of the relationship the words say something of: "employer" is said of the object of WORKED_FOR. */
  said_of: z.enum(['subject', 'object']).default('subject'),
  /** The words say that it is no longer so: "alumnus", "worked for". */
  over: z.boolean().default(false),
  ...READING,
});

const row = z.strictObject({ ...READING, leave_out: text.optional() });

const shape = z.strictObject({
  title: text,
  description: text.optional(),
  /** The day of the sheet: what it says was reported by then. */
  published: text
    .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'expected a day, such as 2019-03-01')
    .optional(),
  /** Who made the sheet. */
  publisher: text.optional(),
  sheet: text.optional(),
  header: z.int().min(1).default(1),
  /** What a row is called; it gives its statement an id that stays when the row changes. */
  key: template.optional(),
  a: end,
  b: end,
  /** What the sheet calls a kind: "Federal Agency: Organization". */
  kinds: kindsByName,
  /** What one name is, whatever its column says. */
  named: kindsByName,
  /** How A and B are connected: what rules read. */
  words: template.default(templateOf('')),
  detail: template.optional(),
  source: z
    .strictObject({
      /** An address, or what the source is called: what it is known by in sources.csv. */
      cell: template,
      title: template.optional(),
      publisher: template.optional(),
      published: template.optional(),
      kind: template.optional(),
      separator: texts.default([]),
      /** What the sheet writes where it has no source. */
      none: texts.default([]),
      /** Whether the document or the sheet that cites it is the source; either way one origin. */
      cite: z.enum(['document', 'sheet']).default('document'),
    })
    .optional(),
  when: z
    .strictObject({
      on: template.optional(),
      from: template.optional(),
      to: template.optional(),
      as_of: template.optional(),
    })
    .default({}),
  /** How 3/4/2015 is read. Without it only the year counts. */
  dates: z.enum(['day first', 'month first']).optional(),
  quantities: z
    .array(z.strictObject({ measure: z.enum(MEASURES), value: template, unit: text.optional() }))
    .default([]),
  /** What separates several offices in one cell. */
  split: texts.default([]),
  /** What a speaker is: "per AP" → `AP: Organization`. */
  speakers: kindsByName,
  /** Types of the dataset's own, as in dataset.yaml. */
  types: z.array(z.unknown()).default([]),
  rules: z.array(rule).min(1),
  /** What no rule reads is held for review, or becomes OTHER with the words as its detail. */
  otherwise: z.enum(['hold', 'OTHER']).default('hold'),
  /** What a person decided of a row, by its number or its key. */
  rows: z.record(z.string(), row).default({}),
});

export type Mapping = z.output<typeof shape> & { readonly builtIn: ReadonlyMap<string, RelationshipType> };
export type Rule = z.output<typeof rule>;
export type RowDecision = z.output<typeof row>;
export type MappedEnd = z.output<typeof end>;

/** @throws InputError that lists every problem, each with its place in the mapping. */
export function readMapping(yaml: string, file: string): Mapping {
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken !== undefined) throw new InputError(`Expected YAML in ${file}, but ${broken.message}`);
  const parsed = shape.safeParse(document.toJS());
  const problems = parsed.success ? [] : parsed.error.issues.map(problemOf);
  const builtIn = new Map<string, RelationshipType>(RELATIONSHIP_TYPES.map((type) => [type, type]));
  if (parsed.success) {
    for (const [at, given] of parsed.data.types.entries()) {
      const own = TYPE_SHAPE.safeParse(given);
      if (own.success) builtIn.set(own.data.name, own.data.narrows);
      else
        problems.push(
          ...own.error.issues.map(({ path, message }) => `types.${[at, ...path].join('.')}: ${message}`),
        );
    }
    for (const [at, it] of parsed.data.rules.entries())
      problems.push(...ruleProblems(it, builtIn).map((why) => `rules.${at}: ${why}`));
    for (const [key, it] of Object.entries(parsed.data.rows)) {
      if (it.leave_out === undefined)
        problems.push(...ruleProblems(it, builtIn).map((why) => `rows.${key}: ${why}`));
    }
    problems.push(...constantKindProblems(parsed.data));
  }
  if (parsed.success && problems.length === 0) return { ...parsed.data, builtIn };
  throw new InputError(
    `${file} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; fix them: ${problems.join('; ')}`,
  );
}

function problemOf({ path, message, code, ...rest }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? 'the mapping' : path.map(String).join('.');
  if (code !== 'unrecognized_keys' || !('keys' in rest)) return `${place}: ${message}`;
  const known =
    path.length === 0 ? Object.keys(shape.shape) : [...Object.keys(rule.shape), ...Object.keys(end.shape)];
  const [key = ''] = rest.keys as string[];
  return `${place}: there is no field "${key}" here.${didYouMean(nearest(key, known))}`;
}

type Reading = Pick<Rule, 'type' | 'direction' | 'hold'>;

function ruleProblems(
  { type, direction, hold }: Reading,
  builtIn: ReadonlyMap<string, RelationshipType>,
): string[] {
  if (hold !== undefined) return [];
  if (type === undefined) return ['expected a `type`, or `hold` with the reason why a person has to look'];
  const known = builtIn.get(type);
  if (known === undefined) return [`there is no type "${type}".${didYouMean(nearest(type, builtIn.keys()))}`];
  if (direction === undefined && !isUndirected(known))
    return [
      `expected \`direction\` (${DIRECTIONS.join(', ')}), since ${known} says one thing of A to B and another of B to A`,
    ];
  return [];
}

/** Whether it says the same whichever end is the subject: OTHER only says that the two are connected. */
export function isUndirected(type: RelationshipType): boolean {
  return type === 'OTHER' || VOCABULARY[type].symmetric;
}

function constantKindProblems(mapping: z.output<typeof shape>): string[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const { kind } = mapping[side];
    if (kind.text === BY_NAME || kind.columns.length > 0 || kindOf(kind.text, mapping.kinds) !== null)
      return [];
    return [
      `${side}.kind: expected one of ${ENTITY_KINDS.join(', ')}, a column in braces or "by name", but got "${kind.text}"`,
    ];
  });
}

/** The kind of this name, by the sheet's words for kinds first; whatever its case. Null where it is none. */
export function kindOf(name: string, own: Mapping['kinds']): EntityKind | null {
  const wanted = name.toLowerCase();
  const given = Object.entries(own).find(([word]) => word.toLowerCase() === wanted)?.[1];
  return given ?? ENTITY_KINDS.find((kind) => kind.toLowerCase() === wanted) ?? null;
}

/** @throws InputError that lists every column which the mapping names and the sheet has not. */
export function checkColumns(mapping: Mapping, columns: readonly string[], file: string): void {
  const missing = [...columnsNamed(mapping)].filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  const lines = missing.map(
    (column) => `{${column}}: there is no such column.${didYouMean(nearest(column, columns))}`,
  );
  throw new InputError(
    `The mapping names what ${file} does not have; its columns are ${columns.join(', ')}: ${lines.join(' ')}`,
  );
}

/** The columns that the mapping reads. */
export function columnsNamed(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (it: unknown): void => {
    if (typeof it !== 'object' || it === null || it instanceof RegExp || it instanceof Map) return;
    if ('columns' in it && 'text' in it) for (const column of (it as Template).columns) found.add(column);
    else for (const part of Object.values(it)) visit(part);
  };
  visit(value);
  return found;
}
