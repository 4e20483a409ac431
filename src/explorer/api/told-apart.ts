/** A longer description would bury what is said of whom; the id tells as well. */
const LONGEST_DESCRIPTION = 60;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
}

/**
 * The same answer, in which no two entities have one name: what each is, or else its id, stands behind the names of those
 * that would. So nobody takes one John Smith for the other, on the screen or in what is taken away.
 */
export function toldApart<T>(answer: T): T {
  const byName = new Map<string, Map<string, string | null>>();
  for (const { id, name, description } of entitiesIn(answer)) {
    const namesakes = byName.get(name) ?? new Map<string, string | null>();
    byName.set(name, namesakes.set(id, namesakes.get(id) ?? description ?? null));
  }
  const shared = new Map([...byName].filter(([, namesakes]) => namesakes.size > 1));
  return shared.size === 0 ? answer : (renamed(answer, shared) as T);
}

function* entitiesIn(value: unknown): Generator<Named> {
  if (Array.isArray(value)) for (const item of value) yield* entitiesIn(item);
  else if (isObject(value)) {
    if (isNamed(value)) yield value;
    for (const part of Object.values(value)) yield* entitiesIn(part);
  }
}

type Shared = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

function renamed(value: unknown, shared: Shared): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, shared));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, shared)]));
  if (!isNamed(value)) return copy;
  const namesakes = shared.get(value.name);
  return namesakes === undefined
    ? copy
    : { ...copy, name: `${value.name} (${tellingOf(value.id, namesakes)})` };
}

/** What tells one from its namesakes: a short description that none of them shares, else the id. */
function tellingOf(id: string, namesakes: ReadonlyMap<string, string | null>): string {
  const description = namesakes.get(id) ?? '';
  const words = description.replace(/\.$/, '');
  const isShared = [...namesakes].some(([other, theirs]) => other !== id && theirs === description);
  return words === '' || words.length > LONGEST_DESCRIPTION || isShared ? id : words;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isNamed = (value: object): value is Named =>
  'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';
