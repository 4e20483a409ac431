import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';

const ask: GraphiQLProps['fetcher'] = async (question) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return response.json();
};

const place = document.getElementById('playground');
if (place === null) throw new Error('Expected an element with the id "playground" in index.html.');

createRoot(place).render(
  <GraphiQL fetcher={ask} defaultTabs={EXAMPLES.map((query) => ({ query }))} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <a href="/">Attest</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
