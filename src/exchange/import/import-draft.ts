import type { FileRecord } from '../../dataset/formats/format.js';
import type { RecordList } from '../../dataset/records/contents.js';
import { shortHash } from '../../domain/content-hash.js';
import type { Assertion, Stance } from '../../domain/relationship.js';
import type { IdBook } from './id-book.js';

/** What a record of the file became. A part is said with another record, such as the text of an address. */
export const ITEM_STATUSES = ['entity', 'statements', 'OTHER', 'part', 'held', 'refused'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** A record of the file that is imported. */
export interface Item {
  /** Its line, from 1. */
  readonly number: number;
  readonly id: string;
  /** What the file says that it is. */
  readonly sort: string;
  readonly name: string;
}

export interface ItemOutcome {
  readonly item: Item;
  readonly status: ItemStatus;
  readonly reason: string | null;
  /** Ids of what it became. */
  readonly records: readonly string[];
}

/** What was not taken over of records that were, with how often. */
export interface LeftOut {
  readonly what: string;
  readonly reason: string;
  readonly count: number;
}

type Fields = Readonly<Record<string, unknown>>;

export interface EvidenceFields {
  readonly source: string;
  readonly says: string;
  readonly locator?: string;
  readonly reportedOn?: string;
  readonly stance?: Stance;
  readonly assertion?: Assertion;
  readonly attributedTo?: readonly string[];
}

interface DraftRecord {
  readonly list: RecordList;
  readonly id: string;
  /** Null once it was taken. */
  value: Fields | null;
  evidence: EvidenceFields[] | null;
  /** Its type is OTHER. */
  readonly isOther: boolean;
  readonly items: Set<Item>;
  /** The property that it was read from, where the record of the file is more than that. */
  readonly part: string | null;
}

/**
 * The records of an import as they are made, each with the records of the file that it comes from. What is said twice is one, with
 * the evidence of both. Every item has one outcome.
 */
export class ImportDraft {
  readonly #records = new Map<string, DraftRecord>();
  readonly #items = new Map<Item, { status: ItemStatus; reason: string } | null>();
  readonly #leftOut = new Map<string, LeftOut>();
  /** Why records of an item were dropped. */
  readonly #dropped = new Map<Item, string>();

  constructor(readonly ids: IdBook) {}

  /** To be called for each record of the file, once. */
  addItem(item: Item): void {
    this.#items.set(item, null);
  }

  settle(item: Item, status: 'part' | 'held' | 'refused', reason: string): void {
    this.#items.set(item, { status, reason });
  }

  leaveOut(what: string, reason: string, count = 1): void {
    const key = `${what}\t${reason}`;
    this.#leftOut.set(key, { what, reason, count: (this.#leftOut.get(key)?.count ?? 0) + count });
  }

  /** The first that is said of an id counts. @param item null where it is named by others alone, such as a source. */
  entity(item: Item | null, value: Fields & { readonly id: string }): void {
    const known = this.#records.get(value.id);
    if (known === undefined)
      this.#records.set(value.id, {
        list: 'entities',
        id: value.id,
        value,
        evidence: null,
        isOther: false,
        items: new Set(item === null ? [] : [item]),
        part: null,
      });
    else if (item !== null) known.items.add(item);
  }

  /** @param value with an id of its own. @param part the property that it was read from, where the item is more than this. */
  relationship(
    item: Item,
    value: Fields & { readonly id: string },
    evidence: readonly EvidenceFields[],
    part: string | null = null,
  ): void {
    this.#statement('relationships', item, value, evidence, part);
  }

  /** Its id is of what it says. @param part the property that it was read from. */
  attribute(item: Item, value: Fields, evidence: readonly EvidenceFields[], part: string): void {
    this.#statement('attributes', item, { id: `a-${shortHash(value)}`, ...value }, evidence, part);
  }

  /**
   * Entities first. Each is taken once, as it is asked for, and what it says is then no longer here: a large import is not there twice. Nothing
   * may be added afterwards.
   */
  *takeRecords(): Generator<FileRecord & { readonly id: string }> {
    for (const list of ['entities', 'relationships', 'attributes'] as const)
      for (const record of this.#records.values()) {
        const { id, value, evidence } = record;
        if (record.list !== list || value === null) continue;
        [record.value, record.evidence] = [null, null];
        yield { list, id, value: evidence === null ? value : { ...value, evidence } };
      }
  }

  /** How many there are that were not dropped. */
  count(list: RecordList): number {
    let count = 0;
    for (const record of this.#records.values()) if (record.list === list) count++;
    return count;
  }

  /** What breaks a rule of datasets is not written: counted as a property, or the reason why its item waits. */
  drop(id: string, message: string): void {
    const record = this.#records.get(id);
    if (record === undefined) return;
    this.#records.delete(id);
    for (const item of record.items) {
      if (record.part === null) this.#dropped.set(item, message);
      else this.leaveOut(`${item.sort}.${record.part}`, message);
    }
  }

  /** In the order of the file. */
  outcomes(): ItemOutcome[] {
    const madeOf = new Map<Item, DraftRecord[]>();
    for (const record of this.#records.values())
      for (const item of record.items) {
        const made = madeOf.get(item);
        if (made === undefined) madeOf.set(item, [record]);
        else made.push(record);
      }
    return [...this.#items].map(([item, settled]) => {
      const made = madeOf.get(item) ?? [];
      const records = made.map(({ id }) => id);
      if (settled !== null) return { item, ...settled, records };
      const reason = this.#dropped.get(item) ?? null;
      if (made.length === 0)
        return { item, status: 'held', reason: reason ?? 'nothing of it is known to be of use', records };
      return { item, status: statusOf(made), reason, records };
    });
  }

  leftOut(): LeftOut[] {
    return [...this.#leftOut.values()].sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
  }

  #statement(
    list: RecordList,
    item: Item,
    value: Fields & { readonly id: string },
    evidence: readonly EvidenceFields[],
    part: string | null,
  ): void {
    const known = this.#records.get(value.id) ?? {
      list,
      id: value.id,
      value,
      evidence: [] as EvidenceFields[],
      isOther: value.type === 'OTHER',
      items: new Set<Item>(),
      part,
    };
    this.#records.set(value.id, known);
    known.items.add(item);
    for (const one of evidence)
      if (!known.evidence?.some((other) => isSame(other, one))) known.evidence?.push(one);
  }
}

const isSame = (a: EvidenceFields, b: EvidenceFields): boolean =>
  a.source === b.source &&
  a.says === b.says &&
  a.locator === b.locator &&
  a.reportedOn === b.reportedOn &&
  a.stance === b.stance;

function statusOf(made: readonly DraftRecord[]): ItemStatus {
  if (made.some(({ list }) => list === 'entities')) return 'entity';
  return made.every(({ isOther }) => isOther) ? 'OTHER' : 'statements';
}
