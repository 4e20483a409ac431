const QUERY =
  'query OpenInExplorer($id: ID!) { node(id: $id) { __typename ... on Evidence { of { __typename id } } } }';

interface Found {
  readonly __typename: string;
  readonly of?: { readonly __typename: string; readonly id: string };
}

/**
 * Opens what has an id in the explorer, in another tab: an entity's page, or the evidence of a relationship.
 * @returns what to say where the explorer has no page of it; else null.
 */
export async function openInExplorer(id: string): Promise<string | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { id } }),
  });
  const { data } = (await response.json()) as { data?: { node: Found | null } };
  const address = data?.node ? addressOf(id, data.node) : null;
  if (address === null) return `The explorer has no page of ${id}.`;
  open(address, '_blank', 'noopener');
  return null;
}

/** The address of the page that shows it; null where none does. */
export function addressOf(id: string, { __typename, of }: Found): string | null {
  if (of !== undefined) return addressOf(of.id, of);
  if (__typename === 'Relationship') return `/?evidence=${encodeURIComponent(id)}`;
  return __typename === 'Attribute' ? null : `/?entity=${encodeURIComponent(id)}`;
}
