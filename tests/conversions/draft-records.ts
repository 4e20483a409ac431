import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FileRecord } from '../../src/dataset/formats/format.js';
import { jsonLines } from '../../src/dataset/formats/json-lines.js';
import type { RecordList } from '../../src/dataset/records/contents.js';

type Fields = Readonly<Record<string, unknown>>;

export interface EvidenceRecord {
  readonly source: string;
  readonly says: string;
  readonly locator?: string;
  readonly reportedOn?: string;
}

/** A dataset as it is converted, record by record. What is said twice is one record, with the evidence of both. */
export class DraftRecords {
  readonly #records = new Map<string, { readonly list: RecordList; readonly value: Fields }>();
  /** What was not converted, and how often, by the reason. */
  readonly leftOut = new Map<string, number>();

  constructor(readonly title: string) {}

  /** The first that is said of an id counts. */
  entity(value: Fields & { readonly id: string }): void {
    const key = `entity ${value.id}`;
    if (!this.#records.has(key)) this.#records.set(key, { list: 'entities', value });
  }

  relationship(value: Fields, evidence: readonly EvidenceRecord[]): void {
    this.#statement('relationships', value, evidence);
  }

  attribute(value: Fields, evidence: readonly EvidenceRecord[]): void {
    this.#statement('attributes', value, evidence);
  }

  leaveOut(reason: string): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  #statement(list: RecordList, value: Fields, evidence: readonly EvidenceRecord[]): void {
    const key = `${list} ${JSON.stringify(value)}`;
    const known = this.#records.get(key)?.value.evidence as readonly EvidenceRecord[] | undefined;
    const all = new Map([...(known ?? []), ...evidence].map((item) => [JSON.stringify(item), item]));
    this.#records.set(key, { list, value: { ...value, evidence: [...all.values()] } });
  }

  /** The folder is made where it is missing. */
  async write(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'dataset.yaml'), stringify({ title: this.title }));
    const records: FileRecord[] = [...this.#records.values()];
    await writeFile(join(folder, 'records.jsonl'), [...jsonLines.write(records)].join(''));
  }
}

/** A span of days, either of which may be unknown. Null where the end comes before the start. */
export function spanOf(start: string | undefined, end: string | undefined): string | null {
  if (start !== undefined && end !== undefined)
    return start > end ? null : start === end ? start : `${start}/${end}`;
  if (start !== undefined) return `${start}/`;
  return end === undefined ? null : `/${end}`;
}
