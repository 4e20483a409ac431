/** What an application asks for one of its pages. */
export interface Page {
  /** The operation is called `<name>Query`, as Relay wants it. */
  readonly name: string;
  readonly query: string;
}

const page = (name: string, selection: string): Page => ({
  name,
  query: `query ${name}Query { ${selection} }`,
});

const relationship = 'id subject { id name } phrase object { id name }';
const edges = (other: string) => `edges { node { ${relationship} } phrase other { ${other} } }`;
const pardons = `id name relationships(filter: { types: [PARDONED] }) { ${edges('id name')} }`;
const twoHops = edges(`id name relationships(first: 50) { ${edges('id name')} }`);
const hops = `hops { from { id name } phrase to { id name } relationship { ${relationship} } }`;

/** One pardon from both of its ends, in one query. */
export const BOTH_ENDS = page(
  'BothEnds',
  `a: entity(id: "jack-johnson") { ${pardons} } b: entity(id: "donald-trump") { ${pardons} }`,
);

/** The same, on two pages. */
export const TWO_PAGES = [
  page('JackJohnson', `entity(id: "jack-johnson") { ${pardons} }`),
  page('DonaldTrump', `entity(id: "donald-trump") { ${pardons} }`),
];

/** A path that goes through the pardon from the one who gave it, and the entity that reads it from the other end. */
export const PATH_AND_ENTITY = page(
  'PathAndEntity',
  `connection(from: "kim-kardashian", to: "jack-johnson") { paths { ${hops} } } entity(id: "jack-johnson") { ${pardons} }`,
);

/** Most relationships of it are read from both ends. */
export const TWO_HOPS = page(
  'TwoHops',
  `entity(id: "donald-trump") { id name relationships(first: 50) { ${twoHops} } }`,
);

/** In the order in which a reader opens them. */
export const PAGES: readonly Page[] = [BOTH_ENDS, ...TWO_PAGES, PATH_AND_ENTITY, TWO_HOPS];
