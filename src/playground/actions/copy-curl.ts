import { Terminal } from 'lucide-react';
import { copyText } from '../copy-text.js';
import { curlText } from '../curl-text.js';
import type { QueryAction } from './query-action.js';

export const COPY_CURL: QueryAction = {
  label: 'Copy as curl',
  icon: Terminal,
  perform: async (query) => {
    await copyText(curlText(query, new URL('/graphql', location.href).href));
    return 'Command copied. It runs this query from a shell.';
  },
};
