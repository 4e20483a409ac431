import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { eachOf, type Pausable } from '../../domain/pausable.js';
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
  decisions: [
    { path: ['same', EACH], to: ENTITY_KINDS, expected: 'an entity' },
    { path: ['notSame', EACH], to: ENTITY_KINDS, expected: 'an entity' },
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

/** A record names an id. */
export interface Reference {
  readonly id: string;
  readonly record: Located<unknown>;
  readonly path: Path;
  readonly field: ReferenceField;
  /** In which it stands; null where it stands by itself. */
  readonly list: readonly unknown[] | null;
}

/** Fields that begin with the same steps, as a tree: a record is walked once, not once a field. */
interface Tree {
  /** The field that ends here. */
  readonly field: ReferenceField | null;
  readonly branches: ReadonlyMap<Steps[number], Tree>;
}

function treeOf(fields: readonly ReferenceField[], depth = 0): Tree {
  const steps = new Set(fields.flatMap(({ path }) => path.slice(depth, depth + 1)));
  const branchOf = (step: Steps[number]) =>
    treeOf(
      fields.filter(({ path }) => path[depth] === step),
      depth + 1,
    );
  return {
    field: fields.find(({ path }) => path.length === depth) ?? null,
    branches: new Map([...steps].map((step) => [step, branchOf(step)])),
  };
}

const DATASET_TREE = treeOf(DATASET_REFERENCES);
const TREES: Readonly<Record<RecordList, Tree>> = {
  entities: treeOf(REFERENCE_FIELDS.entities),
  relationships: treeOf(REFERENCE_FIELDS.relationships),
  attributes: treeOf(REFERENCE_FIELDS.attributes),
  evidence: treeOf(REFERENCE_FIELDS.evidence),
  coverage: treeOf(REFERENCE_FIELDS.coverage),
  decisions: treeOf(REFERENCE_FIELDS.decisions),
};

/**
 * Calls `visit` for each reference: in `dataset.yaml`, then in the order of the records; for those of malformed records too,
 * as far as they can be found. What it is given it may look at until it returns: all references are one object.
 */
export function* eachReference(contents: Contents, visit: (reference: Reference) => void): Pausable<void> {
  const inRecord = (tree: Tree, record: Located<unknown>) => {
    const walk: Walk = { id: '', record, path: [], field: NOTHING, list: null };
    eachText(record.value, tree, null, walk, visit);
  };
  if (contents.dataset !== null) inRecord(DATASET_TREE, contents.dataset);
  yield* eachOf(contents.entities, (record) => inRecord(TREES.entities, record));
  yield* eachOf(contents.relationships, (record) => inRecord(TREES.relationships, record));
  yield* eachOf(contents.attributes, (record) => inRecord(TREES.attributes, record));
  yield* eachOf(contents.evidence, (record) => inRecord(TREES.evidence, record));
  yield* eachOf(contents.coverage, (record) => inRecord(TREES.coverage, record));
  yield* eachOf(contents.decisions, (record) => inRecord(TREES.decisions, record));
  yield* eachOf(contents.malformed, (record) => inRecord(TREES[record.list], record));
}

/** Where we are: one object for all references of a record. */
interface Walk extends Reference {
  readonly path: (string | number)[];
}

const NOTHING: ReferenceField = { path: [], to: [], expected: '' };

function eachText(
  value: unknown,
  tree: Tree,
  list: readonly unknown[] | null,
  walk: Walk,
  visit: (reference: Reference) => void,
): void {
  if (typeof value === 'string') {
    const field = tree.field ?? elementOf(tree);
    if (field !== null) visit(Object.assign(walk, { id: value, field, list }));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const each = tree.branches.get(EACH);
  const inMember = (name: string | number, member: unknown, branch = each) => {
    if (branch === undefined) return;
    walk.path.push(name);
    eachText(member, branch, Array.isArray(value) ? value : null, walk, visit);
    walk.path.pop();
  };
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) inMember(index, value[index]);
  // Of the many qualifiers that there may be, a record has few.
  else
    for (const name of Object.keys(value)) inMember(name, Reflect.get(value, name), tree.branches.get(name));
}

/** What may stand without brackets is its own only element. */
function elementOf({ branches }: Tree): ReferenceField | null {
  return branches.get(EACH)?.field ?? null;
}
