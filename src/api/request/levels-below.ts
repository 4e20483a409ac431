import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import type { Level } from '../../store/graph-store.js';
import { everyLevel } from '../../store/levels.js';
import { relationshipFilter } from '../arguments/relationship-filter.js';
import { distinct } from '../bounds/paced-resolvers.js';
import type { EntityRelationshipsArgs } from '../generated/resolver-types.js';
import { relationshipQuery } from '../list-relationships.js';
import type { Context } from './context.js';
import { selectsEnds } from './selects-ends.js';

/*
 * The levels of relationships that a selection asks for below an entity, so that they are read together with it. What is not
 * found here (fields of one kind of entity, under a directive, that ask for a text or a kind, whose filter names what has to be looked up, or that are
 * refused) is read when its field is executed: this decides when something is read, never what is answered.
 */

/** More are read when they are executed: a statement of any length would be planned. */
const MOST_LEVELS = 6;

/** None of a store at hand, which reads nothing early. @param info of a field that is an entity. */
export function levelsBelow(info: GraphQLResolveInfo, context: Context): readonly Level[] {
  if (context.store.isLocal) return [];
  const levels = levelsOf(info.fieldNodes, info, context);
  return everyLevel(levels).length <= MOST_LEVELS ? levels : [];
}

type Fields = readonly FieldNode[];

/** @param entities fields that are the entity. */
function levelsOf(entities: Fields, info: GraphQLResolveInfo, context: Context): Level[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const field of below(entities, 'relationships', info)) {
    const key = field.alias?.value ?? field.name.value;
    byKey.set(key, [...(byKey.get(key) ?? []), field]);
  }
  return [...byKey.values()].flatMap((fields) => levelOf(fields, info, context) ?? []);
}

/** @param fields that are one list. */
function levelOf(fields: Fields, info: GraphQLResolveInfo, context: Context): Level | null {
  const edges = below(fields, 'edges', info);
  const given = argumentsOf(fields, info);
  if (edges.length === 0 || given === null) return null;
  if (given.otherKinds != null || given.text != null) return null;
  // What is read early may never be executed: it says nothing to a reader.
  const filter = relationshipFilter(given.filter, { ...context, notices: new Set() });
  if (filter instanceof Promise) {
    filter.catch(() => undefined);
    return null;
  }
  const direction = given.direction ?? 'ANY';
  const { fragments } = info;
  const withEnds = selectsEnds({ fieldNodes: fields, fragments });
  try {
    const query = relationshipQuery(filter, { ...given, withEnds }, context.limits);
    const others = [
      ...below(edges, 'other', info),
      ...below(below(edges, 'node', info), OTHER_END[direction], info),
    ];
    return { direction, query, below: levelsOf(others, info, context) };
  } catch {
    return null;
  }
}

/** The field of a relationship that is its other end; ANY has none. */
const OTHER_END = { OUT: 'object', IN: 'subject', ANY: '' } as const;

/** Null where they are refused. */
function argumentsOf([field]: Fields, info: GraphQLResolveInfo): EntityRelationshipsArgs | null {
  const entity = info.schema.getType('Entity');
  const relationships = isInterfaceType(entity) ? entity.getFields().relationships : undefined;
  if (!relationships || !field) return null;
  try {
    return distinct(getArgumentValues(relationships, field, info.variableValues)) as EntityRelationshipsArgs;
  } catch {
    return null;
  }
}

/** The fields of that name that are executed for each of the objects, whatever their type. */
function below(parents: Fields, name: string, { fragments }: GraphQLResolveInfo): FieldNode[] {
  const inSet = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.directives?.length) return [];
      if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return isOfAll(selection.typeCondition?.name.value) ? inSet(selection.selectionSet) : [];
      const fragment = fragments[selection.name.value];
      return isOfAll(fragment?.typeCondition.name.value) ? inSet(fragment?.selectionSet) : [];
    });
  return parents.flatMap(({ selectionSet }) => inSet(selectionSet));
}

/** Of the types on the way, only entities are of several kinds. */
const KINDS: ReadonlySet<string | undefined> = new Set(ENTITY_KINDS);
const isOfAll = (typeCondition: string | undefined): boolean => !KINDS.has(typeCondition);
