import type { FacetName } from '../../domain/facets.js';
import type { NamedBy } from '../../domain/named-by.js';
import type { Direction } from '../graph-store.js';
import { BOUND, contested, type KnownWhen, known, namedIds } from './relationship-conditions.js';
import { everyOfEnd } from './relationship-pages.queries.js';
import { forEachEntity } from './statements.queries.js';

interface FacetsText {
  readonly direction: Direction;
  /** Which support is meant. */
  readonly when: KnownWhen;
  /** On `r`: what every facet is counted among. */
  readonly widest: string;
  /** On `r`: all conditions of the filter. */
  readonly all: string;
  /** On `r`, by facet: all conditions but its own; null where it has none of its own. */
  readonly others: Readonly<Record<FacetName, string | null>>;
}

/**
 * For each of `$standpoints` what its relationships are counted by: how many are looked at, up to one above `$mostRows`, how many
 * pass, and by facet the first of its values with their counts, one more than `$first`; of years all spans.
 */
export function facets({ direction, when, widest, all, others }: FacetsText): string {
  const values = valuesOf(when);
  const rowsOf = (name: FacetName) => {
    const condition = others[name];
    return condition === null ? 'UNWIND passing AS r' : `UNWIND rows AS r WITH end, r WHERE ${condition}`;
  };
  const lists = Object.entries(values).map(
    ([name, value]) => `
    CALL (end, rows, passing) {
      ${rowsOf(name as FacetName)}
      ${value}
      WITH value, count(*) AS many ORDER BY many DESC, value LIMIT $first + 1
      RETURN collect([value, many]) AS ${name}
    }`,
  );
  return forEachEntity(`
    CALL (end) {
      ${everyOfEnd(direction, false)}
      WHERE ${widest}
      WITH r LIMIT $mostRows + 1
      WITH collect(r) AS rows
      RETURN CASE WHEN size(rows) > $mostRows THEN [] ELSE rows END AS rows, size(rows) AS looked
    }
    CALL (end, rows) {
      UNWIND rows AS r
      WITH r WHERE ${all}
      RETURN collect(r) AS passing
    }${lists.join('')}
    CALL (end, rows, passing) {
      ${rowsOf('years')}
      WITH r WHERE r.whenEdtf IS NOT NULL
      WITH r.whenEarliest.year AS earliest, r.whenLatest.year AS latest, ${BOUND[when]} AS bound, count(*) AS many
      RETURN collect([earliest, latest, bound, many]) AS years
    }
    RETURN {looked: looked, total: size(passing), years: years, ${Object.keys(values)
      .map((name) => `${name}: ${name}`)
      .join(', ')}} AS value`);
}

/** From `r`, of the entity `end`, a row for each `value` by which a facet counts it. */
function valuesOf(when: KnownWhen): Readonly<Record<Exclude<FacetName, 'years'>, string>> {
  const named = (by: NamedBy) => `UNWIND ${namedIds(by, when)} AS value`;
  return {
    types: `WITH r WHERE r.polarity = 'AFFIRMED' OR r.narrowerType IS NULL WITH r.type AS value`,
    narrowerTypes: 'WITH r WHERE r.narrowerType IS NOT NULL WITH r.narrowerType AS value',
    kinds: `MATCH (other:Entity {id: CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END})
      WITH other.kind AS value`,
    sources: named('sources'),
    speakers: named('speakers'),
    origins: named('origins'),
    polarities: 'WITH r.polarity AS value',
    modalities: 'WITH r.modality AS value',
    disputed: `WITH ${known('disputed', when)} AS value`,
    contested: `WITH ${contested(when)} AS value`,
    checks: `WITH ${known('origins', when)} AS origins, ${known('citations', when)} AS citations,
        ${known('independent', when)} AS independent, ${known('firm', when)} AS firm,
        ${known('disputed', when)} AS disputed, ${contested(when)} AS contradicted
      UNWIND [
        CASE WHEN origins = 1 THEN 'single-origin' END,
        CASE WHEN citations > 0 AND NOT firm THEN 'hedged' END,
        CASE WHEN origins > 0 AND independent = 0 THEN 'self-reported' END,
        CASE WHEN disputed THEN 'disputed' END,
        CASE WHEN contradicted THEN 'contradicted' END,
        CASE WHEN citations = 0 THEN 'unsupported' END
      ] AS value
      WITH value WHERE value IS NOT NULL WITH value`,
  };
}
