import type { ExportSource } from './export-source.js';

/** A piece of a file of the export: its name, "" of a format that is one file, and what follows in it. */
export type Piece = readonly [file: string, content: string | Uint8Array];

/** How a dataset, or what is selected of it, is written for other programs. Adding a format is adding a file and a row of `EXPORT_FORMATS`. */
export interface ExportFormat {
  /** As it is asked for: "jsonl". */
  readonly name: string;
  readonly title: string;
  /** What is written into files with this ending; null where it is a folder of files. */
  readonly ending: string | null;
  readonly mediaType: string;
  /** The files of a folder; none where it is one file. */
  readonly files: readonly string[];
  /** What it cannot carry, a sentence each; none where an import gives the same dataset back. */
  readonly losses: readonly string[];
  /** Whether its files say what `manifestOf` does. */
  readonly hasManifest: boolean;
  /** Each file from its start to its end; pieces of several files by turns. @throws as the source. */
  write(source: ExportSource, manifest: Manifest): AsyncIterable<Piece>;
}

/** What an export is of. The same content by the same version is the same file, so that it says no time. */
export interface Manifest {
  readonly format: string;
  readonly revision: string;
  readonly title: string;
  /** "all", or the conditions. */
  readonly selection: string;
  readonly generator: string;
  /** None where all is carried. */
  readonly notCarried: readonly string[];
}

/** What a selection lacks, whatever the format. */
export const SELECTION_LOSSES = [
  'Statements that the filter hides, but for those that qualify others; conflicts with them; example questions.',
] as const;

/** @param version of this package. */
export function manifestOf(format: ExportFormat, source: ExportSource, version: string): Manifest {
  const { revision, title } = source.about;
  return {
    format: format.title,
    revision,
    title,
    selection: source.filter ?? 'all',
    generator: `Attest ${version}`,
    notCarried: [...format.losses, ...(source.filter === null ? [] : SELECTION_LOSSES)],
  };
}

/** The same, a line each. */
export function manifestLines({
  format,
  revision,
  title,
  selection,
  generator,
  notCarried,
}: Manifest): string[] {
  return [
    `${title}, revision ${revision}`,
    `Selection: ${selection}`,
    `${format}, written by ${generator}`,
    ...notCarried.map((loss) => `Not carried: ${loss}`),
  ].map((line) => line.replace(/\s+/g, ' '));
}
