import { degreesOf } from '../../domain/degrees.js';
import type { Entity } from '../../domain/entity.js';
import { isSupported } from '../../domain/support.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import { idTerm } from '../../names/id-term.js';
import { indexTerms } from '../../names/index-terms.js';
import { queryTerms } from '../../names/query-terms.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const ALL = { kinds: null, types: null, limit: 100 };
const DEGREES = degreesOf(FIXTURE.relationships);
const degreeOf = ({ id }: { readonly id: string }): number => DEGREES.get(id) ?? 0;
const NONE = { entities: [], standings: [], shared: [], leftOut: 0 };

export const candidates: readonly Audit[] = [
  ...['Ella Harrow', 'northbridge', 'ADA', 'дмитрий', 'evening-star', '𝓗', 'Q100', '\uFFFD'].map(
    (text, i): Audit => ({
      id: `candidates-${i + 1}`,
      name: `finds all who share a term with "${text}", most shared first, then the better connected, then by id`,
      async run(open) {
        const store = await open(FIXTURE);
        const wanted = queryTerms(text);
        const sharing = FIXTURE.entities
          .map((entity) => ({
            entity,
            shared: indexTerms(entity).filter((term) => wanted.includes(term)).length,
          }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared || degreeOf(b.entity) - degreeOf(a.entity));
        const { value } = await store.candidates({ ...ALL, terms: wanted });
        const expected = {
          entities: sharing.map(({ entity }) => entity),
          shared: sharing.map(({ shared }) => shared),
        };
        expectEqual({ ...value, standings: [] }, { ...expected, standings: [], leftOut: 0 });
      },
    }),
  ),
  {
    id: 'candidates-exact',
    name: 'puts those of just this name first, who share most terms',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.candidates({ ...ALL, terms: queryTerms('ella harrow') });
      expectEqual(
        value.entities.slice(0, 2).map(({ id }) => id),
        ['ella-harrow-the-younger', 'ella-harrow'],
      );
    },
  },
  {
    id: 'candidates-standing',
    name: 'says how well each is connected, and whether it is an end of anything',
    async run(open) {
      const store = await open(FIXTURE);
      const ends = new Set(FIXTURE.relationships.flatMap(({ subject, object }) => [subject, object]));
      const terms = FIXTURE.entities.map(({ id }) => idTerm(id));
      const { value } = await store.candidates({ ...ALL, terms });
      const expected = value.entities.map(({ id }) => ({
        degree: DEGREES.get(id) ?? 0,
        isEnd: ends.has(id),
      }));
      expectEqual(value.entities.length, FIXTURE.entities.length);
      expectEqual(value.standings, expected);
    },
  },
  {
    id: 'candidates-kinds',
    name: 'finds only the kinds asked for, and none where none is',
    async run(open) {
      const store = await open(FIXTURE);
      const terms = queryTerms('harrow');
      const mills = await store.candidates({ ...ALL, terms, kinds: ['Organization'] });
      expectEqual(
        mills.value.entities.map(({ id }) => id),
        ['harrow-mills'],
      );
      const none = await store.candidates({ ...ALL, terms, kinds: [] });
      expectEqual(none.value, NONE);
    },
  },
  {
    id: 'candidates-types',
    name: 'finds only the ends of relationships of the types asked for, affirmed and supported ones, and none where none is',
    async run(open) {
      const store = await open(FIXTURE);
      const terms = FIXTURE.entities.map(({ id }) => idTerm(id));
      for (const type of RELATIONSHIP_TYPES) {
        const ends = FIXTURE.relationships
          .filter((one) => one.type === type && one.polarity === 'AFFIRMED' && isSupported(one, null))
          .flatMap(({ subject, object }) => [subject, object]);
        const { value } = await store.candidates({ ...ALL, terms, types: [type] });
        expectEqual(value.entities.map(({ id }) => id).toSorted(), [...new Set(ends)].toSorted());
      }
      expectEqual((await store.candidates({ ...ALL, terms, types: [] })).value, NONE);
    },
  },
  {
    id: 'candidates-cut',
    name: 'cuts at the limit and says so',
    async run(open) {
      const store = await open(FIXTURE);
      const query = { terms: queryTerms('harrow'), kinds: ['Person'] as const, types: null };
      const found = async (limit: number) => {
        const { value } = await store.candidates({ ...query, limit });
        return [value.entities.map(({ id }) => id), value.leftOut > 0];
      };
      expectEqual(await found(1), [['ella-harrow'], true]);
      expectEqual(await found(2), [['ella-harrow', 'ella-harrow-the-younger'], false]);
    },
  },
  {
    id: 'candidates-long-names',
    name: 'counts every term that long names share',
    async run(open) {
      const letter = (place: number) => String.fromCharCode(97 + (place % 26));
      // No two of the words are alike, so that the names share some 280 terms.
      const words = Array.from({ length: 32 }, (_, i) =>
        Array.from({ length: 8 }, (_, j) => letter(i * (j + 3) + j * j + (i < 26 ? 0 : 11 * j))).join(''),
      );
      const named = (id: string, count: number): Entity => ({
        ...(FIXTURE.entities.find(({ kind }) => kind === 'Topic') as Entity),
        ...{ id, name: words.slice(0, count).join(' '), aliases: [], externalIds: [], formerIds: [] },
      });
      const entities = [named('longer', 32), named('long', 31)];
      const store = await open({ ...FIXTURE, entities, relationships: [], attributes: [] });
      const terms = queryTerms(words.join(' '));
      const { value } = await store.candidates({ ...ALL, terms });
      const shared = entities.map(
        (entity) => indexTerms(entity).filter((term) => terms.includes(term)).length,
      );
      expectEqual([value.entities.map(({ id }) => id), value.shared], [['longer', 'long'], shared]);
    },
  },
  {
    id: 'candidates-repeated-terms',
    name: 'counts a term that is asked for twice once',
    async run(open) {
      const store = await open(FIXTURE);
      const terms = queryTerms('okafor mill');
      const once = await store.candidates({ ...ALL, terms });
      const again = queryTerms('mill');
      const twice = await store.candidates({ ...ALL, terms: [...terms, ...again, ...again] });
      expectEqual(twice, once);
    },
  },
  {
    id: 'candidates-no-terms',
    name: 'finds none without terms, nor by terms that no entity has',
    async run(open) {
      const store = await open(FIXTURE);
      expectEqual((await store.candidates({ ...ALL, terms: [] })).value, NONE);
      expectEqual(
        (await store.candidates({ ...ALL, terms: ['zzyzx', '"', '*', 'name:x', '\\'] })).value,
        NONE,
      );
    },
  },
];
