import type { FoundLevels, Level, Read } from '../graph-store.js';
import { cypherParameters } from './cypher-parameters.js';
import { madeLately } from './lately.js';
import { type LevelText, levelsFrom } from './levels.queries.js';
import { neededBy, pageRows, placedPage } from './page-rows.js';
import { list } from './properties.js';
import type { Reader } from './reader.js';
import { readRecords } from './records.js';
import { type PageOfEnd, pageOfEnd } from './relationships.js';

/** See the port: one statement, whatever the number of levels, and one for what `readRecords` misses. */
export function findLevels(
  reader: Reader,
  ids: readonly string[],
  levels: readonly Level[],
): Promise<Read<FoundLevels>> {
  const { body, parameters, asked } = statementOf(levels);
  return readRecords(reader, {
    body,
    parameters: (texts) => ({ ...parameters(texts), standpoints: ids }),
    rowsOf: ({ pages, entities }) => ({
      pages: list(pages).map((ofLevel, at) =>
        list(ofLevel).map((pair) => {
          const { first, withEnds } = asked[at] as AskedLevel;
          const [id, page] = list(pair);
          return [String(id), pageRows(page, first, withEnds)] as const;
        }),
      ),
      brought: entities,
    }),
    neededBy: ({ pages, brought }) =>
      neededBy(
        pages.flatMap((ofLevel) => ofLevel.map(([, page]) => page)),
        ids,
        brought,
      ),
    make: ({ pages }, records) => ({
      entities: ids.map((id) => records.entity(id) ?? null),
      pages: pages.map((ofLevel) => new Map(ofLevel.map(([id, page]) => [id, placedPage(page, records)]))),
    }),
  });
}

/** For `$standpoints`. */
const statementOf = madeLately(
  (levels: readonly Level[]) => {
    const asked = ofEach(levels, null, []);
    const ofLevels = asked.map(({ name, parameters }) => [name, cypherParameters(parameters)] as const);
    const parameters = (texts: boolean) => ({
      texts,
      ...Object.fromEntries(ofLevels.map(([name, ofLevel]) => [name, { ...ofLevel, texts }])),
    });
    return { body: levelsFrom(asked), parameters, asked };
  },
  JSON.stringify,
  ({ body }) => body.length,
);

interface AskedLevel extends LevelText {
  /** Of a parameter that holds those of the level. */
  readonly name: string;
  readonly parameters: PageOfEnd['parameters'];
  readonly first: number;
}

/** Each followed by those below it. */
function ofEach(levels: readonly Level[], above: number | null, asked: AskedLevel[]): AskedLevel[] {
  for (const { direction, query, below } of levels) {
    const at = asked.length;
    const name = `level${at}`;
    const { page, parameters } = pageOfEnd(direction, query, 'other');
    asked.push({
      ...{ name, parameters, above, first: query.first, withEnds: query.withEnds },
      page: page.replaceAll('$', `$${name}.`),
      shown: `$${name}.limit - 1`,
    });
    ofEach(below, at, asked);
  }
  return asked;
}
