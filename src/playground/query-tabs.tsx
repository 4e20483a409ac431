import {
  CloseIcon,
  cn,
  PlusIcon,
  pick,
  Tooltip,
  UnStyledButton,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * The open queries, each beside the button that closes it; one dragged onto another takes its place. It stands for
 * GraphiQL's own, which puts that button within a tab, where a screen reader does not look for any.
 */
export function QueryTabs() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const { addTab, changeTab, closeTab, moveTab } = useGraphiQLActions();
  const list = useRef<HTMLUListElement>(null);
  const dragged = useRef<string | null>(null);

  const close = (index: number) => {
    flushSync(() => closeTab(index));
    list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  };

  const dropOn = (index: number) => {
    const moved = tabs.filter(({ id }) => id === dragged.current);
    const others = tabs.filter(({ id }) => id !== dragged.current);
    moveTab([...others.slice(0, index), ...moved, ...others.slice(index)]);
  };

  return (
    <>
      <ul ref={list} className="graphiql-tabs no-scrollbar" aria-label="Open queries">
        {tabs.map(({ id, title }, index) => (
          <li
            key={id}
            className={cn('graphiql-tab', index === activeTabIndex && 'graphiql-tab-active')}
            draggable
            onDragStart={() => {
              dragged.current = id;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dropOn(index)}
          >
            <UnStyledButton
              type="button"
              className="graphiql-tab-button"
              aria-current={index === activeTabIndex}
              title={title}
              onClick={() => changeTab(index)}
            >
              {title}
            </UnStyledButton>
            {tabs.length > 1 && (
              <UnStyledButton
                type="button"
                className="graphiql-tab-close"
                aria-label={`Close ${title}`}
                onClick={() => close(index)}
              >
                <CloseIcon aria-hidden="true" />
              </UnStyledButton>
            )}
          </li>
        ))}
      </ul>
      <Tooltip label="New query">
        <UnStyledButton
          type="button"
          className="graphiql-tab-add"
          aria-label="New query"
          onClick={() => addTab()}
        >
          <PlusIcon aria-hidden="true" />
        </UnStyledButton>
      </Tooltip>
    </>
  );
}
