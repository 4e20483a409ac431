import type { FileLimits } from '../file-limits.js';
import type { DatasetFile } from '../find-files.js';
import type { RecordList } from '../records/contents.js';
import type { Located, OnIssue } from '../records/located.js';

/** A record as a format has it: of one of the lists, in any shape. */
export interface FileRecord {
  readonly list: RecordList;
  readonly value: unknown;
}

/** Where what was read goes. Nothing is thrown for what an author wrote. */
export interface Sink {
  onRecord(list: RecordList, record: Located<unknown>): void;
  readonly onIssue: OnIssue;
  /** So many more bytes of the file were read. */
  onRead(bytes: number): void;
  /** A text that cannot be parsed. */
  onUnreadable(text: string): void;
}

/** How records are kept in a file. Adding a format is adding a file and a row of `FORMATS`. */
export interface Format {
  readonly name: string;
  /** Whether a file of this path is in the format. */
  matches(path: string): boolean;
  /** @throws what the file system throws. */
  read(file: DatasetFile, limits: FileLimits, sink: Sink): Promise<void>;
  /** The text of a file, in pieces; `read` gives the same records. @param records those of a list follow each other. */
  write(records: Iterable<FileRecord>): Iterable<string>;
}
