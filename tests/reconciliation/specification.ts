import { z } from 'zod';

/*
 * The shapes of the Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), written
 * from its text and the JSON schemas of its appendix. What the text leaves open is open here too; what it does not name is refused, so that a
 * slip of ours in a name is seen.
 */

const URI = z.string().regex(/^https?:\/\//);
const TYPE = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
});
const TEMPLATE = z.string().regex(/\{\{id\}\}/);

const SUGGEST = z.strictObject({
  service_url: URI,
  service_path: z.string().startsWith('/'),
  flyout_service_url: URI.optional(),
  flyout_service_path: z
    .string()
    .regex(/\$\{id\}/)
    .optional(),
});

const SETTING = z.strictObject({
  type: z.enum(['number', 'text', 'checkbox']),
  name: z.string(),
  label: z.string(),
  default: z.unknown().optional(),
  help_text: z.string().optional(),
});

export const MANIFEST = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: URI,
  schemaSpace: URI,
  serviceVersion: z.string().optional(),
  defaultTypes: z.array(TYPE),
  view: z.strictObject({ url: TEMPLATE }),
  preview: z.strictObject({ url: TEMPLATE, width: z.int().positive(), height: z.int().positive() }),
  suggest: z.strictObject({ entity: SUGGEST, type: SUGGEST, property: SUGGEST }),
  extend: z.strictObject({
    propose_properties: z.strictObject({ service_url: URI, service_path: z.string() }),
    property_settings: z.array(SETTING),
  }),
  batchSize: z.int().positive(),
});

const FEATURE = z.strictObject({ id: z.string().min(1), value: z.union([z.number(), z.boolean()]) });

const CANDIDATE = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
  type: z.array(TYPE),
  score: z.number(),
  features: z.array(FEATURE).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'ids of features are unique',
  }),
  match: z.boolean(),
});

const isSorted = (candidates: readonly { readonly score: number }[]) =>
  candidates.every(({ score }, i) => i === 0 || score <= (candidates[i - 1]?.score ?? 0));

export const RESULTS = z.record(
  z.string(),
  z.strictObject({ result: z.array(CANDIDATE).refine(isSorted, { error: 'by decreasing score' }) }),
);

const suggestions = <T extends z.ZodType>(item: T) => z.strictObject({ result: z.array(item) });

export const SUGGESTED_ENTITIES = suggestions(TYPE.extend({ notable: z.array(TYPE) }));
export const SUGGESTED_TYPES = suggestions(TYPE);
export const SUGGESTED_PROPERTIES = suggestions(TYPE);

export const FLYOUT = z.strictObject({ id: z.string(), html: z.string() });

export const PROPOSALS = z.strictObject({
  type: z.string(),
  limit: z.int().optional(),
  properties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});

const VALUE = z.union([
  z.strictObject({}),
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
]);

export const EXTENSION = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string(), type: TYPE.optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(VALUE))),
});
