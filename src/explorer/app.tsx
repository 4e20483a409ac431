import { useEffect, useRef } from 'react';
import { EvidencePanel } from './evidence/evidence-panel.js';
import { ConnectionPage } from './pages/connection-page.js';
import { EntityPage } from './pages/entity-page.js';
import { MapPage } from './pages/map-page.js';
import { StartPage } from './pages/start-page.js';
import { Announcer } from './ui/announcer.js';
import { Footer } from './ui/footer.js';
import { TopBar } from './ui/top-bar.js';
import { UnreachableNotice } from './ui/unreachable-notice.js';
import { UnreadConditionsNotice } from './ui/unread-conditions-notice.js';
import { WatchNotice } from './ui/watch-notice.js';
import { NavigationContext, useAddress } from './view/use-navigation.js';
import type { Page } from './view/view.js';

/** The explorer: the page that the address names, and what is on every page. */
export function App() {
  const navigation = useAddress();
  const { page, evidence } = navigation.entry.view;
  const main = useRef<HTMLElement>(null);
  const place = placeOf(page);
  useFocusOnArrival(main, place);

  return (
    <NavigationContext value={navigation}>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      <TopBar />
      <UnreachableNotice />
      <WatchNotice />
      <div className="columns" data-evidence={evidence === null ? 'closed' : 'open'}>
        <main ref={main} id="main" data-page={page.name}>
          <UnreadConditionsNotice />
          <PageOf page={page} key={place} />
        </main>
        <EvidencePanel />
      </div>
      <Footer />
      <Announcer />
    </NavigationContext>
  );
}

function PageOf({ page }: { readonly page: Page }) {
  switch (page.name) {
    case 'start':
      return <StartPage />;
    case 'entity':
      return <EntityPage id={page.id} list={page.list} />;
    case 'connection':
      return <ConnectionPage page={page} />;
    case 'map':
      return <MapPage page={page} />;
  }
}

/** Two views at one place differ in conditions alone. */
function placeOf(page: Page): string {
  return page.name === 'entity' ? `entity ${page.id}` : page.name;
}

/** Titles the page by its heading as soon as that is there, and moves the focus to it, so that a screen reader says it. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, place: string): void {
  const arrived = useRef(place);
  useEffect(() => {
    const onHeading = () => {
      const heading = main.current?.querySelector('h1');
      if (!heading) return;
      document.title = place === 'start' ? 'Attest' : `${heading.textContent} · Attest`;
      if (arrived.current === place) return;
      arrived.current = place;
      heading.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    const observer = new MutationObserver(onHeading);
    if (main.current) observer.observe(main.current, { childList: true, subtree: true, characterData: true });
    onHeading();
    return () => observer.disconnect();
  }, [main, place]);
}
