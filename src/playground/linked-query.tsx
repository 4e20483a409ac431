import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { GraphQLRequest } from './graphql-request.js';
import { type Tell, tellOutcome } from './notice.js';
import { queryIn } from './query-link.js';
import { useEditors } from './use-editors.js';

/**
 * Shows the query that the page's address holds, when the page opens and whenever the address changes, and tells where the
 * link is broken. The address keeps the query for as long as it is the one on screen, so that it can be passed on from there.
 */
export function LinkedQuery({ tell }: { tell: Tell }) {
  const { setOperationName } = useGraphiQLActions();
  const { operations, tabs, activeTabIndex } = useGraphiQL(pick('operations', 'tabs', 'activeTabIndex'));
  const editors = useEditors();
  const [arrived, setArrived] = useState<GraphQLRequest | null>(null);
  const [shown, setShown] = useState<GraphQLRequest | null>(null);
  const [operationToSelect, setOperationToSelect] = useState<string | null>(null);

  useEffect(() => {
    const read = () =>
      tellOutcome(tell, () => {
        setArrived(queryIn(location.hash));
        return null;
      });
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [tell]);

  useEffect(() => {
    if (!arrived || !editors) return;
    editors.show(arrived);
    setShown(arrived);
    setOperationToSelect(arrived.operationName);
    setArrived(null);
  }, [arrived, editors]);

  // GraphiQL takes the first operation of several when it has read a query, which is a moment after it shows it.
  useEffect(() => {
    const isRead = operations?.some(
      ({ name, loc }) => name?.value === operationToSelect && loc?.source.body === shown?.query,
    );
    if (operationToSelect === null || !isRead) return;
    setOperationName(operationToSelect);
    setOperationToSelect(null);
  }, [operationToSelect, operations, shown, setOperationName]);

  const tab = tabs[activeTabIndex];
  useEffect(() => {
    if (!shown || (tab?.query === shown.query && (tab.variables ?? '') === shown.variables)) return;
    setShown(null);
    setOperationToSelect(null);
    history.replaceState(null, '', location.pathname);
  }, [shown, tab]);

  return null;
}
