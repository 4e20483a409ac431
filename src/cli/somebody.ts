/** Who or what is meant, as far as it takes to tell it from others. */
export interface ShownSomebody {
  readonly id: string;
  readonly name: string;
  /** As in GraphQL: `PERSON`. */
  readonly kind: string;
  readonly unnamed: boolean;
  readonly description: string | null;
}

/** "Ann (person, ann-1): a weaver". */
export function somebody({ name, description, ...rest }: ShownSomebody): string {
  return `${name} (${identity(rest)})${description === null ? '' : `: ${description}`}`;
}

/** "person, ann-1". */
export function identity({ id, kind, unnamed }: Pick<ShownSomebody, 'id' | 'kind' | 'unnamed'>): string {
  return `${sort({ kind, unnamed })}, ${id}`;
}

/** "person"; a source that only describes it says so. */
export function sort({ kind, unnamed }: Pick<ShownSomebody, 'kind' | 'unnamed'>): string {
  return `${kind.toLowerCase()}${unnamed ? ', not named by the source' : ''}`;
}
