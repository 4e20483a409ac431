/** A longer description would bury what is said; the id is as good. */
const LONGEST_DESCRIPTION = 60;

export interface Nameable {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null | undefined;
}

/**
 * Labels in which no two of some entities read alike: the name, and behind a name that several have a short description
 * that none of the others shares, else the id. For display alone: data keep the name.
 * @param entities may hold an entity several times, with its description or without.
 */
export function disambiguateNames(entities: Iterable<Nameable>): (entity: Nameable) => string {
  const byName = new Map<string, Map<string, string>>();
  for (const { id, name, description } of entities) {
    const namesakes = byName.get(name) ?? new Map<string, string>();
    byName.set(name, namesakes.set(id, namesakes.get(id) || plain(description)));
  }
  return ({ id, name }) => {
    const namesakes = byName.get(name);
    return namesakes === undefined || namesakes.size < 2 ? name : `${name} (${distinction(id, namesakes)})`;
  };
}

function distinction(id: string, namesakes: ReadonlyMap<string, string>): string {
  const description = namesakes.get(id) ?? '';
  const isShared = [...namesakes].some(([other, theirs]) => other !== id && theirs === description);
  return description === '' || description.length > LONGEST_DESCRIPTION || isShared ? id : description;
}

const plain = (description: string | null | undefined): string => (description ?? '').replace(/\.$/, '');
