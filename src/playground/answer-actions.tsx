import { Button, pick, useGraphiQL } from '@graphiql/react';
import { SAVE_CSV } from './actions/save-csv.js';
import { SAVE_JSON } from './actions/save-json.js';
import { type Tell, tellOutcome } from './notice.js';

const ACTIONS = [SAVE_CSV, SAVE_JSON];

/** What one does with the answer, as buttons below it; they wait until there is one. */
export function AnswerActions({ tell }: { tell: Tell }) {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const { response, operationName } = tabs[activeTabIndex] ?? {};
  return ACTIONS.map(({ label, icon: Icon, perform }) => (
    <Button
      key={label}
      type="button"
      disabled={!response}
      onClick={() => response && tellOutcome(tell, () => perform(response, operationName ?? 'answer'))}
    >
      <Icon aria-hidden="true" />
      {label}
    </Button>
  ));
}
