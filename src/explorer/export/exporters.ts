import { Braces, FileSpreadsheet, FileText, type LucideIcon } from 'lucide-react';
import type { Shown } from '../view/shown.js';
import { attributesCsv } from './attributes-csv.js';
import { documentHtml } from './document-html.js';
import { entitiesCsv } from './entities-csv.js';
import { evidenceCsv } from './evidence-csv.js';
import { relationshipsCsv } from './relationships-csv.js';
import { shownJson } from './shown-json.js';

interface ExportInput {
  readonly shown: Shown;
  readonly citation: string;
}

interface Exporter {
  readonly label: string;
  readonly icon: LucideIcon;
  /** What it is of: it is offered where some is on the screen. */
  readonly of: 'attributes' | 'anything';
  /** What the file's name ends with. */
  readonly ending: string;
  readonly make: (input: ExportInput) => Promise<Blob> | Blob;
}

const csvBlob = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

/** What can be exported as a file: one row each. */
export const EXPORTERS: readonly Exporter[] = [
  {
    label: 'Document (HTML)',
    icon: FileText,
    of: 'anything',
    ending: '.html',
    make: async ({ shown, citation }) =>
      new Blob([await documentHtml(shown, citation)], { type: 'text/html;charset=utf-8' }),
  },
  {
    label: 'Relationships (CSV)',
    icon: FileSpreadsheet,
    of: 'anything',
    ending: '-relationships.csv',
    make: ({ shown }) => csvBlob(relationshipsCsv(shown)),
  },
  {
    label: 'Attributes (CSV)',
    icon: FileSpreadsheet,
    of: 'attributes',
    ending: '-attributes.csv',
    make: ({ shown }) => csvBlob(attributesCsv(shown)),
  },
  {
    label: 'Entities (CSV)',
    icon: FileSpreadsheet,
    of: 'anything',
    ending: '-entities.csv',
    make: ({ shown }) => csvBlob(entitiesCsv(shown)),
  },
  {
    label: 'Evidence (CSV)',
    icon: FileSpreadsheet,
    of: 'anything',
    ending: '-evidence.csv',
    make: ({ shown }) => csvBlob(evidenceCsv(shown)),
  },
  {
    label: 'Everything (JSON)',
    icon: Braces,
    of: 'anything',
    ending: '.json',
    make: ({ shown, citation }) => new Blob([shownJson(shown, citation)], { type: 'application/json' }),
  },
];
