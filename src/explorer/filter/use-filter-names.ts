import { NAMED_FIELDS } from '../../domain/named-by.js';
import { useAnswer } from '../api/use-answer.js';
import { useTypeWords } from '../api/use-contents.js';
import { entitiesNamed } from '../generated/operations.js';
import type { Filter } from '../view/view.js';
import type { FilterNames } from './filter-words.js';

/** What the types and entities that a filter names are called; an entity's own id until its name is known. */
export function useFilterNames(filter: Filter): FilterNames {
  const type = useTypeWords();
  const ids = NAMED_FIELDS.flatMap((field) => filter[field] ?? []);
  const { data } = useAnswer(entitiesNamed, ids.length === 0 ? null : { ids });
  const labels = new Map(data?.data.entities?.edges.map(({ node }) => [node.id, node.label]));
  return { type, entity: (id) => labels.get(id) ?? id };
}
