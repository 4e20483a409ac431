import { Waypoints } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { EntityFinder } from '../entity/entity-finder.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { connectionView, entityView, START } from '../view/view.js';
import { ThemeButton } from './theme-button.js';

/** On every page: search, connect, theme. */
export function TopBar() {
  const { entry, show } = useNavigation();
  const { view } = entry;
  const input = useRef<HTMLInputElement>(null);
  const isStart = view.page.name === 'start';

  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', find);
    return () => removeEventListener('keydown', find);
  }, []);

  // On the start page typing searches at once.
  useEffect(() => {
    if (isStart) input.current?.focus();
  }, [isStart]);

  const from = view.page.name === 'entity' ? view.page.id : null;
  return (
    <header className="top-bar">
      <ViewLink to={START} className="brand" aria-label="Attest: start">
        <img src="/explorer/icon.svg" alt="" width="28" height="28" /> <span>Attest</span>
      </ViewLink>
      <EntityFinder
        label="Search people, organizations, events …"
        placeholder="Search by name"
        inputRef={input}
        shortcut={/Mac|iPhone|iPad/.test(navigator.userAgent) ? 'Meta+K' : 'Control+K'}
        clears
        onFound={({ id }) => show(entityView(view, id))}
      />
      <nav aria-label="Main">
        <ViewLink to={connectionView(view, from, null)} aria-label="Connect" title="How are they connected?">
          <Waypoints aria-hidden="true" /> <span>Connect</span>
        </ViewLink>
        <ThemeButton />
      </nav>
    </header>
  );
}
