import { useGraphiQLActions } from '@graphiql/react';
import type { GraphQLRequest } from './graphql-request.js';
import { IS_NARROW } from './is-narrow.js';
import { useEditors } from './use-editors.js';

/** Shows a query selected in a pane; where the pane covers the editors, it closes. */
export function useOpenQuery(): (query: GraphQLRequest) => void {
  const { setVisiblePlugin } = useGraphiQLActions();
  const editors = useEditors();
  return (query) => {
    editors?.show(query);
    if (matchMedia(IS_NARROW).matches) setVisiblePlugin(null);
  };
}
