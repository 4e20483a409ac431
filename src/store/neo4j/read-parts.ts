import type { Relationship } from '../../domain/relationship.js';
import { map, texts } from './properties.js';
import type { Reader } from './reader.js';
import { relationshipsWithIds } from './records.js';

const RECORDS_A_READ = 500;

/** Reads in parts, and ends where one is of another revision. */
export class Parts {
  areOfOneRevision = true;

  constructor(
    private readonly reader: Reader,
    private readonly revision: string,
  ) {}

  /** @param query gives as many `rows` with `ids` after `after`, by id. */
  async *of(query: string, rows: number) {
    let after = '';
    while (this.areOfOneRevision) {
      const read = await this.reader.read(query, { after, rows }, map);
      this.#note(read.revision);
      const last = texts(read.value, 'ids').at(-1);
      if (last === undefined) return;
      yield read.value;
      after = last;
    }
  }

  async relationships(ids: readonly string[]): Promise<Relationship[]> {
    const found: Relationship[] = [];
    for (let i = 0; i < ids.length && this.areOfOneRevision; i += RECORDS_A_READ) {
      const part = ids.slice(i, i + RECORDS_A_READ);
      const read = await relationshipsWithIds(this.reader, part);
      this.#note(read.revision);
      found.push(...read.value.filter((one) => one !== null));
    }
    return found;
  }

  #note(revision: string): void {
    this.areOfOneRevision &&= revision === this.revision;
  }
}

/** `push` of all of a long list would pass them on the stack. */
export function appendAll<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}
