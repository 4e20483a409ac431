import { ListFilter } from 'lucide-react';
import { edtfYear } from '../../domain/facets.js';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { useTypeWords } from '../api/use-contents.js';
import type { EntityFacetsQuery } from '../generated/operations.js';
import { useNavigation } from '../view/use-navigation.js';
import type { Filter, View } from '../view/view.js';

export type EntityFacets = NonNullable<NonNullable<EntityFacetsQuery['entity']>['relationships']['facets']>;

/** One value: what it is called, how many there are, and the views with and without it. */
interface FacetRow {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** The view to which a press leads: with the value, or without it where it is chosen. */
  readonly next: View;
}

interface FacetList {
  readonly name: EntityFacets['cut'][number] | null;
  readonly label: string;
  readonly rows: readonly FacetRow[];
}

const POLARITY_LABELS = { AFFIRMED: 'Affirmed', NEGATED: 'Denied' } as const;
const MODALITY_LABELS = { ACTUAL: 'Happened or true', PLANNED: 'Planned', POSSIBLE: 'Possible' } as const;
const WIDE = '(min-width: 80rem)';

/** All relationships of an entity, counted by the server; a value can be chosen, and chosen again to be left. */
export function FacetPanel({ facets }: { readonly facets: EntityFacets }) {
  const { show } = useNavigation();
  const lists = useFacetLists(facets).filter(({ rows }) => rows.length > 0);
  return (
    <details className="facet-panel" open={matchMedia(WIDE).matches}>
      <summary>
        <ListFilter aria-hidden="true" /> Narrow down
      </summary>
      {lists.map(({ name, label, rows }) => (
        <section key={label} aria-label={label}>
          <h3>{label}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.label}>
                <button type="button" aria-pressed={row.isChosen} onClick={() => show(row.next)}>
                  <span>{row.label}</span> <span className="count">{row.count}</span>
                </button>
              </li>
            ))}
          </ul>
          {name !== null && facets.cut.includes(name) && <p className="soft">and more</p>}
        </section>
      ))}
    </details>
  );
}

/** The row of a value that conditions of the filter ask for. */
function filterRow(view: View, label: string, count: number, asked: Partial<Filter>): FacetRow {
  const isChosen = isSet(view.filter, asked);
  const cleared = Object.fromEntries(Object.keys(asked).map((field) => [field, null]));
  const filter = { ...view.filter, ...(isChosen ? cleared : asked) };
  return { label, count, isChosen, next: { ...view, filter } };
}

/** The row of a kind of entity at the other end. */
function kindRow(view: View, { kind, count }: EntityFacets['kinds'][number]): FacetRow {
  const label = KIND_LABELS[kind][1];
  const { page } = view;
  if (page.name !== 'entity') return { label, count, isChosen: false, next: view };
  const isChosen = page.list.kinds?.includes(kind) ?? false;
  const list = { ...page.list, kinds: isChosen ? null : [kind] };
  return { label, count, isChosen, next: { ...view, page: { ...page, list } } };
}

function isSet(filter: Filter, asked: Partial<Filter>): boolean {
  return Object.entries(asked).every(
    ([field, value]) => JSON.stringify(filter[field as keyof Filter]) === JSON.stringify(value),
  );
}

function useFacetLists(facets: EntityFacets): FacetList[] {
  const words = useTypeWords();
  const { view } = useNavigation().entry;
  const { types, narrowerTypes, kinds, sources, speakers, origins, years, polarities, modalities } = facets;
  const named = (field: 'sources' | 'speakers' | 'origins', list: EntityFacets['sources']) =>
    list.map(({ entity, count }) => filterRow(view, entity.label, count, { [field]: [entity.id] }));
  return [
    {
      name: 'TYPES',
      label: 'Type',
      rows: types.map(({ type, count }) => filterRow(view, words(type, true), count, { types: [type] })),
    },
    {
      name: 'NARROWER_TYPES',
      label: 'Finer type',
      rows: narrowerTypes.map(({ name, count }) =>
        filterRow(view, words(name, true), count, { narrowerTypes: [name] }),
      ),
    },
    {
      name: 'KINDS',
      label: 'Connected with',
      rows: kinds.map((row) => kindRow(view, row)),
    },
    { name: 'SPEAKERS', label: 'Speaker', rows: named('speakers', speakers) },
    { name: 'ORIGINS', label: 'Original source', rows: named('origins', origins) },
    { name: 'SOURCES', label: 'Source', rows: named('sources', sources) },
    {
      name: 'YEARS',
      label: 'Year',
      rows: [...years]
        .sort((a, b) => a.year - b.year)
        .map(({ year, count }) =>
          filterRow(view, edtfYear(year), count, { trueOn: edtfYear(year), undated: 'EXCLUDE' }),
        ),
    },
    {
      name: null,
      label: 'Status',
      rows: [
        ...polarities.map(({ polarity, count }) =>
          filterRow(view, POLARITY_LABELS[polarity], count, { polarity: [polarity] }),
        ),
        ...modalities.map(({ modality, count }) =>
          filterRow(view, MODALITY_LABELS[modality], count, { modality: [modality] }),
        ),
      ],
    },
  ];
}
