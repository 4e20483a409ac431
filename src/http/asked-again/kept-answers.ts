import { LRUCache } from 'lru-cache';
import { codingFor, compressed } from '../compression.js';

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

  /** The same, coded as the client accepts it: once for all, when a second one asks. */
  async findCoded(
    key: string,
    revision: string | null,
    acceptEncoding: string | undefined,
  ): Promise<KeptAnswer | null> {
    const plain = this.find(key, revision);
    const coding = plain && codingFor(plain.body, acceptEncoding);
    if (plain === null || coding === null) return plain;
    const known = this.find(`${coding} ${key}`, revision);
    if (known !== null) return known;
    const body = await compressed(plain.body, coding);
    const coded = { ...plain, body, headers: new Map([...plain.headers, ['content-encoding', coding]]) };
    // Another revision may have come meanwhile.
    if (this.#answers.peek(key) === plain) this.#answers.set(`${coding} ${key}`, coded);
    return coded;
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
