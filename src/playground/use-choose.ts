import { useGraphiQLActions } from '@graphiql/react';
import { IS_NARROW } from './is-narrow.js';
import type { Question } from './question.js';
import { useEditors } from './use-editors.js';

/** Shows a question that was chosen in a pane; where the pane covers the editors, it goes. */
export function useChoose(): (question: Question) => void {
  const { setVisiblePlugin } = useGraphiQLActions();
  const editors = useEditors();
  return (question) => {
    editors?.show(question);
    if (matchMedia(IS_NARROW).matches) setVisiblePlugin(null);
  };
}
