import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AnswerActions } from './answer-actions.js';
import { keepAnswered } from './answered.js';
import { EXAMPLES } from './examples.js';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';
import { FollowedTheme } from './followed-theme.js';
import { HISTORY_PLUGIN } from './history-plugin.js';
import { IS_NARROW } from './is-narrow.js';
import { LinkedQuery } from './linked-query.js';
import type { Notice } from './notice.js';
import { NoticeBar } from './notice-bar.js';
import { PAGE_STORAGE } from './page-storage.js';
import { QueryActions } from './query-actions.js';
import { QueryTabs } from './query-tabs.js';
import { WrappedLines } from './wrapped-lines.js';

const execute: GraphiQLProps['fetcher'] = async (query) => {
  const began = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(query),
  });
  const text = await response.text();
  if (!isIntrospection(query)) keepAnswered({ ms: performance.now() - began, bytes: new Blob([text]).size });
  return JSON.parse(text);
};

/** GraphiQL's own question, which no reader asked. */
const isIntrospection = ({ operationName }: { operationName?: string | null }) =>
  operationName === 'IntrospectionQuery';

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

/** A first visit begins with the examples, where there is room beside them; later ones as the last was left. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const PLUGIN_AT_FIRST =
  isFirstVisit && !matchMedia(IS_NARROW).matches ? { visiblePlugin: EXAMPLES_PLUGIN } : {};

function Playground() {
  const [notice, tell] = useState<Notice | null>(null);
  const dismiss = useCallback(() => tell(null), []);
  return (
    <GraphiQL
      fetcher={execute}
      storage={PAGE_STORAGE}
      defaultTabs={EXAMPLES.slice(0, 1).map(({ query }) => ({ query }))}
      plugins={PLUGINS}
      {...PLUGIN_AT_FIRST}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <QueryTabs />
        <h1>
          <a href="/">Attest</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <QueryActions tell={tell} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerActions tell={tell} />
        <NoticeBar notice={notice} dismiss={dismiss} />
      </GraphiQL.Footer>
      <HistoryStore>
        <LinkedQuery tell={tell} />
      </HistoryStore>
      <FollowedTheme />
      <WrappedLines />
    </GraphiQL>
  );
}

const place = document.getElementById('playground');
if (place === null) throw new Error('Expected an element with the id "playground" in index.html.');

createRoot(place).render(<Playground />);
