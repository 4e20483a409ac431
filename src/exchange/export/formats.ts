import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import { csv } from './csv.js';
import { cypher } from './cypher.js';
import type { ExportFormat } from './export-format.js';
import type { ExportName } from './format-names.js';
import { ftm } from './ftm.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { jsonLines } from './json-lines.js';
import { xlsx } from './xlsx.js';

/** Every format. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
  jsonl: jsonLines,
  csv,
  xlsx,
  jsonld: jsonLd,
  ftm,
  cypher,
  graphml,
  gexf,
  bibtex,
  csl: cslJson,
};
