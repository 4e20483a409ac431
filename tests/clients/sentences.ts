/** A sentence on a page, and where on it: `a.relationships.edges.0: Jack Johnson was pardoned by Donald Trump`. */
export type Sentence = `${string}: ${string}`;

/** Where a page takes the words between an entity and the `other` of an edge: the edge has a place, its node has none. */
export type Words = 'edge' | 'node';

/** Reads all sentences of a page: those of entities to their others, of hops, and of relationships. */
export function sentencesOf(data: unknown, words: Words = 'edge'): Sentence[] {
  return [...sentencesAt('', data, words)];
}

/** What the page shows in a place where it was not said. */
export function falseSentences(shown: readonly Sentence[], said: readonly Sentence[]): Sentence[] {
  const all = new Set(said);
  return shown.filter((sentence) => !all.has(sentence));
}

function* sentencesAt(place: string, value: unknown, words: Words, entity?: string): Generator<Sentence> {
  if (!isObject(value)) return;
  const { name, from, to, subject, object, other, phrase, node } = value;
  if (isObject(from)) yield sentence(place, from.name, phrase, nameOf(to));
  if (isObject(subject)) yield sentence(place, subject.name, phrase, nameOf(object));
  if (isObject(other))
    yield sentence(place, entity, words === 'edge' ? phrase : isObject(node) && node.phrase, other.name);
  const within = typeof name === 'string' ? name : entity;
  for (const [key, part] of Object.entries(value)) {
    yield* sentencesAt(place === '' ? key : `${place}.${key}`, part, words, within);
  }
}

const sentence = (place: string, ...parts: readonly unknown[]): Sentence => `${place}: ${parts.join(' ')}`;
const nameOf = (value: unknown) => (isObject(value) ? value.name : undefined);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
