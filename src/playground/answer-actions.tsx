import { Button, pick, useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { SAVE_CSV } from './actions/save-csv.js';
import { SAVE_JSON } from './actions/save-json.js';
import { readAnswer } from './answer.js';
import { answeredWords, useAnswered } from './answered.js';
import { type Tell, tellOutcome } from './notice.js';
import { TableView } from './table-view.js';
import { unfinishedLists } from './unfinished-lists.js';

const ACTIONS = [SAVE_CSV, SAVE_JSON];

/** What one does with the answer, as buttons below it; they wait until there is one. Beside them, what it lacks. */
export function AnswerActions({ tell }: { tell: Tell }) {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const { response, operationName } = tabs[activeTabIndex] ?? {};
  const unfinished = useMemo(() => (response ? unfinishedLists(readAnswer(response).data) : []), [response]);
  const answered = useAnswered();
  return (
    <>
      <TableView answer={response} tell={tell} />
      {ACTIONS.map(({ label, icon: Icon, perform }) => (
        <Button
          key={label}
          type="button"
          disabled={!response}
          onClick={() => response && tellOutcome(tell, () => perform(response, operationName ?? 'answer'))}
        >
          <Icon aria-hidden="true" />
          {label}
        </Button>
      ))}
      {response && answered && <p className="answered">Answered in {answeredWords(answered)}</p>}
      {unfinished.length > 0 && (
        <p className="unfinished">
          Not all there is: {unfinished.join(', ')}. Raise “first”, or ask for the rest with “after”.
        </p>
      )}
    </>
  );
}
