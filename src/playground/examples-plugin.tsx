import { cn, type GraphiQLPlugin, pick, UnStyledButton, useGraphiQL } from '@graphiql/react';
import { MessageCircleQuestionMark } from 'lucide-react';
import { EXAMPLES } from './examples.js';
import { useOpenQuery } from './use-open-query.js';

/** The collection of example queries, in a pane of its own: each in words, and a click from the editor. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Example Queries',
  icon: () => <MessageCircleQuestionMark strokeWidth={1.5} />,
  content: ExampleQueries,
};

function ExampleQueries() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const openQuery = useOpenQuery();
  const shown = tabs[activeTabIndex]?.query;

  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Example queries</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.words}>
            <UnStyledButton
              type="button"
              className={cn(example.query === shown && 'active')}
              aria-current={example.query === shown}
              onClick={() => openQuery(example)}
            >
              {example.words}
            </UnStyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
