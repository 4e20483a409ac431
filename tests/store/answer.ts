import { firstDay, sortValue } from '../../src/domain/relationship-order.js';
import type { GraphStore, Read } from '../../src/store/graph-store.js';
import type { Question } from '../arbitraries/questions.js';

/** All that a store says to a question: of a list, every page to its end. */
export async function answer(store: GraphStore, question: Question): Promise<Read<unknown>[]> {
  switch (question.method) {
    case 'dataset':
      return [await store.dataset()];
    case 'changesSince':
      return [await store.changesSince(...question.given)];
    case 'currentIds':
      return [await store.currentIds(...question.given)];
    case 'entities':
      return [await store.entities(...question.given)];
    case 'relationships':
      return [await store.relationships(...question.given)];
    case 'attributes':
      return [await store.attributes(...question.given)];
    case 'countAttributes':
      return [await store.countAttributes(...question.given)];
    case 'findAttributesOf':
      return [await store.findAttributesOf(...question.given)];
    case 'countAttributesOf':
      return [await store.countAttributesOf(...question.given)];
    case 'evidenceOwners':
      return [await store.evidenceOwners(...question.given)];
    case 'countEntities':
      return [await store.countEntities(...question.given)];
    case 'countRelationships':
      return [await store.countRelationships(...question.given)];
    case 'countRelationshipsOf':
      return [await store.countRelationshipsOf(...question.given)];
    case 'countFacets':
      return [await store.countFacets(...question.given)];
    case 'findRelationshipsOf':
      return [await store.findRelationshipsOf(...question.given)];
    case 'findLevels':
      return [await store.findLevels(...question.given)];
    case 'candidates':
      return [await store.candidates(...question.given)];
    case 'findPaths':
      return [await store.findPaths(...question.given)];
    case 'findTies':
      return [await store.findTies(...question.given)];
    case 'findHubs':
      return [await store.findHubs(...question.given)];
    case 'countEvents':
      return [await store.countEvents(...question.given)];
    case 'findNeighbors':
      return [await store.findNeighbors(...question.given)];
    case 'findEvents': {
      const [query] = question.given;
      const page = await store.findEvents(query);
      const last = page.value.items.at(-1);
      if (!page.value.hasMore || last === undefined) return [page];
      const after = { value: firstDay(last), id: last.id };
      return [page, ...(await answer(store, { ...question, given: [{ ...query, after }] }))];
    }
    case 'findEntities': {
      const [query] = question.given;
      const page = await store.findEntities(query);
      const last = page.value.items.at(-1);
      if (!page.value.hasMore || last === undefined) return [page];
      return [
        page,
        ...(await answer(store, {
          ...question,
          given: [{ ...query, after: page.value.places.at(-1) ?? null }],
        })),
      ];
    }
    case 'findAttributes': {
      const [query] = question.given;
      const page = await store.findAttributes(query);
      const last = page.value.items.at(-1);
      if (!page.value.hasMore || last === undefined) return [page];
      const after = { value: sortValue(last, query.order, query.filter.knownOn), id: last.id };
      return [page, ...(await answer(store, { ...question, given: [{ ...query, after }] }))];
    }
    case 'findRelationships': {
      const [query] = question.given;
      const page = await store.findRelationships(query);
      const last = page.value.items.at(-1);
      if (!page.value.hasMore || last === undefined) return [page];
      const after = page.value.places.at(-1) ?? null;
      return [page, ...(await answer(store, { ...question, given: [{ ...query, after }] }))];
    }
  }
}
