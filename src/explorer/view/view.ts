import type { CheckName } from '../../domain/check-name.js';
import type { Undated, Unsupported } from '../../domain/filter/statement-filter.js';
import type { NamedBy } from '../../domain/named-by.js';
import type { QuestionField } from '../../domain/question.js';
import type { UndatedReports } from '../../domain/support.js';
import type {
  EntityKind,
  Modality,
  Polarity,
  RelationshipOrder,
  RelationshipType,
} from '../generated/operations.js';

/**
 * The fields that a reader can set. The address, the form and the words have a row for each, so a new condition does not compile
 * until it has them, or is named as one that no page has.
 */
export type SettableField = QuestionField | NamedBy;

/** Conditions on the relationships that are shown, on whichever page. Null: no condition. */
export interface Filter {
  readonly types: readonly RelationshipType[] | null;
  /** Names of the dataset's own types. */
  readonly narrowerTypes: readonly string[] | null;
  /** Null: what is said to be so, and what is said not to be so. */
  readonly polarity: readonly Polarity[] | null;
  /** Null: all; for a connection, only what has happened. */
  readonly modality: readonly Modality[] | null;
  /** EDTF: what had been reported by then. */
  readonly knownOn: string | null;
  /** With `knownOn`, what becomes of reports without a date; null: they are left out. */
  readonly undatedReports: UndatedReports | null;
  /** EDTF: what may have been so then. */
  readonly trueOn: string | null;
  /** What becomes of relationships without a date; null: they are shown. */
  readonly undated: Undated | null;
  /** What becomes of relationships that no report supports any more; null: they are shown, and no path walks them. */
  readonly unsupported: Unsupported | null;
  readonly minOrigins: number | null;
  /** true: some origin is not an end of the relationship. */
  readonly independent: boolean | null;
  readonly disputed: boolean | null;
  readonly contested: boolean | null;
  /** Ids of works that are cited. */
  readonly sources: readonly string[] | null;
  /** Ids of those who are quoted. */
  readonly speakers: readonly string[] | null;
  /** Ids of what evidence goes back to. */
  readonly origins: readonly string[] | null;
}

export const NO_FILTER: Filter = {
  types: null,
  narrowerTypes: null,
  polarity: null,
  modality: null,
  knownOn: null,
  undatedReports: null,
  trueOn: null,
  undated: null,
  unsupported: null,
  minOrigins: null,
  independent: null,
  disputed: null,
  contested: null,
  sources: null,
  speakers: null,
  origins: null,
};

/** The entities of the map, as far as a reader chooses them; undo and redo walk over these. */
export interface MapState {
  /** Those that are expanded, in that order. */
  readonly expanded: readonly string[];
  /** Those that are shown without their neighbors. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** How many neighbors of each are shown at most. */
  readonly perEntity: number;
  /** Of which kinds neighbors are shown; null: people, groups and organizations; see `mapScope`. */
  readonly kinds: readonly EntityKind[] | null;
  readonly coloring: Coloring;
  /** Where entities were put, by id; the others are arranged. */
  readonly places: Readonly<Record<string, Place>>;
  /** What the map's author notes, by the id of an entity or of a pair (see `pairKey`). */
  readonly captions: Readonly<Record<string, string>>;
  /** The author's; null: what the map shows. */
  readonly title: string | null;
}

/** In whole units of the map. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** In letters. */
export const LONGEST_CAPTION = 140;
export const LONGEST_TITLE = 120;

export const COLORINGS = ['kind', 'side', 'none'] as const;
/** What the colors of entities tell: their kind, or with which one of those that are expanded they are connected. */
export type Coloring = (typeof COLORINGS)[number];

/** How a map looks until its reader changes it. */
export const PLAIN_MAP = {
  kinds: null,
  coloring: 'kind',
  places: {},
  captions: {},
  title: null,
} as const satisfies Partial<MapState>;

/** The same state without some of its entities. */
export const without = (state: MapState, ids: readonly string[]): MapState => {
  const rest = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
  return {
    ...state,
    expanded: rest(state.expanded),
    pinned: rest(state.pinned),
    hidden: rest(state.hidden),
  };
};

export const LIST_ORDERS = [
  'RELEVANCE',
  'EARLIEST_FIRST',
  'LATEST_FIRST',
  'BEST_SUPPORTED_FIRST',
  'FIRST_REPORTED_FIRST',
  'NEWEST_FIRST',
] as const satisfies readonly RelationshipOrder[];

/** Which relationships of an entity its page lists, beside the filter, and in which order. */
export interface EntityList {
  /** Of the other end; null: all kinds. */
  readonly kinds: readonly EntityKind[] | null;
  /** Words that are looked for; null: none. */
  readonly text: string | null;
  readonly order: (typeof LIST_ORDERS)[number];
}

export const WHOLE_LIST: EntityList = { kinds: null, text: null, order: 'RELEVANCE' };

export const VIEW_MODES = ['map', 'table', 'timeline'] as const;
/** In which mode the same entities and relationships are shown. */
export type ViewMode = (typeof VIEW_MODES)[number];

export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'entity'; readonly id: string; readonly list: EntityList }
  | {
      readonly name: 'connection';
      readonly from: string | null;
      readonly to: string | null;
      readonly maxHops: number;
      /** Paths may also lead over entities that connect everybody. */
      readonly throughHubs: boolean;
    }
  | { readonly name: 'map'; readonly state: MapState; readonly mode: ViewMode };

/** All that decides what is on the screen; the address holds all of it. */
export interface View {
  readonly page: Page;
  readonly filter: Filter;
  /** Only relationships that this check finds. */
  readonly check: CheckName | null;
  /** The relationship whose evidence is open. */
  readonly evidence: string | null;
  /** EDTF: what was known on that day is compared with what is shown; null: with nothing. */
  readonly since: string | null;
}

export const START: View = {
  page: { name: 'start' },
  filter: NO_FILTER,
  check: null,
  evidence: null,
  since: null,
};

export const HOPS = { least: 1, default: 4, max: 6 } as const;
export const PER_ENTITY = { default: 25, step: 25, max: 100 } as const;

/** The page of an entity, under the same filter. */
export const entityView = (view: View, id: string): View => ({
  ...view,
  page: { name: 'entity', id, list: WHOLE_LIST },
  check: null,
  evidence: null,
  since: null,
});

/** The map around `of`, with `also` on it, under the same filter. */
export const mapView = (view: View, expanded: readonly string[], pinned: readonly string[] = []): View => ({
  ...view,
  page: {
    name: 'map',
    state: { ...PLAIN_MAP, expanded, pinned, hidden: [], perEntity: PER_ENTITY.default },
    mode: 'map',
  },
  check: null,
  evidence: null,
  since: null,
});

/** The conditions of a search for a connection that a reader does not set: no path leads over what is denied. */
export const CONNECTION_DEFAULTS = {
  polarity: ['AFFIRMED'],
  modality: ['ACTUAL'],
  unsupported: 'EXCLUDE',
} as const satisfies Partial<Filter>;

/** The map of a path: of those on it, what may connect them under the conditions of the search for it. */
export const pathView = (view: View, on: readonly string[]): View => {
  const { filter } = view;
  return mapView(
    {
      ...view,
      filter: {
        ...filter,
        polarity: CONNECTION_DEFAULTS.polarity,
        modality: filter.modality ?? CONNECTION_DEFAULTS.modality,
        unsupported: filter.unsupported ?? CONNECTION_DEFAULTS.unsupported,
      },
    },
    [],
    on,
  );
};

/** The search for how two are connected; null: not chosen yet. */
export const connectionView = (view: View, from: string | null, to: string | null): View => ({
  ...view,
  page: { name: 'connection', from, to, maxHops: HOPS.default, throughHubs: false },
  check: null,
  evidence: null,
  since: null,
});
