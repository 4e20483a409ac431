/** What `node` says of what has an id. */
export interface Found {
  readonly __typename: string;
  readonly of?: { readonly __typename: string; readonly id: string };
}

/** The address of the page that shows it; null where none does. */
export function addressOf(id: string, { __typename, of }: Found): string | null {
  if (of !== undefined) return addressOf(of.id, of);
  if (__typename === 'Relationship') return `/?evidence=${encodeURIComponent(id)}`;
  return __typename === 'Attribute' ? null : `/?entity=${encodeURIComponent(id)}`;
}
