import { readFile } from 'node:fs/promises';
import { jsonLines } from '../../dataset/formats/json-lines.js';
import type { Dataset } from '../../domain/dataset.js';
import { InputError } from '../../domain/errors.js';
import { writeDataset } from '../write-dataset.js';
import { recordOf } from './nodes.js';

/**
 * The dataset of a file of JSON-LD that `attest export` wrote, in the folder `out`. Its nodes have to be as they were written: what
 * another tool wrote of the same triples is not read.
 * @throws as `writeDataset`; InputError where the file cannot be read, or has no node of the dataset as a whole.
 */
export async function importJsonLd(file: string, out: string): Promise<Dataset> {
  const nodes = await nodesOf(file);
  const dataset = nodes.findIndex((node) => typeof node.record === 'object' && node.record !== null);
  if (dataset < 0)
    throw new InputError(
      `Expected ${file} to be JSON-LD as attest export writes it, with a node of the dataset that has a "record", but it has none.`,
    );
  const placed = nodes.map((node, at) => ({ record: recordOf(node), line: FIRST_NODE + at }));
  const records = placed.flatMap(({ record, line }) => (record === null ? [] : [{ record, line }]));
  return writeDataset(out, {
    dataset: nodes[dataset]?.record as object,
    lines: jsonLines.write(records.map(({ record }) => record)),
    originOf: (at) => ({ file, line: records[at - 1]?.line ?? 1 }),
    datasetOrigin: { file, line: FIRST_NODE + dataset },
  });
}

/** The line of the first node, as `attest export` writes it. */
const FIRST_NODE = 3;

type Node = Readonly<Record<string, unknown>>;

async function nodesOf(file: string): Promise<readonly Node[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `Expected JSON-LD in ${file}, but it cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  try {
    const { '@graph': graph } = JSON.parse(text) as Node;
    if (Array.isArray(graph)) return graph.filter((node) => typeof node === 'object' && node !== null);
  } catch {
    throw new InputError(`Expected JSON-LD in ${file}, but it is no JSON.`);
  }
  throw new InputError(`Expected JSON-LD with a "@graph" in ${file}, but it has none.`);
}
