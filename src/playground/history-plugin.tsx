import { HISTORY_PLUGIN as STOCK, useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { Button, type GraphiQLPlugin } from '@graphiql/react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { HistoryItem, type HistoryRecord } from './history-item.js';

/**
 * The queries run before, in a pane of its own: GraphiQL's history, which its `HistoryStore` keeps. Its own pane calls each
 * query "Set active", and writes the selected one over the text in the editor.
 */
export const HISTORY_PLUGIN: GraphiQLPlugin = { ...STOCK, content: History };

function History() {
  const records = useHistory();
  const { deleteFromHistory, toggleFavorite } = useHistoryActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const favorites = records.filter(({ favorite }) => favorite);
  const others = records.filter(({ favorite }) => !favorite);

  /** What had the focus may be gone by it. */
  const change = (perform: () => void) => {
    flushSync(perform);
    heading.current?.focus();
  };

  const forget = (queries: readonly HistoryRecord[]) => {
    for (const query of queries) deleteFromHistory(query);
  };

  const list = (queries: readonly HistoryRecord[]) => (
    <ul className="graphiql-history-items">
      {queries
        .map((query, index) => (
          <HistoryItem
            // Two may be alike; only its place distinguishes one from the other.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            key={index}
            record={query}
            index={index}
            onFavorite={() => change(() => toggleFavorite(query))}
            onDelete={() => change(() => forget([query]))}
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
      {favorites.length > 0 && list(favorites)}
      {others.length > 0 && list(others)}
      {records.length === 0 && <p>No queries yet.</p>}
    </section>
  );
}
