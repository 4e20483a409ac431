import { HISTORY_PLUGIN as STOCK, useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { Button, type GraphiQLPlugin } from '@graphiql/react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { type Asked, AskedQuestion } from './asked-question.js';

/**
 * What was asked before, in a pane of its own: GraphiQL's history, which its `HistoryStore` keeps. Its own pane calls each
 * question "Set active", and writes the one that is chosen over what stands in the editor.
 */
export const HISTORY_PLUGIN: GraphiQLPlugin = { ...STOCK, content: History };

function History() {
  const asked = useHistory();
  const { deleteFromHistory, toggleFavorite } = useHistoryActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = asked.filter(({ favorite }) => favorite);
  const others = asked.filter(({ favorite }) => !favorite);

  /** What had the focus may be gone by it. */
  const change = (perform: () => void) => {
    flushSync(perform);
    heading.current?.focus();
  };

  const forget = (questions: readonly Asked[]) => {
    for (const question of questions) deleteFromHistory(question);
  };

  const list = (questions: readonly Asked[]) => (
    <ul className="graphiql-history-items">
      {questions
        .map((question, index) => (
          <AskedQuestion
            // Two may be alike; one is told from the other by its place alone.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            key={index}
            asked={question}
            index={index}
            onKeep={() => change(() => toggleFavorite(question))}
            onDelete={() => change(() => forget([question]))}
          />
        ))
        .reverse()}
    </ul>
  );

  return (
    <section aria-labelledby="history-title">
      <div className="graphiql-history-header">
        <h2 id="history-title" ref={heading} tabIndex={-1}>
          History
        </h2>
        {others.length > 0 && (
          <Button type="button" onClick={() => change(() => forget(others))}>
            Clear
          </Button>
        )}
      </div>
      {kept.length > 0 && list(kept)}
      {others.length > 0 && list(others)}
      {asked.length === 0 && <p>Nothing has been asked yet.</p>}
    </section>
  );
}
