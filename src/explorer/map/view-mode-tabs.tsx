import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { CalendarRange, Network, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { VIEW_MODES, type ViewMode } from '../view/view.js';

const LABELS = {
  map: ['Map', Network],
  table: ['Table', Table2],
  timeline: ['Timeline', CalendarRange],
} as const;

interface ViewModeTabsProps {
  readonly mode: ViewMode;
  readonly children: ReactNode;
  onMode(mode: ViewMode): void;
}

/** Map, table and timeline of the same entities and relationships. */
export function ViewModeTabs({ mode, children, onMode }: ViewModeTabsProps) {
  return (
    <TabProvider
      selectedId={mode}
      setSelectedId={(id) => {
        const next = VIEW_MODES.find((one) => one === id);
        if (next !== undefined && next !== mode) onMode(next);
      }}
      selectOnMove={false}
    >
      <TabList className="tabs" aria-label="View as">
        {VIEW_MODES.map((one) => {
          const [label, Icon] = LABELS[one];
          return (
            <Tab key={one} id={one} className="tab">
              <Icon aria-hidden="true" /> {label}
            </Tab>
          );
        })}
      </TabList>
      <TabPanel tabId={mode} className="tab-panel" focusable={false}>
        {children}
      </TabPanel>
    </TabProvider>
  );
}
