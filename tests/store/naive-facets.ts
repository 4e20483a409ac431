import { CHECKS, type CheckName } from '../../src/domain/check-name.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { boundsOf } from '../../src/domain/edtf-bounds.js';
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/entity-kind.js';
import { edtfYear, type FacetName, type Facets, yearSpan } from '../../src/domain/facets.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import { knownUnder } from '../../src/domain/filter/statement-filter.js';
import { MODALITIES, POLARITIES } from '../../src/domain/modality.js';
import type { Relationship } from '../../src/domain/relationship.js';
import type { KnownOn } from '../../src/domain/support.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary.js';

type Passes = (row: Relationship, filter: RelationshipFilter) => boolean;

/** The meaning of facets, word for word: each value's count is how many pass the filter that asks for it alone. */
export function naiveFacets(
  { entities, types }: Dataset,
  rows: readonly Relationship[],
  passes: Passes,
  end: string,
  { filter, kinds }: { readonly filter: RelationshipFilter; readonly kinds: readonly EntityKind[] | null },
  first: number,
): Facets {
  const kindOf = (row: Relationship) =>
    entities.find(({ id }) => id === (row.subject === end ? row.object : row.subject))?.kind;
  const cut: FacetName[] = [];
  const ofKinds = rows.filter((row) => kinds === null || kinds.some((kind) => kind === kindOf(row)));
  const count = (asked: RelationshipFilter) => ofKinds.filter((row) => passes(row, asked)).length;
  const facet = <V extends string | number | boolean>(
    name: FacetName,
    values: readonly V[],
    countOf: (value: V) => number,
  ) => {
    const counted = values
      .map((value) => ({ value, count: countOf(value) }))
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    if (counted.length > first) cut.push(name);
    return counted.slice(0, first);
  };
  const ids = entities.map(({ id }) => id);
  const inYear = (year: number): RelationshipFilter => ({
    ...filter,
    trueOn: boundsOf(edtfYear(year)),
    undated: 'EXCLUDE',
  });
  return {
    total: count(filter),
    types: facet('types', RELATIONSHIP_TYPES, (type) => count({ ...filter, types: [type] })),
    narrowerTypes: facet(
      'narrowerTypes',
      types.map(({ name }) => name),
      (name) => count({ ...filter, narrowerTypes: [name] }),
    ),
    kinds: facet(
      'kinds',
      ENTITY_KINDS,
      (kind) => rows.filter((row) => passes(row, filter) && kindOf(row) === kind).length,
    ),
    sources: facet('sources', ids, (id) => count({ ...filter, sources: [id] })),
    speakers: facet('speakers', ids, (id) => count({ ...filter, speakers: [id] })),
    origins: facet('origins', ids, (id) => count({ ...filter, origins: [id] })),
    years: facet(
      'years',
      yearsOf(
        ofKinds.filter((row) => passes(row, { ...filter, trueOn: null, undated: 'EXCLUDE' })),
        knownUnder(filter),
      ),
      (year) => count(inYear(year)),
    ),
    polarities: facet('polarities', POLARITIES, (one) => count({ ...filter, polarity: [one] })),
    modalities: facet('modalities', MODALITIES, (one) => count({ ...filter, modality: [one] })),
    disputed: facet('disputed', [false, true], (is) => count({ ...filter, disputed: is })),
    contested: facet('contested', [false, true], (is) => count({ ...filter, contested: is })),
    checks: facet(
      'checks',
      CHECKS,
      (check) =>
        ofKinds.filter(
          (row) =>
            passes(row, filter) &&
            CHECK_FILTERS[check]((of) =>
              passes(row, {
                ...ANY_RELATIONSHIP,
                knownOn: filter.knownOn,
                undatedReports: asKnown(filter),
                ...of,
              }),
            ),
        ).length,
    ),
    cut,
  };
}

/** ONLY chooses statements by their support, and looks at all that was known. */
const asKnown = ({ undatedReports }: RelationshipFilter) =>
  undatedReports === 'ONLY' ? 'INCLUDE' : undatedReports;

/** What each check asks, as conditions: hedged is what is supported and nothing states. */
const CHECK_FILTERS: Readonly<
  Record<CheckName, (passes: (of: Partial<RelationshipFilter>) => boolean) => boolean>
> = {
  'single-origin': (does) => does({ minOrigins: 1, maxOrigins: 1 }),
  hedged: (does) => does({ unsupported: 'EXCLUDE' }) && !does({ assertions: ['STATED'] }),
  'self-reported': (does) => does({ minOrigins: 1, independent: false }),
  disputed: (does) => does({ disputed: true }),
  contradicted: (does) => does({ contested: true }),
  unsupported: (does) => does({ unsupported: 'ONLY' }),
};

/** In which something began or ended. */
function yearsOf(rows: readonly Relationship[], known: KnownOn): number[] {
  const spans = rows.flatMap((row) => yearSpan(row, known) ?? []);
  const held = spans.filter(({ from, to }) => from === null || to === null || from <= to);
  return [...new Set(held.flatMap(({ from, to }) => [from, to]))].filter((year) => year !== null);
}
