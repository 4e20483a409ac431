import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { CalendarRange, Network, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { SHAPES, type Shape } from '../view/view.js';

const LABELS = {
  map: ['Map', Network],
  table: ['Table', Table2],
  timeline: ['Timeline', CalendarRange],
} as const;

interface ShapeTabsProps {
  readonly shape: Shape;
  readonly children: ReactNode;
  onShape(shape: Shape): void;
}

/** Map, table and timeline of the same entities and relationships. */
export function ShapeTabs({ shape, children, onShape }: ShapeTabsProps) {
  return (
    <TabProvider
      selectedId={shape}
      setSelectedId={(id) => {
        const next = SHAPES.find((one) => one === id);
        if (next !== undefined && next !== shape) onShape(next);
      }}
      selectOnMove={false}
    >
      <TabList className="tabs" aria-label="Shown as">
        {SHAPES.map((one) => {
          const [label, Icon] = LABELS[one];
          return (
            <Tab key={one} id={one} className="tab">
              <Icon aria-hidden="true" /> {label}
            </Tab>
          );
        })}
      </TabList>
      <TabPanel tabId={shape} className="tab-panel" focusable={false}>
        {children}
      </TabPanel>
    </TabProvider>
  );
}
