import './style/explorer.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.js';
import { App } from './app.js';

const place = document.getElementById('explorer');
if (place === null) throw new Error('Expected an element with the id "explorer" in index.html.');

createRoot(place).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
