import { Braces, FileImage, FileSpreadsheet, Image, type LucideIcon } from 'lucide-react';
import type { Drawn } from '../map/drawn.js';
import { mapColours } from '../map/map-colours.js';
import type { Shown } from '../view/shown.js';
import { entitiesCsv } from './entities-csv.js';
import { evidenceCsv } from './evidence-csv.js';
import { mapSvg } from './map-svg.js';
import { relationshipsCsv } from './relationships-csv.js';
import { shownJson } from './shown-json.js';
import { toPng } from './to-png.js';

interface Taking {
  readonly shown: Shown;
  /** Null where no map is on the screen. */
  readonly drawn: Drawn | null;
  readonly citation: string;
}

interface TakeAway {
  readonly label: string;
  readonly icon: LucideIcon;
  /** It is had of a drawn map alone. */
  readonly ofMap: boolean;
  /** What the file's name ends with. */
  readonly ending: string;
  /** Null while the map that it needs is not drawn. */
  readonly make: (taking: Taking) => Promise<Blob> | Blob | null;
}

const csvBlob = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

const svgOf = ({ drawn, citation }: Taking) =>
  drawn === null ? null : mapSvg(drawn, mapColours(), citation);

/** What can be taken away as a file: one row each. */
export const TAKE_AWAYS: readonly TakeAway[] = [
  {
    label: 'Picture (PNG)',
    icon: Image,
    ofMap: true,
    ending: '.png',
    make: (taking) => {
      const svg = svgOf(taking);
      return svg === null ? null : toPng(svg);
    },
  },
  {
    label: 'Picture (SVG)',
    icon: FileImage,
    ofMap: true,
    ending: '.svg',
    make: (taking) => {
      const svg = svgOf(taking);
      return svg === null ? null : new Blob([svg], { type: 'image/svg+xml' });
    },
  },
  {
    label: 'Relationships (CSV)',
    icon: FileSpreadsheet,
    ofMap: false,
    ending: '-relationships.csv',
    make: ({ shown }) => csvBlob(relationshipsCsv(shown)),
  },
  {
    label: 'Entities (CSV)',
    icon: FileSpreadsheet,
    ofMap: false,
    ending: '-entities.csv',
    make: ({ shown }) => csvBlob(entitiesCsv(shown)),
  },
  {
    label: 'Evidence (CSV)',
    icon: FileSpreadsheet,
    ofMap: false,
    ending: '-evidence.csv',
    make: ({ shown }) => csvBlob(evidenceCsv(shown)),
  },
  {
    label: 'Everything (JSON)',
    icon: Braces,
    ofMap: false,
    ending: '.json',
    make: ({ shown, citation }) => new Blob([shownJson(shown, citation)], { type: 'application/json' }),
  },
];

/** The name of a file, from what it shows and the revision: "attest-around-kim-kardashian-028480bc.csv". */
export function fileName({ title, dataset }: Shown, ending: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `attest-${words}-${dataset.revision.slice(0, 8)}${ending}`;
}
