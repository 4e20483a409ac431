import { slugOf } from '../slug.js';
import { readTable, tableText } from '../table-file.js';

const COLUMNS = ['what', 'key', 'id', 'name'] as const;

/**
 * The ids that were given, by what has them: kept in ids.csv, so that each run gives the same. A person may give two keys one
 * id there: then both are one entity.
 */
export class IdBook {
  readonly #ids = new Map<string, { id: string; name: string }>();
  readonly #taken = new Set<string>();
  /** The places of earlier runs, by what and base. */
  readonly #byBase = new Map<string, string[]>();

  /** @param reserved ids that something else has: no new key is given one. */
  static async open(file: string, reserved: ReadonlySet<string> = new Set()): Promise<IdBook> {
    const book = new IdBook();
    for (const id of reserved) book.#taken.add(id);
    for (const { what = '', key = '', id = '', name = '' } of (await readTable(file, COLUMNS)) ?? []) {
      if (id === '') continue;
      book.#ids.set(`${what}\t${key}`, { id, name });
      book.#taken.add(id);
      const base = `${what}\t${key.split(' ')[0]}`;
      book.#byBase.set(base, [...(book.#byBase.get(base) ?? []), `${what}\t${key}`]);
    }
    return book;
  }

  /** The same for the same key; a new one is a slug of `wanted` that nothing has. */
  idOf(what: string, key: string, wanted: string, name = wanted): string {
    const known = this.#ids.get(`${what}\t${key}`);
    if (known !== undefined) return known.id;
    const slug = slugOf(wanted);
    let id = slug;
    for (let count = 2; this.#taken.has(id); count++) id = `${slug}-${count}`;
    this.#taken.add(id);
    this.#ids.set(`${what}\t${key}`, { id, name });
    return id;
  }

  /**
   * One id for each value, of those that share a base: a value that was there keeps its id; a new one takes the id of one that is gone
   * (so a corrected date keeps it), else a new one.
   */
  idsOfValues(what: string, base: string, values: readonly string[]): string[] {
    const place = (value: string) => `${what}\t${base} ${value}`;
    const isKept = new Set(values.map(place));
    const gone = [...(this.#byBase.get(`${what}\t${base}`) ?? [])].filter((key) => !isKept.has(key));
    return values.map((value) => {
      const known = this.#ids.get(place(value));
      const freed = known === undefined ? gone.shift() : undefined;
      if (freed === undefined) return this.idOf(what, `${base} ${value}`, base, '');
      const id = this.#ids.get(freed)?.id ?? base;
      this.#ids.delete(freed);
      this.#ids.set(place(value), { id, name: '' });
      return id;
    });
  }

  text(): string {
    const rows = [...this.#ids].map(([place, { id, name }]) => {
      const [what = '', key = ''] = place.split('\t');
      return { what, key, id, name };
    });
    return tableText(COLUMNS, rows);
  }
}
