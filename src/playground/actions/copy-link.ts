import { Link } from 'lucide-react';
import { copyText } from '../copy-text.js';
import { queryLink } from '../query-link.js';
import type { QueryAction } from './query-action.js';

export const COPY_LINK: QueryAction = {
  label: 'Copy link to this query',
  icon: Link,
  perform: async (query) => {
    await copyText(queryLink(query, location.href));
    return 'Link copied. It opens this query with its variables.';
  },
};
