import type { Entity } from '../../domain/entity.js';
import type { Statement } from '../../domain/statement.js';
import type { ExportSource } from './export-source.js';

/**
 * The same source, which gives at most so many rows: a row for each entity, statement and item of evidence.
 * @param onMore makes the error that is thrown where there are more.
 */
export function boundedSource(source: ExportSource, most: number, onMore: () => Error): ExportSource {
  let rows = 0;
  async function* counted<T extends Entity | Statement>(
    pages: AsyncIterable<readonly T[]>,
  ): AsyncGenerator<readonly T[]> {
    for await (const page of pages) {
      for (const of of page) rows += 1 + ('evidence' in of ? of.evidence.length : 0);
      if (rows > most) throw onMore();
      yield page;
    }
  }
  return {
    ...source,
    entities: () => counted(source.entities()),
    relationships: () => counted(source.relationships()),
    attributes: () => counted(source.attributes()),
  };
}
