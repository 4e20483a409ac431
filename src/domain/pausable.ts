/** An algorithm that can be left and gone on with at each `yield`, so that a long one does not hold up the process. */
export type Pausable<T> = Generator<undefined, T, undefined>;

/** A pause after as many records, each of some microseconds, costs nothing and comes often enough. */
const RECORDS_A_STEP = 1_000;

/** The records, with a pause after each `RECORDS_A_STEP`. */
export function* eachOf<T>(records: Iterable<T>, look: (record: T) => void): Pausable<void> {
  let looked = 0;
  for (const record of records) {
    look(record);
    if (++looked % RECORDS_A_STEP === 0) yield;
  }
}

/** Does the work without a pause. */
export function atOnce<T>(work: Pausable<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** It goes on for as long before others have a turn. */
const TURN_MS = 20;

/** Lets others have a turn, wherever it runs. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Does the work with pauses. @param turn lets others have a turn; `setImmediate` of node:timers/promises is faster. */
export async function withPauses<T>(work: Pausable<T>, turn: () => Promise<unknown> = nextTurn): Promise<T> {
  for (let endsAt = performance.now() + TURN_MS; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < endsAt) continue;
    await turn();
    endsAt = performance.now() + TURN_MS;
  }
}
