/** The values that were added last, as many as it keeps: the one that was added first goes first. */
export class RecentSet<T> {
  readonly #values = new Set<T>();

  constructor(private readonly kept: number) {}

  has(value: T): boolean {
    return this.#values.has(value);
  }

  add(value: T): void {
    this.#values.add(value);
    const [oldest] = this.#values;
    if (oldest !== undefined && this.#values.size > this.kept) this.#values.delete(oldest);
  }
}
