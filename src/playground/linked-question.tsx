import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Tell, tellOutcome } from './notice.js';
import type { Question } from './question.js';
import { questionIn } from './question-link.js';
import { useEditors } from './use-editors.js';

/**
 * Shows the question that the page's address holds, when the page opens and whenever the address changes, and tells where the
 * link is broken. The address keeps the question for as long as it is the one on screen, so that it can be passed on from there.
 */
export function LinkedQuestion({ tell }: { tell: Tell }) {
  const { setOperationName } = useGraphiQLActions();
  const { operations, tabs, activeTabIndex } = useGraphiQL(pick('operations', 'tabs', 'activeTabIndex'));
  const editors = useEditors();
  const [arrived, setArrived] = useState<Question | null>(null);
  const [shown, setShown] = useState<Question | null>(null);
  const [operationToChoose, setOperationToChoose] = useState<string | null>(null);

  useEffect(() => {
    const read = () =>
      tellOutcome(tell, () => {
        setArrived(questionIn(location.hash));
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
    setOperationToChoose(arrived.operationName);
    setArrived(null);
  }, [arrived, editors]);

  // GraphiQL takes the first operation of several when it has read a query, which is a moment after it shows it.
  useEffect(() => {
    const isRead = operations?.some(
      ({ name, loc }) => name?.value === operationToChoose && loc?.source.body === shown?.query,
    );
    if (operationToChoose === null || !isRead) return;
    setOperationName(operationToChoose);
    setOperationToChoose(null);
  }, [operationToChoose, operations, shown, setOperationName]);

  const tab = tabs[activeTabIndex];
  useEffect(() => {
    if (!shown || (tab?.query === shown.query && (tab.variables ?? '') === shown.variables)) return;
    setShown(null);
    setOperationToChoose(null);
    history.replaceState(null, '', location.pathname);
  }, [shown, tab]);

  return null;
}
