import { ENTITY_BY_ID } from './records.queries.js';

/** Cypher of one level: where it starts, and what it looks at there. */
export interface LevelText {
  /** Of the level that leads to it; null where the entities that were given do. */
  readonly above: number | null;
  /** From `end`, one row with `value`: a page. */
  readonly page: string;
  /** How many rows of a page are shown. */
  readonly shown: string;
  /** Whether the entities at the other ends are wanted. */
  readonly withEnds: boolean;
}

/**
 * One row with `value`: of each level a list of pairs, the id of an entity and its page, each entity once; and the entities, each
 * once, that were given or are wanted besides.
 */
export function levelsFrom(levels: readonly LevelText[]): string {
  const pages = levels.map((_, at) => `pages${at}`);
  const wanted = levels.flatMap(({ withEnds, shown }, at) =>
    withEnds ? [othersOf(`pages${at}`, shown)] : [],
  );
  return `${levels.map((level, at) => pagesOf(level, at, levels)).join('')}
    CALL (${pages.join(', ')}) {
      CALL (${pages.join(', ')}) {
        UNWIND $standpoints AS end RETURN end${wanted.map((others) => `\n        UNION${others} RETURN end`).join('')}
      }
      WITH end WHERE $texts
      MATCH (e:Entity {id: end})
      RETURN collect(${ENTITY_BY_ID}) AS entities
    }
    RETURN {pages: [${pages.join(', ')}], entities: entities} AS value`;
}

function pagesOf({ above, page }: LevelText, at: number, levels: readonly LevelText[]): string {
  const from = above === null ? '' : `pages${above}`;
  const ends =
    above === null ? '\n      UNWIND $standpoints AS end' : othersOf(from, levels[above]?.shown ?? '');
  return `
    CALL (${from}) {${ends}
      WITH DISTINCT end
      CALL (end) {${page}
      }
      RETURN collect([end, value]) AS pages${at}
    }`;
}

/** The entities at the other ends of rows that are shown, as `end`. */
const othersOf = (pages: string, shown: string): string => `
      UNWIND ${pages} AS from UNWIND from[1][..${shown}] AS row UNWIND row[2] AS end`;
