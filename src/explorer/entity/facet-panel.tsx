import { ListFilter } from 'lucide-react';
import { edtfYear } from '../../domain/facets.js';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { useTypeWords } from '../api/use-contents.js';
import type { EntityFacetsQuery } from '../generated/operations.js';
import { useNavigation } from '../view/use-navigation.js';
import type { Filter } from '../view/view.js';

export type EntityFacets = NonNullable<NonNullable<EntityFacetsQuery['entity']>['relationships']['facets']>;

/** One value: what it is called, how many there are, and the filter that shows them; null where no filter does. */
interface FacetRow {
  readonly label: string;
  readonly count: number;
  readonly filter: Partial<Filter> | null;
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
  const { entry, show } = useNavigation();
  const { filter } = entry.view;
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
                <FacetValue
                  row={row}
                  isChosen={row.filter !== null && isSet(filter, row.filter)}
                  onChoose={(change) => show({ ...entry.view, filter: { ...filter, ...change } })}
                />
              </li>
            ))}
          </ul>
          {name !== null && facets.cut.includes(name) && <p className="soft">and more</p>}
        </section>
      ))}
    </details>
  );
}

interface FacetValueProps {
  readonly row: FacetRow;
  readonly isChosen: boolean;
  onChoose(change: Partial<Filter>): void;
}

function FacetValue({ row: { label, count, filter }, isChosen, onChoose }: FacetValueProps) {
  const words = (
    <>
      <span>{label}</span> <span className="count">{count}</span>
    </>
  );
  if (filter === null) return <p>{words}</p>;
  const cleared = Object.fromEntries(Object.keys(filter).map((field) => [field, null]));
  return (
    <button type="button" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? cleared : filter)}>
      {words}
    </button>
  );
}

function isSet(filter: Filter, asked: Partial<Filter>): boolean {
  return Object.entries(asked).every(
    ([field, value]) => JSON.stringify(filter[field as keyof Filter]) === JSON.stringify(value),
  );
}

function useFacetLists(facets: EntityFacets): FacetList[] {
  const words = useTypeWords();
  const { types, narrowerTypes, kinds, sources, speakers, origins, years, polarities, modalities } = facets;
  const named = (field: 'sources' | 'speakers' | 'origins', list: EntityFacets['sources']) =>
    list.map(({ entity, count }) => ({ label: entity.label, count, filter: { [field]: [entity.id] } }));
  return [
    {
      name: 'TYPES',
      label: 'Type',
      rows: types.map(({ type, count }) => ({ label: words(type, true), count, filter: { types: [type] } })),
    },
    {
      name: 'NARROWER_TYPES',
      label: 'Finer type',
      rows: narrowerTypes.map(({ name, count }) => ({
        label: words(name, true),
        count,
        filter: { narrowerTypes: [name] },
      })),
    },
    {
      name: 'KINDS',
      label: 'Connected with',
      rows: kinds.map(({ kind, count }) => ({
        label: KIND_LABELS[kind][1],
        count,
        filter: null,
      })),
    },
    { name: 'SPEAKERS', label: 'Speaker', rows: named('speakers', speakers) },
    { name: 'ORIGINS', label: 'Original source', rows: named('origins', origins) },
    { name: 'SOURCES', label: 'Source', rows: named('sources', sources) },
    {
      name: 'YEARS',
      label: 'Year',
      rows: [...years]
        .sort((a, b) => a.year - b.year)
        .map(({ year, count }) => ({
          label: edtfYear(year),
          count,
          filter: { trueOn: edtfYear(year), undated: 'EXCLUDE' },
        })),
    },
    {
      name: null,
      label: 'Status',
      rows: [
        ...polarities.map(({ polarity, count }) => ({
          label: POLARITY_LABELS[polarity],
          count,
          filter: { polarity: [polarity] },
        })),
        ...modalities.map(({ modality, count }) => ({
          label: MODALITY_LABELS[modality],
          count,
          filter: { modality: [modality] },
        })),
      ],
    },
  ];
}
