import type { Entity } from '../../domain/entity.js';
import type { FoundLevels, Level, Read } from '../graph-store.js';
import { cypherParameters } from './cypher-parameters.js';
import { madeLately } from './lately.js';
import { type LevelText, levelsFrom } from './levels.queries.js';
import { list, map } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { pageOfEnd, placedPage } from './relationships.js';

/** See the port: one statement, whatever the number of levels. */
export function findLevels(
  reader: Reader,
  ids: readonly string[],
  levels: readonly Level[],
): Promise<Read<FoundLevels>> {
  const { body, parameters, asked } = statementOf(levels);
  return reader.read(body, { ...parameters, standpoints: ids }, (value) => {
    const { pages, entities } = map(value);
    const found = new Map<string, Entity>();
    for (const one of list(entities)) {
      const entity = readEntity(one);
      found.set(entity.id, entity);
    }
    return {
      entities: ids.map((id) => found.get(id) ?? null),
      pages: list(pages).map((ofLevel, at) => {
        const { first, withEnds } = asked[at] as AskedLevel;
        return new Map(
          list(ofLevel).map((pair) => {
            const [id, page] = list(pair);
            return [String(id), placedPage(page, first, withEnds ? found : NO_ENTITIES)];
          }),
        );
      }),
    };
  });
}

const NO_ENTITIES: ReadonlyMap<string, Entity> = new Map();

/** For `$standpoints`. */
const statementOf = madeLately(
  (levels: readonly Level[]) => {
    const asked = ofEach(levels, null, []);
    const parameters = Object.assign({}, ...asked.map((level) => level.parameters));
    return { body: levelsFrom(asked), parameters: cypherParameters(parameters), asked };
  },
  JSON.stringify,
  ({ body }) => body.length,
);

interface AskedLevel extends LevelText {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly first: number;
}

/** Each followed by those below it. */
function ofEach(levels: readonly Level[], above: number | null, asked: AskedLevel[]): AskedLevel[] {
  for (const { direction, query, below } of levels) {
    const at = asked.length;
    const named = `level${at}`;
    const { page, parameters } = pageOfEnd(direction, query, 'other');
    asked.push({
      ...{ above, first: query.first, withEnds: query.withEnds },
      page: page.replaceAll('$', `$${named}.`),
      shown: `$${named}.limit - 1`,
      parameters: { [named]: parameters },
    });
    ofEach(below, at, asked);
  }
  return asked;
}
