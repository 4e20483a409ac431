import { DEGREE_KEY_LENGTH, type RelationshipOrder } from '../../domain/relationship-order.js';
import type { Direction } from '../graph-store.js';
import { type KnownWhen, known } from './relationship-conditions.js';
import { indexedKey, leadOf, type Scope } from './relationship-indexes.js';
import { SORT_VALUES as OF_STATEMENTS } from './statements.queries.js';

/*
 * A page is put together from looks into an index, one for each of `$entries` (see `indexEntries`): each is in order and
 * limited, and the first of all of them are the page.
 *
 * ORDER BY names every property of the index, also those that are the same in all its rows: so the planner sees that the
 * rows come in that order, and neither sorts nor reads more than the limit.
 */

/** What a page is asked. */
export interface PageText {
  readonly order: RelationshipOrder;
  /** Whether rows are looked at from an end: RELEVANCE then goes on by the degree of the other. */
  readonly isOfEnd: boolean;
  /** Which support is meant. */
  readonly when: KnownWhen;
  /** On `r`: what the index does not see to. */
  readonly condition: string;
  /** Whether `$entries` name types. */
  readonly isOfTypes: boolean;
  /** Whether these are known to be of types of which none is symmetric: one end is looked at for OUT and IN then. */
  readonly noneIsSymmetric?: boolean;
  /** Whether rows after the place `$after` are wanted. */
  readonly isAfter: boolean;
}

/** As `relevanceOf`. */
export function relevance(when: KnownWhen): string {
  if (when === 'now') return 'r.attest_relevance';
  const strength = known('strength', when);
  return `substring(${strength}, 0, 6) + r.attest_weight + substring(${strength}, 6)`;
}

/** The same from an end, which goes on by the degree of the other. @param kept the property that has it as of now. */
const relevanceAt = (kept: string, when: KnownWhen): string =>
  when === 'now' ? kept : `${relevance(when)} + right(${kept}, ${DEGREE_KEY_LENGTH})`;

/** That of the entity `end`. */
export const relevanceFromEnd = (when: KnownWhen): string =>
  relevanceAt(
    'CASE WHEN r.subjectId = end THEN r.attest_subjectRelevance ELSE r.attest_objectRelevance END',
    when,
  );

/** What rows are sorted by, before their id; as `sortValue`. */
export const SORT_VALUES: Readonly<Record<RelationshipOrder, (when: KnownWhen) => string>> = {
  ...OF_STATEMENTS,
  RELEVANCE: relevance,
};

/** The relationships of the whole graph that pass, the first of them in any case, as `r`, `sortedBy` and `id`. */
export function fromGraph(page: PageText): string {
  return `
    CALL () {${lookUp('graph', '$entries', page)}
    }`;
}

/** The same for those of the entity `end`. One that leads from the entity to itself is found at both ends. */
export function fromEnd(direction: Direction, page: PageText): string {
  const { first, second, others } = ENDS[direction];
  if (page.noneIsSymmetric && direction !== 'ANY') {
    return `
    CALL (end) {${lookUp(first, '$entries', page)}
    }`;
  }
  return `
    CALL (end) {${lookUp(first, '$entries', page)}
      UNION ALL${lookUp(second, others, page)}
    }
    WITH DISTINCT r, sortedBy, id`;
}

/** All relationships that `$entries` lead to, each once as `r`, without an order. */
export function everyOfGraph(isOfTypes: boolean): string {
  return `
    CALL () {${every('graph', '$entries', isOfTypes)}
    }
    WITH r`;
}

/** The same for those of the entity `end`. */
export function everyOfEnd(direction: Direction, isOfTypes: boolean): string {
  const { first, second, others } = ENDS[direction];
  return `
    CALL (end) {${every(first, '$entries', isOfTypes)}
      UNION ALL${every(second, others, isOfTypes)}
    }
    WITH DISTINCT r`;
}

/** The same for those of which it is the subject. */
export const everyOfSubject = (isOfTypes: boolean): string => every('subject', '$entries', isOfTypes);

interface EndsLookedAt {
  /** At which all relationships are wanted. */
  readonly first: Scope;
  readonly second: Scope;
  /** Those that are wanted at the second. */
  readonly others: string;
}

const ENDS: Readonly<Record<Direction, EndsLookedAt>> = {
  OUT: { first: 'subject', second: 'object', others: '$symmetric' },
  IN: { first: 'object', second: 'subject', others: '$symmetric' },
  ANY: { first: 'subject', second: 'object', others: '$entries' },
};

function every(scope: Scope, entries: string, isOfTypes: boolean): string {
  return `
      UNWIND ${entries} AS entry${seek(scope, isOfTypes)}
      WHERE r.id IS NOT NULL
      RETURN r`;
}

function lookUp(scope: Scope, entries: string, page: PageText): string {
  return `
      UNWIND ${entries} AS entry
      CALL (${scope === 'graph' ? '' : 'end, '}entry) {${rowsOf(scope, page)}
      }
      RETURN r, sortedBy, id`;
}

function rowsOf(scope: Scope, { order, isOfEnd, when, condition, isOfTypes, isAfter }: PageText): string {
  const inOrder = (key: readonly string[], place: string) => `${seek(scope, isOfTypes, key)}
        WHERE ${place} AND ${condition}
        WITH r ORDER BY ${indexOf(scope, isOfTypes, key).map(ofRow).join(', ')} LIMIT $limit
        RETURN r, ${key.map(ofRow)[0] ?? "''"} AS sortedBy, r.id AS id`;
  if (order === 'ID') return inOrder([], 'r.id > $after.id');
  const isOtherRelevance = order === 'RELEVANCE' && scope !== 'graph' && !isOfEnd;
  const key = isOtherRelevance ? null : indexedKey(scope, isOfTypes, order, when);
  if (key !== null) {
    if (!isAfter) return inOrder([key], `r.${key} IS NOT NULL AND r.id IS NOT NULL`);
    return `${inOrder([key], `r.${key} = $after.value AND r.id > $after.id`)}
        UNION ALL${inOrder([key], `r.${key} > $after.value AND r.id IS NOT NULL`)}`;
  }
  const sortedBy =
    order === 'RELEVANCE' && isOfEnd && scope !== 'graph'
      ? relevanceAt(`r.attest_${scope}Relevance`, when)
      : SORT_VALUES[order](when);
  return `${seek(scope, isOfTypes)}
        WHERE r.id IS NOT NULL AND ${condition}
        WITH r, ${sortedBy} AS sortedBy, r.id AS id${isAfter ? `\n        WHERE ${AFTER}` : ''}
        RETURN r, sortedBy, id`;
}

const ofRow = (name: string): string => `r.${name}`;

const indexOf = (scope: Scope, isOfTypes: boolean, key: readonly string[]): readonly string[] => [
  ...leadOf(scope, isOfTypes),
  ...key,
  'id',
];

/** For a WHERE that asks for something of the key and of the id, without which the index is not used. */
function seek(scope: Scope, isOfTypes: boolean, key: readonly string[] = []): string {
  const lead = leadOf(scope, isOfTypes).map((name) => `${name}: ${LEAD_VALUES[name]}`);
  return `
        MATCH (r:Relationship {${lead.join(', ')}})
        USING INDEX r:Relationship(${indexOf(scope, isOfTypes, key).join(', ')})`;
}

const LEAD_VALUES: Readonly<Record<string, string>> = {
  subjectId: 'end',
  objectId: 'end',
  attest_class: 'entry.class',
  type: 'entry.type',
};

/** That a row comes after the place `$after`. */
export const AFTER = '(sortedBy > $after.value OR (sortedBy = $after.value AND id > $after.id))';
