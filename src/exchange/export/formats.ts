import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import { csv } from './csv.js';
import type { ExportFormat } from './export-format.js';
import type { ExportName } from './format-names.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLines } from './json-lines.js';
import { xlsx } from './xlsx.js';

/** Every format. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
  jsonl: jsonLines,
  csv,
  xlsx,
  graphml,
  gexf,
  bibtex,
  csl: cslJson,
};
