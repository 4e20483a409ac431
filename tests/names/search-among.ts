import type { Entity, PlainEntity } from '../../src/domain/entity.js';
import { indexTerms } from '../../src/names/index-terms.js';
import { queryTerms } from '../../src/names/query-terms.js';
import { rank, type SearchHit, type Standing } from '../../src/names/rank.js';

export const entity = (id: string, name: string, more: Partial<PlainEntity> = {}): PlainEntity => ({
  kind: 'Person',
  id,
  name,
  unnamed: false,
  aliases: [],
  description: null,
  externalIds: [],
  formerIds: [],
  ...more,
});

/** As a store does it: by shared terms, then ranked. */
export function searchAmong(
  text: string,
  among: readonly Entity[],
  standings?: ReadonlyMap<string, Standing>,
): SearchHit[] {
  const wanted = new Set(queryTerms(text));
  const candidates = among.filter((candidate) => indexTerms(candidate).some((term) => wanted.has(term)));
  return rank(text, candidates, new Map(), standings);
}
