import { ToolbarButton } from '@graphiql/react';
import { COPY_CURL } from './actions/copy-curl.js';
import { COPY_LINK } from './actions/copy-link.js';
import { EXPORT_ALL } from './actions/export-all.js';
import { type Tell, tellOutcome } from './notice.js';
import { useEditors } from './use-editors.js';

const ACTIONS = [COPY_LINK, COPY_CURL, EXPORT_ALL];

/** What one does with the query, as buttons beside the editor. */
export function QueryActions({ tell }: { tell: Tell }) {
  const editors = useEditors();
  return ACTIONS.map(({ label, icon: Icon, perform }) => (
    <ToolbarButton
      key={label}
      label={label}
      onClick={() => editors && tellOutcome(tell, () => perform(editors.query()))}
    >
      <Icon className="graphiql-toolbar-icon" aria-hidden="true" />
    </ToolbarButton>
  ));
}
