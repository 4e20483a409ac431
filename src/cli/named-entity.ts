import type { Entity } from '../domain/entity.js';
import { ANY_ENTITY } from '../domain/entity-filter.js';
import { InputError } from '../domain/errors.js';
import { isSameText } from '../names/is-same-text.js';
import { leavesOutMiddle } from '../names/leaves-out-middle.js';
import { readSettings } from '../settings.js';
import type { EntityQuery, GraphStore } from '../store/graph-store.js';
import { type KindName, kindLabel } from '../text/entity-kind.js';
import { escapeControlCharacters } from './lines.js';

const MOST_SHOWN = 10;

/**
 * The id of the entity with this id or this full name: letter for letter, or whatever its case and accents; else of the only one that has the
 * name without some of the words in its middle, and then stderr says who was taken. Never a guess.
 * @throws InputError with the candidates, where several have the name or nothing has.
 */
export async function namedEntity(text: string, store: GraphStore): Promise<string> {
  const [id] = (await store.currentIds([text])).value;
  if (id != null && (await store.entities([id])).value[0] != null) return id;

  const query: EntityQuery = {
    filter: { ...ANY_ENTITY, name: text },
    order: 'ID',
    first: MOST_SHOWN,
    after: null,
  };
  const { items, hasMore } = (await store.findEntities(query)).value;
  const [only, ...more] = items;
  if (only !== undefined && more.length === 0) return only.id;
  const literal = items.filter(({ name, aliases }) =>
    [name, ...aliases].some((own) => isSameText(own, text)),
  );
  if (literal.length === 1 && literal[0] !== undefined && !hasMore) return literal[0].id;
  if (only !== undefined) {
    const count = hasMore ? `more than ${MOST_SHOWN}` : items.length;
    throw refusal(
      text,
      `${count} have it: ${items.map(described).join('; ')}. Give one of their ids.`,
      items,
    );
  }
  const { searchCandidates } = readSettings(['limits']).limits;
  // Only where nothing has the name: it brings the tables of other scripts.
  const { searchEntities } = await import('../answers/search-entities.js');
  const { hits, cut } = await searchEntities(
    store,
    { text, kinds: null, types: null, knownOn: null, undatedReports: 'EXCLUDE' },
    searchCandidates,
  );
  const [meant, ...others] = hits.map(({ entity }) => entity).filter((entity) => isCalled(entity, text));
  if (meant !== undefined && others.length === 0 && !cut) {
    console.error(
      `attest: Nothing has the full name “${text}”; taken for ${escapeControlCharacters(described(meant))}.`,
    );
    return meant.id;
  }
  const nearest = hits.slice(0, MOST_SHOWN).map(({ entity }) => entity);
  if (nearest.length === 0) throw refusal(text, 'nothing has it. Check the spelling.', []);
  throw refusal(text, `nothing has it. Did you mean ${nearest.map(described).join('; ')}?`, nearest);
}

function isCalled({ name, aliases, unnamed }: Entity, text: string): boolean {
  return !unnamed && [name, ...aliases].some((known) => leavesOutMiddle(text, known));
}

function refusal(text: string, why: string, candidates: readonly Entity[]): InputError {
  return new InputError(
    `Expected the id or the full name of one entity, but got "${text}", and ${why}`,
    candidates.map(({ id }) => id),
  );
}

const described = ({ id, name, description, kind, unnamed }: Entity): string => {
  const label = kindLabel({ kind: kind.toUpperCase() as KindName, unnamed });
  return `${id} (${name}, ${label}${description === null ? '' : `: ${description}`})`;
};
