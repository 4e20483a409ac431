import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { QUALIFIER_ROLES, type QualifierRole } from '../../domain/relationship.js';
import type { Contents, RecordList } from './contents.js';
import type { Located, Path } from './located.js';

/** Stands for every element of a list, or every field. */
const EACH = Symbol('each');
type Steps = readonly (string | typeof EACH)[];

export interface ReferenceField {
  readonly path: Steps;
  /** What the field may name, and how the message says so. */
  readonly to: readonly (EntityKind | 'Relationship' | 'Attribute')[];
  readonly expected: string;
}

const SPEAKERS = ['Person', 'Group', 'Organization', 'Work'] as const;
const ANYTHING = [...ENTITY_KINDS, 'Relationship', 'Attribute'] as const;

const fillerOf = (role: QualifierRole): Pick<ReferenceField, 'to' | 'expected'> =>
  role === 'REALIZES'
    ? { to: ['Event', 'Relationship'], expected: 'a plan: an Event or a relationship' }
    : { to: [...ENTITY_KINDS, 'Relationship'], expected: 'an entity or a relationship' };

const evidenceAt = (...at: Steps): readonly ReferenceField[] => [
  { path: [...at, 'source'], to: ['Work'], expected: 'a Work, which can be cited' },
  {
    path: [...at, 'attributedTo', EACH],
    to: SPEAKERS,
    expected: 'a speaker: a Person, Group, Organization or Work',
  },
];
const EVIDENCE = evidenceAt('evidence', EACH);

const OF_STATEMENTS: readonly ReferenceField[] = [
  ...QUALIFIER_ROLES.map((role): ReferenceField => ({ path: ['qualifiers', role, EACH], ...fillerOf(role) })),
  {
    path: ['conflictsWith', EACH],
    to: ['Relationship', 'Attribute'],
    expected: 'a relationship or an attribute',
  },
  ...EVIDENCE,
];

/** Every field that names an id, by the record that it is in. */
const REFERENCE_FIELDS: Readonly<Record<RecordList, readonly ReferenceField[]>> = {
  entities: [
    {
      path: ['publisher'],
      to: ['Person', 'Group', 'Organization'],
      expected: 'a publisher: a Person, Group or Organization',
    },
    { path: ['derivedFrom'], to: ['Work'], expected: 'a Work' },
    ...EVIDENCE,
  ],
  relationships: [
    { path: ['subject'], to: ENTITY_KINDS, expected: 'an entity' },
    { path: ['object'], to: ENTITY_KINDS, expected: 'an entity' },
    ...OF_STATEMENTS,
  ],
  attributes: [
    { path: ['entity'], to: ENTITY_KINDS, expected: 'an entity' },
    { path: ['value', 'entity'], to: ENTITY_KINDS, expected: 'an entity' },
    ...OF_STATEMENTS,
  ],
  evidence: [
    {
      path: ['of'],
      to: ['Relationship', 'Attribute', 'Event'],
      expected: 'what evidence can be of: a relationship, an attribute or an Event',
    },
    ...evidenceAt(),
  ],
  coverage: [
    { path: ['source'], to: ['Work'], expected: 'a Work, whose sentences these are' },
    { path: ['sentences', EACH, 'models', EACH], to: ANYTHING, expected: 'an entity or a statement' },
  ],
};

/** In `dataset.yaml`: what its example questions are about. */
const QUESTION_PLACES: readonly Steps[] = [
  ['entity'],
  ['connection', 'from'],
  ['connection', 'to'],
  ['map', EACH],
];
const DATASET_REFERENCES = QUESTION_PLACES.map(
  (path): ReferenceField => ({ path: ['questions', EACH, ...path], to: ENTITY_KINDS, expected: 'an entity' }),
);

export type OnReference = (id: string, record: Located<unknown>, path: Path, field: ReferenceField) => void;

/** Calls `visit` for each reference: in `dataset.yaml`, then in the order of the records; for those of malformed records too, as far as they can be found. */
export function eachReference(contents: Contents, visit: OnReference): void {
  const inFields = (fields: readonly ReferenceField[], record: Located<unknown>) => {
    for (const field of fields) {
      eachText(record.value, field.path, 0, [], (id, path) => visit(id, record, path, field));
    }
  };
  const inRecord = (list: RecordList, record: Located<unknown>) => inFields(REFERENCE_FIELDS[list], record);
  if (contents.dataset !== null) inFields(DATASET_REFERENCES, contents.dataset);
  for (const record of contents.entities) inRecord('entities', record);
  for (const record of contents.relationships) inRecord('relationships', record);
  for (const record of contents.attributes) inRecord('attributes', record);
  for (const record of contents.evidence) inRecord('evidence', record);
  for (const record of contents.coverage) inRecord('coverage', record);
  for (const record of contents.malformed) inRecord(record.list, record);
}

function eachText(
  value: unknown,
  steps: Steps,
  depth: number,
  path: Path,
  visit: (text: string, path: Path) => void,
): void {
  const step = steps[depth];
  if (typeof value === 'string') {
    // What may stand without brackets is its own only element.
    if (step === undefined || (step === EACH && depth === steps.length - 1)) visit(value, path);
  } else if (typeof value !== 'object' || value === null || step === undefined) {
    return;
  } else if (step !== EACH) {
    if (Object.hasOwn(value, step))
      eachText(Reflect.get(value, step), steps, depth + 1, [...path, step], visit);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachText(item, steps, depth + 1, [...path, index], visit);
  } else {
    for (const [name, item] of Object.entries(value))
      eachText(item, steps, depth + 1, [...path, name], visit);
  }
}
