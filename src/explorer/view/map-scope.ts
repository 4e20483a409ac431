import type {
  ContentsQuery,
  EntityKind,
  RelationshipFragment,
  RelationshipType,
} from '../generated/operations.js';
import type { Filter, MapState } from './view.js';

/** Those who act: a map is of them, unless other kinds are chosen. */
export const ACTORS: readonly EntityKind[] = ['PERSON', 'GROUP', 'ORGANIZATION'];

type VocabularyRow = Pick<
  NonNullable<ContentsQuery['dataset']>['vocabulary'][number],
  'type' | 'tie' | 'subjectKinds' | 'objectKinds'
>;

/** Which neighbors and which relationships a map shows of all that pass the filter. */
export interface MapScope {
  readonly kinds: ReadonlySet<EntityKind>;
  /** Null: all. */
  readonly types: readonly RelationshipType[] | null;
  holds(relationship: Pick<RelationshipFragment, 'type' | 'subject' | 'object'>): boolean;
}

/**
 * Between people, groups and organizations what a path may walk; with other kinds everything. Where the filter names types, those.
 * @param named the kinds of the entities that the map is about: what concerns these is shown too.
 */
export function mapScope(
  { kinds }: Pick<MapState, 'kinds'>,
  filter: Pick<Filter, 'types' | 'narrowerTypes'>,
  vocabulary: readonly VocabularyRow[],
  named: ReadonlySet<EntityKind>,
): MapScope {
  const isChosen = filter.types !== null || filter.narrowerTypes !== null;
  const shown = new Set(kinds ?? (isChosen ? ALL_KINDS : ACTORS));
  if (isChosen) return { kinds: shown, types: filter.types, holds: () => true };
  const ends = new Set([...shown, ...named]);
  const ties = new Set(vocabulary.filter(({ tie }) => tie).map(({ type }) => type));
  const isActor = (kind: EntityKind) => ACTORS.includes(kind);
  const others = [...ends].filter((kind) => !isActor(kind));
  return {
    kinds: shown,
    types: vocabulary
      .filter(
        ({ tie, subjectKinds, objectKinds }) =>
          (tie &&
            subjectKinds.some((kind) => ends.has(kind)) &&
            objectKinds.some((kind) => ends.has(kind))) ||
          others.some((kind) => subjectKinds.includes(kind) || objectKinds.includes(kind)),
      )
      .map(({ type }) => type),
    holds: ({ type, subject, object }) => ties.has(type) || !isActor(subject.kind) || !isActor(object.kind),
  };
}

export const ALL_KINDS: readonly EntityKind[] = [...ACTORS, 'EVENT', 'PLACE', 'WORK', 'TOPIC'];
