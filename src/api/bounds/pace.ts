import { type Limits, limitExceeded } from './limits.js';

/** How an execution goes on: in turns, between which other requests have theirs, and within its bounds. */
export interface Pace {
  /** What a field gave, once its own fields may be executed. Rejects with `stoppedBy` where they may not. */
  pass(value: unknown): unknown;
  /** Calls back when all fields that can be executed have been: what they look up is looked up together. */
  whenIdle(callback: () => void): void;
  /** Why the execution was stopped before its end, so that what it gave is no answer; null where it was not. */
  stoppedBy(): Error | null;
}

/** Executed in one go; a few milliseconds. Counted, so that the same request has the same turns on any machine. */
const FIELDS_A_TURN = 1_000;

/**
 * Of one execution. graphql-js executes all fields that need not wait in one go; here those of an object wait where the
 * turn is used up. Between two turns the event loop is served, and the signal looked at: a deadline ends the execution
 * though nothing is read.
 */
export function pace(signal: AbortSignal, limits: Limits): Pace {
  const waiting: (() => void)[] = [];
  const idle: (() => void)[] = [];
  let inTurn = 0;
  let total = 0;
  let running = false;
  let stoppedBy: Error | null = null;

  const run = async () => {
    running = true;
    for (let at = 0; at < waiting.length; at += 1) {
      // What the last one let in executes its fields meanwhile.
      await null;
      if (inTurn >= FIELDS_A_TURN) {
        await othersHaveTheirTurn();
        inTurn = 0;
        if (signal.aborted) stoppedBy ??= signal.reason;
      }
      waiting[at]?.();
    }
    waiting.length = 0;
    running = false;
    for (const callback of idle.splice(0)) whenIdle(callback);
  };
  const later = <T>(value: T): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(() => (stoppedBy === null ? resolve(value) : reject(stoppedBy)));
      if (!running) void run();
    });
  /** At once where the turn is not used up. */
  const inTurnOrLater = (value: unknown): unknown =>
    stoppedBy === null && inTurn < FIELDS_A_TURN ? value : later(value);
  /** graphql-js takes an entry, executes its fields, and takes the next: each is looked at when it is taken. */
  function* entriesOf(list: readonly unknown[]) {
    for (const entry of list) yield inTurnOrLater(entry);
  }
  const enter = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? entriesOf(value) : inTurnOrLater(value);
  };
  const whenIdle = (callback: () => void) => {
    setImmediate(() => (running ? idle.push(callback) : callback()));
  };

  return {
    pass: (value) => {
      inTurn += 1;
      total += 1;
      if (total > limits.fields) stoppedBy ??= limitExceeded('fields', limits.fields, 'more');
      if (typeof value !== 'object' || value === null) return value;
      return value instanceof Promise ? value.then(enter) : enter(value);
    },
    whenIdle,
    stoppedBy: () => stoppedBy,
  };
}

/** Of all executions, those that wait until the event loop has been served. */
const queue: (() => void)[] = [];

/** Until the event loop has been served. One execution goes on in each round of it, however many there are. */
export function othersHaveTheirTurn(): Promise<void> {
  return new Promise((resolve) => {
    queue.push(resolve);
    if (queue.length === 1) setImmediate(next);
  });
}

function next(): void {
  queue.shift()?.();
  if (queue.length > 0) setImmediate(next);
}
