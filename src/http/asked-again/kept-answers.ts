import { LRUCache } from 'lru-cache';

/** An answer that every request which puts its question may have. */
export interface KeptAnswer {
  /** That it was read from; null where it is the same for all. */
  readonly revision: string | null;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly operationName: string | null;
}

/** What an answer takes beside its body and its key, about. */
const OVERHEAD_BYTES = 500;

/** The answers that were asked for last, of one revision, in a bounded number of bytes. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer>;
  #revision: string | null = null;

  /** @param bytes from 1; an answer that is larger is not kept. */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + OVERHEAD_BYTES,
    });
  }

  has(key: string): boolean {
    return this.#answers.has(key);
  }

  /** An answer of this revision, or one that is the same for all. */
  find(key: string, revision: string | null): KeptAnswer | null {
    if (revision !== null) this.#dropOthers(revision);
    const answer = this.#answers.get(key);
    return answer && (answer.revision === null || answer.revision === revision) ? answer : null;
  }

  keep(key: string, answer: KeptAnswer): void {
    if (answer.revision !== null) this.#dropOthers(answer.revision);
    this.#answers.set(key, answer);
  }

  /** Answers of other revisions are of no more use. */
  #dropOthers(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers.clear();
  }
}
