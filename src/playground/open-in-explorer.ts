import { addressOf, type Found } from './explorer-address.js';

const QUERY =
  'query OpenInExplorer($id: ID!) { node(id: $id) { __typename ... on Evidence { of { __typename id } } } }';

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
