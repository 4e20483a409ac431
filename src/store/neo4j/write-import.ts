import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Dataset } from '../../domain/dataset.js';
import { InputError } from '../../domain/errors.js';
import { datasetProperties } from './dataset-summary.js';
import { namedEntities } from './difference.js';
import {
  ATTRIBUTE_COLUMNS,
  type Columns,
  DATASET_COLUMNS,
  ENTITY_COLUMNS,
  EVIDENCE_COLUMNS,
  NATIVE_COLUMNS,
  POSITION,
  QUALIFIER_COLUMNS,
  RELATIONSHIP_COLUMNS,
} from './import-columns.js';
import { ImportFile, LIST_DELIMITER } from './import-files.js';
import { earlierIdsOf, type LoadProgress, summaryOfLoaded } from './load.js';
import { type EvidenceRow, hashed, Rows, type StatementRow } from './load-rows.js';
import type { Properties } from './properties.js';
import { SCHEMA } from './schema.queries.js';

export interface WriteImportOptions {
  /** The database to be made, "neo4j" by default. */
  readonly database?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface WrittenImport {
  /** What `neo4j-admin` takes, argument by argument, to import the files into a database that is not there yet. */
  readonly importArguments: readonly string[];
  /** The file with the constraints and indexes, as Cypher. */
  readonly schemaFile: string;
}

/**
 * Writes a dataset as files for `neo4j-admin database import full`, for a first load that is too large to wait for. The graph
 * that these make is that of `load`, node by node and property by property; its constraints and indexes are made
 * afterwards, by `load` or from the file.
 * @param folder is made where there is none.
 * @throws InputError where the folder is not empty, or cannot be written.
 */
export async function writeImport(
  dataset: Dataset,
  folder: string,
  { database = 'neo4j', onProgress = () => {} }: WriteImportOptions = {},
): Promise<WrittenImport> {
  const out = resolve(folder);
  if (out.includes(',')) {
    throw new InputError(
      `Expected a folder without a comma, at which neo4j-admin parts names of files, but got ${out}.`,
    );
  }
  try {
    await mkdir(out, { recursive: true });
    const [present] = await readdir(out);
    if (present !== undefined) {
      throw new InputError(
        `Expected an empty folder, or none, at ${out}, but it holds "${present}"; name another.`,
      );
    }
    const writing = new ImportWriting(dataset, out, onProgress);
    try {
      await writing.run();
    } finally {
      await writing.close();
    }
    const schemaFile = join(out, 'schema.cypher');
    await writeFile(schemaFile, schemaText());
    return { importArguments: writing.importArguments(database), schemaFile };
  } catch (error) {
    throw notWritten(error, out);
  }
}

/** A full disk, or a folder that is not ours: nothing is wrong with the dataset, nor with us. */
function notWritten(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new InputError(
    `Cannot write into ${folder} (${error.message}); what is there is not whole. Make room, or name another folder.`,
  );
}

function schemaText(): string {
  const statements = Object.entries(SCHEMA).map(([name, what]) => `CREATE ${what.replace('$name', name)};\n`);
  return `${statements.join('')}CALL db.awaitIndexes(3600);\n`;
}

interface FileKind {
  readonly option: 'nodes' | 'relationships';
  /** Labels, or the type; null where a column says it. */
  readonly called: string | null;
  /** What comes first in the header. */
  readonly keys: readonly string[];
  readonly columns: Columns;
}

const nodes = (called: string, keys: readonly string[], columns: Columns): FileKind => ({
  option: 'nodes',
  called,
  keys,
  columns,
});

const ties = (called: string, from: string, to: string, columns: Columns = {}): FileKind => ({
  option: 'relationships',
  called,
  keys: [`:START_ID(${from})`, `:END_ID(${to})`],
  columns,
});

/** By the name of the file. */
const FILES = {
  dataset: nodes('Dataset', ['id:ID(dataset)'], DATASET_COLUMNS),
  entities: nodes('Entity', ['id:ID(entity)', ':LABEL'], ENTITY_COLUMNS),
  relationships: nodes('Statement:Relationship', ['id:ID(statement)'], RELATIONSHIP_COLUMNS),
  attributes: nodes('Statement:Attribute', ['id:ID(statement)'], ATTRIBUTE_COLUMNS),
  evidence: nodes('Evidence', ['id:ID(evidence)'], EVIDENCE_COLUMNS),
  native: {
    option: 'relationships',
    called: null,
    keys: [':START_ID(entity)', ':END_ID(entity)', ':TYPE'],
    columns: NATIVE_COLUMNS,
  },
  'of-entity': ties('OF', 'evidence', 'entity'),
  'of-statement': ties('OF', 'evidence', 'statement'),
  cites: ties('CITES', 'evidence', 'entity'),
  'attributed-to': ties('ATTRIBUTED_TO', 'evidence', 'entity', POSITION),
  'came-through': ties('CAME_THROUGH', 'evidence', 'entity'),
  'said-of': ties('SAID_OF', 'statement', 'entity'),
  'has-value': ties('HAS_VALUE', 'statement', 'entity'),
  'qualified-by-entity': ties('QUALIFIED_BY', 'statement', 'entity', QUALIFIER_COLUMNS),
  'qualified-by-statement': ties('QUALIFIED_BY', 'statement', 'statement', QUALIFIER_COLUMNS),
} as const satisfies Record<string, FileKind>;

type FileName = keyof typeof FILES;
const FILE_NAMES = Object.keys(FILES) as FileName[];

/** As many records are written before others get a turn. */
const AT_A_TIME = 200;

class ImportWriting {
  readonly #files: Readonly<Record<FileName, ImportFile>>;
  #done = 0;

  constructor(
    private readonly dataset: Dataset,
    private readonly folder: string,
    private readonly onProgress: (progress: LoadProgress) => void,
  ) {
    const files = FILE_NAMES.map((name) => {
      const { keys, columns } = FILES[name];
      return [name, new ImportFile(folder, name, keys, columns)];
    });
    this.#files = Object.fromEntries(files);
  }

  async run(): Promise<void> {
    const { entities, relationships, attributes } = this.dataset;
    const rows = new Rows(this.dataset, await earlierIdsOf(this.dataset));
    const { id, ...ofDataset } = datasetProperties(summaryOfLoaded(this.dataset));
    this.#files.dataset.add([id], ofDataset);
    for (const named of namedEntities(this.dataset)) {
      const { row, hash } = hashed(rows.ofEntity(named));
      const properties = { ...row.properties, degree: rows.degreeOf(row.id), attest_hash: hash };
      this.#files.entities.add([row.id, row.kind], withoutId(properties));
      this.#addEvidence(row.id, row.evidence, 'of-entity');
      await this.#turn(entities.length + relationships.length + attributes.length);
    }
    for (const statement of [...relationships, ...attributes]) {
      const { row, hash } = hashed(rows.ofStatement(statement));
      this.#addStatement(row, hash);
      this.#addEvidence(row.id, row.evidence, 'of-statement');
      await this.#turn(entities.length + relationships.length + attributes.length);
    }
    for (const name of FILE_NAMES) await this.#files[name].flush(1);
  }

  #addStatement(row: StatementRow, hash: string): void {
    const { id, native, said, qualifyingEntities, qualifyingRelationships } = row;
    const files = this.#files;
    const properties = withoutId({
      ...row.properties,
      ...native?.properties,
      ...row.endRelevance,
      attest_hash: hash,
    });
    if (native !== null) {
      files.relationships.add([id], properties);
      files.native.add([native.subjectId, native.objectId, native.type], native.properties);
    }
    if (said !== null) {
      files.attributes.add([id], properties);
      files['said-of'].add([id, said.of], {});
      if (said.value !== null) files['has-value'].add([id, said.value], {});
    }
    for (const { id: by, role, position } of qualifyingEntities) {
      files['qualified-by-entity'].add([id, by], { role, position });
    }
    for (const { id: by, role, position } of qualifyingRelationships) {
      files['qualified-by-statement'].add([id, by], { role, position });
    }
  }

  #addEvidence(of: string, evidence: readonly EvidenceRow[], file: 'of-entity' | 'of-statement'): void {
    for (const { properties, source, attributedTo, through } of evidence) {
      const id = String(properties.id);
      this.#files.evidence.add([id], withoutId(properties));
      this.#files[file].add([id, of], {});
      this.#files.cites.add([id, source], {});
      for (const [position, speaker] of attributedTo.entries()) {
        this.#files['attributed-to'].add([id, speaker], { position });
      }
      for (const work of through) this.#files['came-through'].add([id, work], {});
    }
  }

  /** Some are written: what is kept of them goes to the disk now and then. */
  async #turn(total: number): Promise<void> {
    if (++this.#done % AT_A_TIME !== 0 && this.#done !== total) return;
    for (const name of FILE_NAMES) await this.#files[name].flush();
    this.onProgress({ stage: 'WRITING', done: this.#done, total });
    await setImmediate();
  }

  importArguments(database: string): string[] {
    const written = FILE_NAMES.filter((name) => this.#files[name].rows > 0);
    const longest = Math.max(...written.map((name) => this.#files[name].longest));
    return [
      'database',
      'import',
      'full',
      database,
      ...written.map((name) => {
        const { option, called } = FILES[name];
        return `--${option}=${called === null ? '' : `${called}=`}${this.#files[name].path}`;
      }),
      `--array-delimiter=${LIST_DELIMITER.argument}`,
      '--multiline-fields=true',
      `--report-file=${join(this.folder, 'import.report')}`,
      ...(longest > BUFFERED_CHARACTERS ? [`--read-buffer-size=${Math.ceil(longest / 250_000)}m`] : []),
    ];
  }

  async close(): Promise<void> {
    for (const name of FILE_NAMES) await this.#files[name].close();
  }
}

/** A row of more may not fit into the buffer of neo4j-admin, which is 4 MiB unless it is told: a character has up to 3 bytes. */
const BUFFERED_CHARACTERS = 1_000_000;

/** The id is the first column. */
function withoutId({ id, ...rest }: Properties): Properties {
  return rest;
}
