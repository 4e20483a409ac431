import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Whether it has an id, and so is one object wherever it is met. */
const isNode = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

/**
 * Fragments that select all fields of all types, those with arguments by their defaults. What has an id is followed `depth`
 * times; the last of them gives its leaves alone.
 * @returns the text of the fragments, and the spread for a type.
 */
export function everything(schema: GraphQLSchema, depth: number) {
  const fragments = new Map<string, string>();

  const spread = (type: GraphQLNamedType, left: number): string => {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      return `{ __typename ${schema
        .getPossibleTypes(type)
        .map((one) => `... on ${one.name} ${spread(one, left)}`)
        .join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`Expected a type that is answered, but got ${type.name}.`);
    const name = `${type.name}_${left}`;
    if (!fragments.has(name)) {
      fragments.set(name, '');
      fragments.set(name, `fragment ${name} on ${type.name} { ${fieldsOf(type, left).join(' ')} }`);
    }
    return `{ ...${name} }`;
  };
  const fieldsOf = (type: GraphQLObjectType, left: number): string[] => {
    const fields = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const field = getNamedType(of);
      // Where two types have fields of one name and different types, an answer needs two names for them.
      const key = name === 'id' ? name : `${name}__${type.name}: ${name}`;
      if (isLeafType(field)) return needsNoArgument(type, name) ? [key] : [];
      if (!isNode(type)) return [`${key} ${spread(field, left)}`];
      return left === 0 ? [] : [`${key} ${spread(field, left - 1)}`];
    });
    return ['__typename', ...fields];
  };

  return {
    spread: (type: GraphQLNamedType) => spread(type, depth),
    text: () => [...fragments.values()].join('\n'),
  };
}

/** Whether it is asked without arguments: a field that has none, or a value that needs none. */
export function needsNoArgument(type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  if (field === undefined) return false;
  const { args } = field;
  return args.length === 0 || (isLeafType(getNamedType(field.type)) && !args.some(isRequiredArgument));
}

/** For each object with an id (`Type:id`) and each field that needs no argument, all values that answers gave. */
export class SeenValues {
  readonly #values = new Map<string, Map<string, Set<string>>>();
  /** How often each object was met. */
  readonly met = new Map<string, number>();
  readonly fields = new Set<string>();

  constructor(readonly schema: GraphQLSchema) {}

  /** Notes all of an answer, in which each object has its `__typename`. @returns what it is, an object by its id alone. */
  note(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.note(one));
    if (typeof value !== 'object' || value === null) return value;
    const { __typename, ...given } = value as { __typename?: string } & Record<string, unknown>;
    const type = __typename === undefined ? undefined : this.schema.getType(__typename);
    if (!isObjectType(type)) return Object.values(given).map((one) => this.note(one));
    const noted = Object.entries(given).map(
      ([key, one]) => [key.replace(/__.*/, ''), this.note(one)] as const,
    );
    const own = noted.filter(([name]) => needsNoArgument(type, name));
    if (!isNode(type)) return Object.fromEntries(own);
    const object = `${type.name}:${given.id}`;
    this.met.set(object, (this.met.get(object) ?? 0) + 1);
    const values = this.#values.get(object) ?? new Map<string, Set<string>>();
    this.#values.set(object, values);
    for (const [name, one] of own) {
      this.fields.add(`${type.name}.${name}`);
      values.set(name, (values.get(name) ?? new Set()).add(JSON.stringify(one)));
    }
    return object;
  }

  /** Fields of an object that had two values: "Relationship:x.phrase: "met" | "was met by"". */
  contradictions(): string[] {
    return [...this.#values].flatMap(([object, fields]) =>
      [...fields].flatMap(([name, values]) =>
        values.size > 1 ? [`${object}.${name}: ${[...values].join(' | ')}`] : [],
      ),
    );
  }
}
