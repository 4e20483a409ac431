import { Random } from '../../scripts/random.mjs';
import type { Dataset } from '../../src/domain/dataset.js';
import type { TimeSpan } from '../../src/domain/time-span.js';
import { TIES } from '../../src/domain/vocabulary.js';

/** What a reader asks the API, of data that is there. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Ask = (dataset: Dataset, random: Random) => Question;

const CONNECTION = `query($from: ID!, $to: ID!, $maxHops: Int, $filter: RelationshipFilter) {
  connection(from: $from, to: $to, maxHops: $maxHops, limit: 3, filter: $filter) {
    paths { summary overlapsInTime weakest { sentence } hops { relationship { id } others { id } to { id } } }
    bestWithoutOther { length }
    directlyBetween { id sentence }
    refutedBy { id }
    report { complete stoppedBy hubsSkipped { id } }
    nearMisses { condition path { length } }
  }
}`;

const NEIGHBORHOOD = `query($of: [ID!]!, $hops: Int, $filter: RelationshipFilter) {
  neighborhood(of: $of, hops: $hops, perEntity: 6, filter: $filter) {
    members { entity { id name } hops more }
    relationships { id sentence }
    complete
  }
}`;

const RELATIONSHIPS = `query($filter: RelationshipFilter, $orderBy: RelationshipOrder) {
  relationships(filter: $filter, orderBy: $orderBy, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id sentence detail when { edtf earliest latest } evidence { id says source { id } } } }
  }
}`;

const ATTRIBUTES = `query($filter: AttributeFilter, $orderBy: AttributeOrder) {
  attributes(filter: $filter, orderBy: $orderBy, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id sentence valueText conflicts { id } evidence { id source { id } } } }
  }
}`;

const ENTITY = `query($id: ID!, $knownOn: EdtfDate) {
  entity(id: $id) {
    name
    attributes(filter: { knownOn: $knownOn }, first: 20) { totalCount edges { node { id sentence } } }
    relationships(filter: { knownOn: $knownOn }, orderBy: RELEVANCE, first: 10) { totalCount edges { phrase other { id } } }
  }
}`;

const SEARCH = `query($text: String!, $knownOn: EdtfDate) {
  search(text: $text, first: 10, knownOn: $knownOn) { score matchedOn { field text } entity { id name } }
}`;

const ORDERS = ['ID', 'EARLIEST_FIRST', 'LATEST_FIRST', 'BEST_SUPPORTED_FIRST'];

/** The first that the time is written with. */
const dayOf = (time: TimeSpan | null): string[] =>
  time?.edtf?.match(/\d{4}(-\d\d(-\d\d)?)?/)?.slice(0, 1) ?? [];

const knownOnOf = (dataset: Dataset, random: Random): string | null => {
  const days = dataset.attributes.flatMap(({ evidence }) =>
    evidence.flatMap((item) => dayOf(item.reportedOn)),
  );
  return days.length > 0 && random.chance(30) ? random.pick(days) : null;
};

/** Of a statement that is there, so that something passes. */
function timesOf(dataset: Dataset, random: Random): Record<string, unknown> {
  const { when } = random.pick(dataset.relationships);
  const [day = '2015-06'] = dayOf(when);
  return {
    ...(random.chance(40) && {
      trueOn: random.pick([day, day.slice(0, 4)]),
      undated: random.pick(['INCLUDE', 'EXCLUDE']),
    }),
    ...(random.chance(20) && { knownOn: knownOnOf(dataset, random) }),
    ...(random.chance(15) && { minOrigins: 2 }),
  };
}

const entityOf = (dataset: Dataset, random: Random): string => {
  const { subject, object } = random.pick(dataset.relationships);
  return random.pick([subject, object]);
};

const ASKS: readonly Ask[] = [
  (dataset, random) => {
    const walkable = dataset.relationships.filter(({ type }) => TIES.includes(type));
    const ends = () => random.pick(walkable);
    const from = ends().subject;
    const others = [...new Set([ends().object, ends().subject, ends().object])].filter((id) => id !== from);
    const to = others[0] ?? dataset.entities.find(({ id }) => id !== from)?.id;
    const filter = random.chance(50) ? timesOf(dataset, random) : {};
    return { query: CONNECTION, variables: { from, to, maxHops: 1 + random.below(4), filter } };
  },
  (dataset, random) => ({
    query: NEIGHBORHOOD,
    variables: {
      of: [entityOf(dataset, random)],
      hops: 1 + random.below(2),
      filter: timesOf(dataset, random),
    },
  }),
  (dataset, random) => {
    const { type, subject, object, evidence } = random.pick(dataset.relationships);
    return {
      query: RELATIONSHIPS,
      variables: {
        orderBy: random.pick(ORDERS),
        filter: {
          ...timesOf(dataset, random),
          ...(random.chance(40) && { types: [type] }),
          ...random.pick([
            {},
            { subject },
            { object },
            { about: [subject, object] },
            { sources: [evidence[0]?.source] },
          ]),
        },
      },
    };
  },
  (dataset, random) => {
    const { type, entity } = random.pick(dataset.attributes);
    const filter = {
      ...random.pick([{ types: [type] }, { entities: [entity] }]),
      ...timesOf(dataset, random),
    };
    return { query: ATTRIBUTES, variables: { orderBy: random.pick(ORDERS), filter } };
  },
  (dataset, random) => ({
    query: ENTITY,
    variables: { id: entityOf(dataset, random), knownOn: knownOnOf(dataset, random) },
  }),
  (dataset, random) => {
    const names = [
      ...dataset.entities.map(({ name }) => name),
      ...dataset.attributes.flatMap(({ value }) => (value.kind === 'TEXT' ? [value.text] : [])),
    ];
    return {
      query: SEARCH,
      variables: { text: typed(random.pick(names), random), knownOn: knownOnOf(dataset, random) },
    };
  },
];

/** As a reader types it: in full, a word of it, or with a letter too few. */
function typed(name: string, random: Random): string {
  const words = name.split(' ').slice(0, 8);
  const text = words.join(' ').slice(0, 80);
  const cut = random.below(text.length + 1);
  return random.pick([text, random.pick(words), text.slice(0, cut) + text.slice(cut + 1)]);
}

/** So many questions of each kind in turn; the same for the same dataset and seed. */
export function questionsAbout(dataset: Dataset, count: number, seed: number): Question[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => (ASKS[i % ASKS.length] as Ask)(dataset, random));
}
