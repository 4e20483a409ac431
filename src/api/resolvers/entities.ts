import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../domain/entity.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { ANY_RELATIONSHIP } from '../../domain/filter/relationship-filter.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import { allInOrder } from '../arguments/all-in-order.js';
import { attributeFilter } from '../arguments/attribute-filter.js';
import { knownByGiven } from '../arguments/known-by.js';
import { otherEnd } from '../arguments/other-end.js';
import { relationshipFilter } from '../arguments/relationship-filter.js';
import { entityOf, workOf } from '../by-id.js';
import { evidenceOf } from '../evidence-of.js';
import type {
  EntityAttributesArgs,
  EntityRelationshipsArgs,
  EntitySaysArgs,
  Resolvers,
} from '../generated/resolver-types.js';
import { listAttributesOf } from '../list-attributes.js';
import { relationshipListsOf } from '../list-relationships.js';
import type { Context } from '../request/context.js';
import { perField } from '../request/per-field.js';
import { selectsEnds } from '../request/selects-ends.js';

type RelationshipLists = ReturnType<typeof relationshipListsOf>;

const attributeFilters = perField<MaybePromise<AttributeFilter>>();
const relationshipLists = perField<MaybePromise<RelationshipLists>>();
const soleSupportLists = perField<RelationshipLists>();

const ofAnyKind = {
  attributes: (entity: Entity, given: EntityAttributesArgs, context: Context, info: GraphQLResolveInfo) => {
    const filter = attributeFilters(context, info, () => attributeFilter(given.filter, context));
    return mapMaybe(filter, (known) => listAttributesOf(entity.id, known, given, context));
  },

  relationships: (
    entity: Entity,
    given: EntityRelationshipsArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const lists = relationshipLists(context, info, () =>
      mapMaybe(
        allInOrder([relationshipFilter(given.filter, context), otherEnd(given, context)]),
        ([filter, other]) =>
          relationshipListsOf(
            given.direction ?? 'ANY',
            filter,
            { ...given, withEnds: selectsEnds(info) },
            context,
            other,
          ),
      ),
    );
    return mapMaybe(lists, (listOf) => listOf(entity));
  },

  says: (entity: Entity, given: EntitySaysArgs, context: Context, info: GraphQLResolveInfo) => {
    const lists = relationshipLists(context, info, () =>
      mapMaybe(relationshipFilter(given.filter, context), (filter) =>
        relationshipListsOf('SAYS', filter, { ...given, withEnds: selectsEnds(info) }, context),
      ),
    );
    return mapMaybe(lists, (listOf) => listOf(entity));
  },
};

export const entityResolvers = {
  EntityKind: {
    PERSON: 'Person',
    GROUP: 'Group',
    ORGANIZATION: 'Organization',
    PLACE: 'Place',
    EVENT: 'Event',
    WORK: 'Work',
    TOPIC: 'Topic',
  },
  Node: {
    __resolveType: (node) => {
      if ('kind' in node) return node.kind;
      if ('stance' in node) return 'Evidence';
      return 'subject' in node ? 'Relationship' : 'Attribute';
    },
  },
  Entity: { __resolveType: ({ kind }) => kind },
  Person: ofAnyKind,
  Group: ofAnyKind,
  Organization: ofAnyKind,
  Place: ofAnyKind,
  Topic: ofAnyKind,
  Event: {
    ...ofAnyKind,
    evidence: (event, given) => evidenceOf(event, knownByGiven(given)),
  },
  Work: {
    ...ofAnyKind,
    publisher: ({ publisher }, _, { loaders }) => (publisher === null ? null : entityOf(publisher, loaders)),
    soleSupportOf: (work, given, context, info) =>
      soleSupportLists(context, info, () =>
        relationshipListsOf(
          'SOLE_SUPPORT',
          {
            ...ANY_RELATIONSHIP,
            knownOn: given.knownOn ?? null,
            undatedReports: given.undatedReports ?? 'EXCLUDE',
          },
          { ...given, withEnds: selectsEnds(info) },
          context,
        ),
      )(work),
    derivedFrom: ({ derivedFrom }, _, { loaders }) =>
      derivedFrom === null ? null : workOf(derivedFrom, loaders),
  },
} satisfies Resolvers;
